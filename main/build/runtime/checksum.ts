import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';

/** The sha256 of a file, in hexadecimal. */
export async function sha256(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

/** Throws a sentence that names the file and both checksums when they differ. */
export async function mustMatch(file: string, expected: string): Promise<void> {
  const found = await sha256(file);
  if (found !== expected) {
    throw new Error(
      `${file} is not the expected file (sha256 ${found}, expected ${expected}). Delete it and try again.`,
    );
  }
}
