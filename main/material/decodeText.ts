/** UTF-8 first: hardly any other text is valid UTF-8. Windows in Korean still writes its own code page (CP949, which the web calls EUC-KR). */
const TRIED = ['utf-8', 'euc-kr'] as const;

/**
 * What a text file says, in whichever of the usual encodings it was written, with plain line ends; null when it is no text. A text has
 * no zero byte in it, unless it begins with the mark of UTF-16.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const marked = markOf(bytes);
  if (marked === undefined && bytes.includes(0)) return null;
  for (const encoding of marked === undefined ? TRIED : [marked]) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
    }
  }
  return null;
}

/** The encoding that a text names in its first bytes (the byte order mark). UTF-8's is taken away by the decoder. */
function markOf([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}
