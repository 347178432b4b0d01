/**
 * What a coach of posture and gaze has no business with: looks, clothing, age, gender, origin, disability, accent, identity,
 * feelings. The lists are narrow on purpose: a word that also has a harmless meaning ("weight on both feet", "대화가") must
 * not cost a good answer. What they miss, the prompt forbids.
 */
const ENGLISH = [
  /\b(attractive|beautiful|handsome|ugly|gorgeous|good-looking|overweight|skinny|bald|makeup|hairstyle|haircut|wrinkles?)\b/i,
  /\b(shirt|blouse|necktie|outfit|clothes|clothing|jacket|dressed|trousers|skirt|jewelry|uniform|a suit)\b/i,
  /\b(elderly|middle-aged|teenager|your age|young (?:man|woman|person)|old (?:man|woman|person))\b/i,
  /\b(man|woman|men|women|male|female|masculine|feminine|gender|transgender)\b/i,
  /\b(race|racial|ethnic|ethnicity|nationality|skin color|asian|caucasian|black person|white person|immigrant|foreigner)\b/i,
  /\b(disabled|disability|wheelchair|autistic|autism|handicap(?:ped)?)\b/i,
  /\b(accent|dialect|religion|religious|muslim|christian|jewish|gay|lesbian)\b/i,
  /\b(nervous|nervousness|anxious|anxiety|afraid|scared|sad|angry|unhappy|happy|bored|embarrassed|depressed|ashamed)\b/i,
];

const KOREAN = [
  /외모|예쁘|예뻐|잘생|못생|뚱뚱|날씬|몸매|화장(?!실)|헤어스타일|대머리|주름/,
  /셔츠|블라우스|넥타이|복장|옷차림|(?<![가-힣])옷|재킷|치마|바지|정장|유니폼/,
  /(?<![가-힣])나이(?:가|는|에|대|든|를)|젊은 (?:사람|분)|젊어|늙|중년|노인|어려 보/,
  /남자|여자|남성|여성|성별/,
  /인종|국적|백인|흑인|동양인|서양인|피부색|외국인/,
  /장애(?!물)|휠체어|자폐/,
  /사투리|억양|종교|동성애|성 ?정체성/,
  /긴장(?:한|된|돼|되|하|했)|불안(?!정)|슬퍼|슬프|슬픈|(?<![가-힣])화(?:가 나|난|를 내)|무서워|두려|지루해|행복|당황|우울|부끄러/,
];

/** Whether a text speaks of what the coach never speaks of. */
export function isBanned(text: string): boolean {
  return [...ENGLISH, ...KOREAN].some((topic) => topic.test(text));
}
