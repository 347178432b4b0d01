/** A file that is known by its first bytes, and that cannot be a film here. */
export interface ForeignFormat {
  readonly kind: 'film-container' | 'film-picture';
  /** What people call it. */
  readonly format: string;
}

/** How much of a file's beginning is needed. */
export const SIGNATURE_LENGTH = 16;

interface Signature extends ForeignFormat {
  /** Bytes in hexadecimal; `..` is any byte. */
  readonly starts: string;
}

const SIGNATURES: readonly Signature[] = [
  { starts: '52494646........41564920', kind: 'film-container', format: 'AVI' },
  { starts: '3026b2758e66cf11', kind: 'film-container', format: 'WMV (ASF)' },
  { starts: '464c56', kind: 'film-container', format: 'FLV (Flash)' },
  { starts: '000001ba', kind: 'film-container', format: 'MPEG (MPG, VOB)' },
  { starts: '000001b3', kind: 'film-container', format: 'MPEG (MPG, VOB)' },
  { starts: '2e524d46', kind: 'film-container', format: 'RealMedia' },
  { starts: '060e2b34', kind: 'film-container', format: 'MXF' },
  { starts: '0000000167', kind: 'film-container', format: 'H.264 (raw)' },
  { starts: '0000000140', kind: 'film-container', format: 'HEVC (raw)' },
  { starts: '47494638', kind: 'film-picture', format: 'GIF' },
  { starts: '89504e47', kind: 'film-picture', format: 'PNG' },
  { starts: 'ffd8ff', kind: 'film-picture', format: 'JPEG' },
  { starts: '52494646........57454250', kind: 'film-picture', format: 'WebP' },
  { starts: '49492a00', kind: 'film-picture', format: 'TIFF' },
  { starts: '4d4d002a', kind: 'film-picture', format: 'TIFF' },
  { starts: '424d........00000000', kind: 'film-picture', format: 'BMP' },
  ...['68656963', '68656978', '6d696631', '6d736631', '68657663'].map(
    (brand) => ({ starts: `........66747970${brand}`, kind: 'film-picture', format: 'HEIC' }) as const,
  ),
  { starts: '........6674797061766966', kind: 'film-picture', format: 'AVIF' },
];

/** What the file is by its first bytes, when it is something that cannot be opened and that has a name. */
export function foreignFormat(start: Uint8Array): ForeignFormat | undefined {
  const hex = Array.from(start, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const found = SIGNATURES.find(({ starts }) => new RegExp(`^${starts}`).test(hex));
  return found === undefined ? undefined : { kind: found.kind, format: found.format };
}
