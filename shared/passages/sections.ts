/** A piece of a script under one heading. */
export interface Section {
  /** The headings it stands under, the outermost first. */
  readonly path: readonly string[];
  /** Its paragraphs, with an empty line between them. */
  readonly text: string;
  /** The page that the script itself names; null where it names none. */
  readonly page: number | null;
}

/** A line longer than this is no heading. Ours. */
const LONGEST_HEADING = 60;
const MARKDOWN_HEADING = /^(#{1,6})\s+(.+?)\s*#*$/;
const PAGE_BREAK = /^\s*(?:-{3,}|\*{3,}|_{3,})\s*$/;
/** `[Slide 3]`, `Slide 3: Budget`, `슬라이드 3 - 예산`, `(p. 3)`. */
const PAGE_BEFORE =
  /^[[(【<]?\s*(?:slide|page|p\.|슬라이드|페이지|장표)\s*#?(\d{1,4})\s*[\])】>]?\s*(?:[:.\-–—]\s*)?(.*)$/iu;
/** `[3쪽]`, `3번 슬라이드: 예산`. */
const PAGE_AFTER =
  /^[[(【<]?\s*(\d{1,4})\s*(?:쪽|페이지|번째?\s*슬라이드|번\s*장표)\s*[\])】>]?\s*(?:[:.\-–—]\s*)?(.*)$/u;
const ENDS_A_SENTENCE = /[.!?…。,;:]["'”’)]*$/u;

/**
 * Cuts a plain or Markdown text where its author has: at headings, at the pages that it names, at lines that separate slides.
 * In a text with neither marks nor headings, short lines that stand alone are headings.
 */
export function sectionsOf(text: string): Section[] {
  const lines = text.normalize('NFC').replaceAll('\r\n', '\n').split('\n');
  const breaks = lines.some((_, i) => isBreak(lines, i));
  const marked = breaks || lines.some((line) => MARKDOWN_HEADING.test(line) || pageNamed(line, false) !== null);
  const sections: Section[] = [];
  let path: string[] = [];
  let page: number | null = null;
  let pageOfBreak = 1;
  let written: string[] = [];
  const end = () => {
    const body = written
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim();
    if (body !== '') sections.push({ path, text: body, page: page ?? (breaks ? pageOfBreak : null) });
    written = [];
  };
  lines.forEach((line, i) => {
    if (isBreak(lines, i)) {
      end();
      path = [];
      pageOfBreak += 1;
      return;
    }
    const heading = headingIn(lines, i, marked);
    const named = pageNamed(heading?.title ?? line, heading !== null);
    if (heading === null && named === null) {
      written.push(line);
      return;
    }
    end();
    if (named !== null) page = named.page;
    const title = named === null ? (heading?.title ?? '') : named.title;
    const level = heading?.level ?? 1;
    path = title === '' ? path.slice(0, level - 1) : [...path.slice(0, level - 1), title];
  });
  end();
  return sections;
}

/** A line that separates slides, as Marp and Slidev have it: one below a text is the underline of a heading. */
function isBreak(lines: readonly string[], i: number): boolean {
  return PAGE_BREAK.test(lines[i] ?? '') && (lines[i - 1] ?? '').trim() === '' && i > 0;
}

function headingIn(lines: readonly string[], i: number, marked: boolean): { level: number; title: string } | null {
  const line = lines[i] ?? '';
  const [, signs, title] = MARKDOWN_HEADING.exec(line) ?? [];
  if (signs !== undefined && title !== undefined) return { level: signs.length, title: title.trim() };
  if (marked) return null;
  const alone = (lines[i - 1] ?? '').trim() === '' && (lines[i + 1] ?? '').trim() === '';
  const short = line.trim();
  const last = lines.slice(i + 1).every((after) => after.trim() === '');
  if (short === '' || !alone || last || short.length > LONGEST_HEADING || ENDS_A_SENTENCE.test(short)) return null;
  return { level: 1, title: short.replace(/^[[【](.+)[\]】]$/u, '$1') };
}

/** A page of the slides that a line names, and nothing but that page and perhaps its title. */
function pageNamed(line: string, isHeading: boolean): { page: number; title: string } | null {
  const found = PAGE_BEFORE.exec(line.trim()) ?? PAGE_AFTER.exec(line.trim());
  const [, number, rest = ''] = found ?? [];
  if (number === undefined) return null;
  const page = Number(number);
  const title = rest.trim();
  const tells =
    isHeading || title === '' || /[:.\-–—\])】>]\s*$/u.test(line.trim().slice(0, line.trim().length - title.length));
  if (page < 1 || !tells || title.length > LONGEST_HEADING || (!isHeading && ENDS_A_SENTENCE.test(title))) return null;
  return { page, title };
}
