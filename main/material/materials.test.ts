import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LONGEST_SCRIPT } from '../../shared/rehearsal/material.ts';
import { decodeText } from './decodeText.ts';
import { createMaterials } from './materials.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'greenroom-material-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function open(name: string, bytes: string | Uint8Array) {
  await writeFile(join(folder, name), bytes);
  return createMaterials(() => 'token').open(join(folder, name));
}

test('a script comes with its text, slides with an address that leads to the file', async () => {
  expect(await open('talk.MD', '# 안녕하세요\r\nHello')).toEqual({
    kind: 'script',
    name: 'talk.MD',
    text: '# 안녕하세요\nHello',
  });
  const materials = createMaterials(() => 'token');
  expect(await materials.open(join(folder, 'talk.MD'))).toMatchObject({ kind: 'script' });
  await writeFile(join(folder, 'deck.pdf'), '%PDF');
  expect(await materials.open(join(folder, 'deck.pdf'))).toEqual({
    kind: 'slides',
    name: 'deck.pdf',
    url: 'app://greenroom/slides/token',
  });
  expect(materials.pathOf('token')).toBe(join(folder, 'deck.pdf'));
  expect(materials.pathOf('another')).toBeUndefined();
});

test('what cannot be rehearsed with is refused by name', async () => {
  const refused = (kind: string) => ({ problem: { kind } });
  await expect(open('talk.hwp', 'x')).rejects.toMatchObject(refused('material-other'));
  await expect(open('talk.docx', 'x')).rejects.toMatchObject(refused('script-unreadable'));
  await expect(open('talk.txt', new Uint8Array([80, 75, 3, 4, 0, 0]))).rejects.toMatchObject(
    refused('script-unreadable'),
  );
  await expect(open('talk.txt', 'a'.repeat(LONGEST_SCRIPT + 1))).rejects.toMatchObject(refused('script-too-long'));
  const gone = createMaterials(() => 'token').open(join(folder, 'gone.pdf'));
  await expect(gone).rejects.toMatchObject(refused('material-missing'));
  await writeFile(join(folder, 'huge.pdf'), '');
  await truncate(join(folder, 'huge.pdf'), 250_000_001);
  const huge = createMaterials(() => 'token').open(join(folder, 'huge.pdf'));
  await expect(huge).rejects.toMatchObject(refused('material-too-large'));
});

describe('a text is read as it was written', () => {
  test('in any of the usual encodings', () => {
    const text = '안녕 Hi';
    const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le');
    expect(decodeText(Buffer.from(text))).toBe(text);
    expect(decodeText(Buffer.from(`\ufeff${text}`))).toBe(text);
    expect(decodeText(utf16)).toBe(text);
    expect(decodeText(Buffer.from(utf16).swap16())).toBe(text);
    // As Windows in Korean saves it.
    expect(decodeText(Buffer.from([0xbe, 0xc8, 0xb3, 0xe7, 0x20, 0x48, 0x69]))).toBe(text);
  });

  test('whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!text.includes('\0') && !text.includes('\r') && !text.startsWith('\ufeff'));
        expect(decodeText(Buffer.from(text))).toBe(text);
      }),
    );
  });
});
