import { getDocument, type PDFDocumentProxy, type PDFPageProxy, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { GreenroomError } from '../../../shared/problem.ts';
import { MOST_SLIDES, type Slide } from '../../../shared/rehearsal/material.ts';
import { slideText } from '../../../shared/rehearsal/slideText.ts';

/** A picture fills the screen that it is shown on; larger ones only take room in the library. */
const PICTURE_WIDTH = 1600;
const PICTURE_HEIGHT = 1200;
const JPEG_QUALITY = 0.85;
/** Pixels of one picture inside of a PDF, at most: what claims to have more is not drawn. A photo of a good camera has 50 million. */
const MOST_PIXELS = 100_000_000;

/** Slides as they were read: what each page says, and what it looks like. */
export interface ReadSlides {
  readonly name: string;
  readonly pages: readonly Slide[];
  /** JPEG, one a page. */
  readonly pictures: readonly Blob[];
}

export interface ReadingOptions {
  /** Gives it up; the reading then throws `canceled`. */
  readonly signal: AbortSignal;
  readonly onPage: (page: number, pages: number) => void;
}

/**
 * Reads a PDF here in the page, which has no network, no disk and no keys to lose: whatever is in the file. Its scripts never run. Throws
 * slides-locked, slides-unreadable, slides-too-many or canceled.
 *
 * @param url app:// address that the main process gave for the file.
 */
export async function readSlides(
  { name, url }: { readonly name: string; readonly url: string },
  { signal, onPage }: ReadingOptions,
): Promise<ReadSlides> {
  const port = new Worker(new URL('./pdf.worker.ts', import.meta.url), { type: 'module' });
  const givenUp = new Promise<never>((_, reject) => {
    const canceled = () => reject(new GreenroomError('canceled'));
    signal.addEventListener('abort', canceled, { once: true });
    if (signal.aborted) canceled();
    port.onerror = ({ message }) => reject(new GreenroomError('unexpected', { message }));
  });
  const worker = PDFWorker.create({ port });
  try {
    return await Promise.race([givenUp, readAll(worker, name, url, onPage)]);
  } catch (error) {
    throw problemIn(error, name);
  } finally {
    // A file that keeps its reader busy for ever goes with it.
    worker.destroy();
    port.terminate();
  }
}

async function readAll(
  worker: PDFWorker,
  name: string,
  url: string,
  onPage: ReadingOptions['onPage'],
): Promise<ReadSlides> {
  const answer = await fetch(url);
  if (!answer.ok) throw new GreenroomError('material-missing', { file: name });
  const from = (folder: string) => new URL(`pdf/${folder}/`, document.baseURI).href;
  const file = await getDocument({
    data: new Uint8Array(await answer.arrayBuffer()),
    worker,
    // All that a PDF may leave out is here: Korean letters and the standard fonts come from the app's own files.
    cMapUrl: from('cmaps'),
    standardFontDataUrl: from('standard_fonts'),
    wasmUrl: from('wasm'),
    iccUrl: from('iccs'),
    useWorkerFetch: true,
    maxImageSize: MOST_PIXELS,
    enableXfa: false,
    verbosity: 0,
  }).promise;
  const { numPages } = file;
  if (numPages > MOST_SLIDES)
    throw new GreenroomError('slides-too-many', { file: name, found: String(numPages), allowed: String(MOST_SLIDES) });
  const pages: Slide[] = [];
  const pictures: Blob[] = [];
  for (let number = 1; number <= numPages; number += 1) {
    onPage(number, numPages);
    const { slide, picture } = await readPage(file, number);
    pages.push(slide);
    pictures.push(picture);
  }
  return { name, pages, pictures };
}

async function readPage(file: PDFDocumentProxy, number: number): Promise<{ slide: Slide; picture: Blob }> {
  const page = await file.getPage(number);
  const { items } = await page.getTextContent();
  const pieces = items.flatMap((item) => {
    if (!('str' in item)) return [];
    const [, , c = 0, d = 0, , y = 0] = item.transform as number[];
    return { text: item.str, y, size: Math.hypot(c, d), endsLine: item.hasEOL };
  });
  const picture = await pictureOf(page);
  page.cleanup();
  return { slide: { page: number, notes: '', ...slideText(pieces) }, picture };
}

async function pictureOf(page: PDFPageProxy): Promise<Blob> {
  const whole = page.getViewport({ scale: 1 });
  const scale = Math.min(PICTURE_WIDTH / whole.width, PICTURE_HEIGHT / whole.height);
  const viewport = page.getViewport({ scale });
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(viewport.width));
  canvas.height = Math.max(1, Math.round(viewport.height));
  await page.render({ canvas, viewport }).promise;
  const picture = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', JPEG_QUALITY));
  // Lets its pixels go now, not when somebody collects them.
  canvas.width = 0;
  canvas.height = 0;
  if (picture === null) throw new GreenroomError('unexpected', { message: 'A page could not be drawn.' });
  return picture;
}

/** What keeps a file from being read, in the words of this app. */
function problemIn(error: unknown, file: string): unknown {
  if (error instanceof GreenroomError) return error;
  const kind = error instanceof Error && error.name === 'PasswordException' ? 'slides-locked' : 'slides-unreadable';
  return new GreenroomError(kind, { file }, { cause: error });
}
