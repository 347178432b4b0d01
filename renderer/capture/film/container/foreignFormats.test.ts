import { expect, it } from 'vitest';
import { foreignFormat } from './foreignFormats.ts';

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

it.each([
  ['RIFF\x10\x20\x30\x40AVI LIST', 'film-container', 'AVI'],
  ['\x30\x26\xb2\x75\x8e\x66\xcf\x11\xa6\xd9\x00\xaa\x00\x62\xce\x6c', 'film-container', 'WMV (ASF)'],
  ['FLV\x01\x05\x00\x00\x00\x09', 'film-container', 'FLV (Flash)'],
  ['\x00\x00\x01\xba\x44\x00\x04', 'film-container', 'MPEG (MPG, VOB)'],
  ['.RMF\x00\x00\x00\x12', 'film-container', 'RealMedia'],
  ['GIF89a\x40\x01', 'film-picture', 'GIF'],
  ['\x89PNG\r\n\x1a\n', 'film-picture', 'PNG'],
  ['\xff\xd8\xff\xe0\x00\x10JFIF', 'film-picture', 'JPEG'],
  ['RIFF\x10\x20\x30\x40WEBPVP8 ', 'film-picture', 'WebP'],
  ['\x00\x00\x00\x24ftypheic\x00\x00\x00\x00', 'film-picture', 'HEIC'],
])('knows %j as %s %s', (start, kind, format) => {
  expect(foreignFormat(bytes(start))).toEqual({ kind, format });
});

it.each(['\x00\x00\x00\x20ftypisom', '\x1a\x45\xdf\xa3\x01', '\x00\x00\x00\x14ftypqt  ', 'My talk.', ''])(
  'leaves %j to the reader of films',
  (start) => {
    expect(foreignFormat(bytes(start))).toBeUndefined();
  },
);
