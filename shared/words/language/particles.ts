import { josa, numberToHangul } from 'es-hangul';

/** Every pair that es-hangul can choose from. */
const PAIRS = [
  '이/가',
  '을/를',
  '은/는',
  '으로/로',
  '와/과',
  '이나/나',
  '이란/란',
  '아/야',
  '이랑/랑',
  '이에요/예요',
  '으로서/로서',
  '으로써/로써',
  '으로부터/로부터',
  '이라/라',
] as const;
type Pair = (typeof PAIRS)[number];

const MARKED = new RegExp(`(\\S+)\\[(${PAIRS.join('|')})\\]`, 'g');
/** What stands behind a word without being read aloud. */
const SILENT = /[’”'"»」』)\]}]+$/;

/**
 * Chooses the Korean particles that a message marks behind what it names: "{file}[을/를]" becomes "영상을" or "파일 하나를".
 * A word whose sound nobody can know (a name in small Latin letters) gets both, as Koreans write it: "talk.mp4을(를)".
 */
export function withParticles(text: string): string {
  return text.replace(MARKED, (_, word: string, pair: Pair) => `${word}${particleOf(word.replace(SILENT, ''), pair)}`);
}

function particleOf(word: string, pair: Pair): string {
  const spoken = spokenEnd(word);
  if (spoken === undefined) return pair.replace(/^(.+)\/(.+)$/, '$1($2)');
  return josa(spoken, pair).slice(spoken.length);
}

/** The end of a word as it is read aloud, when that can be known. */
function spokenEnd(word: string): string | undefined {
  const [hangulOrCapitals] = /[가-힣]+$|^[A-Z]+$/.exec(word) ?? [];
  if (hangulOrCapitals !== undefined) return hangulOrCapitals;
  const [digits] = /\d+$/.exec(word) ?? [];
  if (digits !== undefined) return numberToHangul(Number(digits));
  if (word.endsWith('%')) return '퍼센트';
  return word.endsWith('°') ? '도' : undefined;
}
