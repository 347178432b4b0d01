/** What stands on the picture of a card. */
export interface CardWords {
  readonly name: string;
  readonly when: string;
  /** What was measured, and what to try; each may be empty. */
  readonly lines: readonly string[];
  /** Address of the moment's pictures; undefined when there are none. In them, others are blurred already. */
  readonly strip: string | undefined;
}

/** CSS pixels of a picture that is read on a telephone too. */
const [WIDTH, PADDING] = [1152, 40];
const [TITLE, TEXT, STRIP_HEIGHT] = [40, 30, 216];
const FONT = 'Pretendard, "Malgun Gothic", "Apple SD Gothic Neo", system-ui, sans-serif';

/** The card of a moment as a picture (PNG), light like paper whatever the screen is, to be pasted into a chat or a document. */
export async function cardPicture({ name, when, lines, strip }: CardWords, language: string): Promise<Blob> {
  const picture = strip === undefined ? undefined : await pictureAt(strip);
  const measure = contextOf(new OffscreenCanvas(1, 1));
  measure.font = `${TEXT}px ${FONT}`;
  const width = WIDTH - 2 * PADDING;
  const fits = (text: string) => measure.measureText(text).width <= width;
  const paragraphs = lines.filter((line) => line !== '').map((line) => wrapped(line, language, fits));
  const textHeight = paragraphs.reduce((sum, rows) => sum + rows.length * TEXT * 1.45 + TEXT * 0.6, 0);
  const height = PADDING * 2 + TITLE * 1.6 + (picture === undefined ? 0 : STRIP_HEIGHT + PADDING / 2) + textHeight;
  const canvas = new OffscreenCanvas(WIDTH, Math.ceil(height));
  const context = contextOf(canvas);
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.textBaseline = 'top';
  let y = PADDING;
  context.fillStyle = '#201d18';
  context.font = `600 ${TITLE}px ${FONT}`;
  context.fillText(name, PADDING, y, width * 0.75);
  context.font = `${TEXT}px ${FONT}`;
  context.fillStyle = '#615a4f';
  context.fillText(when, WIDTH - PADDING - context.measureText(when).width, y + (TITLE - TEXT) / 2);
  y += TITLE * 1.6;
  if (picture !== undefined) {
    const scaled = width / picture.width;
    context.drawImage(picture, PADDING, y, width, Math.min(STRIP_HEIGHT, picture.height * scaled));
    picture.close();
    y += STRIP_HEIGHT + PADDING / 2;
  }
  for (const [index, rows] of paragraphs.entries()) {
    context.fillStyle = '#201d18';
    context.font = `${index === paragraphs.length - 1 && index > 0 ? 600 : 400} ${TEXT}px ${FONT}`;
    for (const row of rows) {
      context.fillText(row, PADDING, y, width);
      y += TEXT * 1.45;
    }
    y += TEXT * 0.6;
  }
  return canvas.convertToBlob({ type: 'image/png' });
}

/** Text in rows that fit, broken where the language allows: between words, which Korean has as well. */
export function wrapped(text: string, language: string, fits: (text: string) => boolean): string[] {
  const parts = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)].map(({ segment }) => segment);
  const rows: string[] = [];
  let row = '';
  let word = '';
  const put = () => {
    if (row !== '' && !fits(`${row}${word}`.trimEnd())) {
      rows.push(row.trimEnd());
      row = word.trimStart();
    } else row += word;
    word = '';
  };
  for (const part of parts) {
    word += part;
    if (/\s$/.test(part)) put();
  }
  put();
  return row.trim() === '' ? rows : [...rows, row.trimEnd()];
}

async function pictureAt(url: string): Promise<ImageBitmap> {
  return createImageBitmap(await (await fetch(url)).blob());
}

function contextOf(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This page cannot draw.');
  return context;
}
