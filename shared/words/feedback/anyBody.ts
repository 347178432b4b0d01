/**
 * People rehearse sitting and standing, in a wheelchair, with one hand, with a stiff back. A suggestion that only some bodies can
 * follow tells the others that they are not meant. The lists are narrow on purpose, like those of banned topics.
 */
type Patterns = Readonly<Record<'en' | 'ko', readonly RegExp[]>>;

/** Never suggested, whatever can be seen of the speaker. */
const CERTAIN_BODY: Patterns = {
  en: [
    /\bon (?:one|a single) (?:leg|foot)\b|\btiptoes?\b|\bon your (?:toes|heels|knees)\b/i,
    /\b(?:jump|hop|squat|kneel|crouch|lunge|march)\b(?! to conclusions)/i,
    /\b(?:against|to) (?:a|the) wall\b/i,
    /\b(?:stand|get) up\b|\bstand on\b|\bdo (?:it|this|this part) standing\b/i,
    /\bsit on your hands\b/i,
    /\bshoulders? (?:up )?(?:to|towards?) (?:the|your) ears?\b|\barms? (?:up )?to the ceiling\b|\bbalance\b.*\b(?:head|leg|foot)\b/i,
    /\bbend (?:your|the) knees\b|\bfeet flat\b/i,
  ],
  ko: [
    /(?:한|외) ?(?:발|다리)로|까치발|발끝으로 서|무릎을 꿇/,
    /뛰어 보|제자리에서 뛰|쪼그려|쪼그리|스쿼트/,
    /벽에[^.]*(?:붙|대고|기대)/,
    /일어서|일어나/,
    /허벅지 밑에|손을 깔고/,
    /귀까지|귀 쪽으로 어깨|천장까지|머리에 (?:책을 )?(?:얹|올리)/,
    /무릎을 [^.]*굽혔?|발바닥을 바닥에/,
  ],
};

/** Supposes that the speaker stands or sits, walks, or has two of everything: nothing that is said unseen. */
const POSTURE: Patterns = {
  en: [
    /\b(?:stand|stands|standing|stood|sit|sits|sitting|sat|seated)\b(?! out)/i,
    /\b(?:walk|walks|walking|step (?:back|away|forward|aside|to)|(?:one|a|small|half a|two) (?:small )?steps?)\b/i,
    /\b(?:foot|feet|toes?|heels?|legs?|knees?|hips?|belt|buckle)\b/i,
    /\b(?:both|two|each|either) (?:of your )?(?:hands?|arms?|palms?|elbows?|shoulders?|thumbs?)\b/i,
    /\b(?:front (?:half|third) of|back of) (?:the|a) chair\b|\broll the chair\b/i,
  ],
  ko: [
    /(?<!돌아)서서|(?<![가-힣])(?:서|선|설|섰)(?= |어|다)|똑같이 서|(?<![가-힣])앉(?!을 자리)|걸터앉/,
    /(?<![가-힣])걷|걸어|걸으|걸었|걸음/,
    /(?<![가-힣])(?:두|양|한) ?발|발(?:끝|바닥|가락|목| 밑)|발[은을로이]|(?<!기)다리(?![고는지며라])|무릎을|엉덩이|골반|배꼽/,
    /(?:두|양) ?(?:손|팔|어깨|귀|손바닥|팔꿈치)/,
    /등받이|의자 앞쪽|의자를 뒤로/,
  ],
};

function matches(patterns: Patterns, text: string): boolean {
  return [...patterns.en, ...patterns.ko].some((pattern) => pattern.test(text));
}

/** Whether a suggestion can be followed by some bodies only. */
export function needsCertainBody(suggestion: string): boolean {
  return matches(CERTAIN_BODY, suggestion);
}

/** Whether a text takes for known how the speaker sits, stands or moves. What was measured does not tell. */
export function supposesPosture(text: string): boolean {
  return matches(POSTURE, text);
}
