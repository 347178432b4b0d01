/** Headings of the six levels, paragraphs, entries of lists: all that a script is made of. Everything else that mammoth makes is around them. */
const BLOCK = /<(h[1-6]|p|li)>([\s\S]*?)<\/\1>/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/**
 * The text of a Word document, its headings as Markdown has them. Null for what is no such document.
 *
 * @param docx Bytes of the file.
 */
export async function wordText(docx: Uint8Array): Promise<string | null> {
  // It is large, and only whoever opens such a script needs it.
  const { default: mammoth } = await import('mammoth');
  try {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(docx) }, { convertImage: NO_IMAGES(mammoth) });
    return [...value.matchAll(BLOCK)]
      .map(([, kind = '', inner = '']) => block(kind, plain(inner)))
      .filter((one) => one !== '')
      .join('\n\n');
  } catch {
    // Whatever the library finds wrong with it: it cannot be read as what it says that it is.
    return null;
  }
}

function NO_IMAGES({ images }: typeof import('mammoth')) {
  return images.imgElement(async () => ({ src: '' }));
}

function block(kind: string, text: string): string {
  if (text === '') return '';
  if (kind === 'li') return `- ${text}`;
  return kind === 'p' ? text : `${'#'.repeat(Number(kind[1]))} ${text}`;
}

function plain(html: string): string {
  return html
    .replace(/<br\s*\/?>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ENTITIES[name] ?? '')
    .trim();
}
