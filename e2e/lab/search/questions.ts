import type { Language } from '../../../shared/words/languages.ts';
import { ENGLISH_TALKS } from './englishTalks.ts';
import { HELD_OUT_ENGLISH, HELD_OUT_KOREAN, HELD_OUT_TALKS } from './heldOut.ts';
import { KOREAN_TALKS } from './koreanTalks.ts';
import type { Row } from './row.ts';

export const TALKS: Readonly<Record<string, string>> = {
  ...ENGLISH_TALKS,
  ...KOREAN_TALKS,
  ...HELD_OUT_TALKS,
};

export interface Question {
  readonly language: Language;
  readonly talk: string;
  readonly asked: string;
  /** Words of the talk that answer it: in one place only. */
  readonly answer: string;
  /** Asked only when the search was finished, of a talk that was not there before. */
  readonly heldOut: boolean;
}

const ENGLISH: readonly Row[] = [
  ['pilot', 'How much time do we lose in a year?', 'eleven working weeks'],
  ['pilot', 'Why do people stop making small changes?', 'small changes wait as long as large ones'],
  ['pilot', 'What happened when we bought more machines?', 'It helped for a month'],
  ['pilot', 'Which customer was hit by running fewer tests?', 'a customer in Lyon'],
  ['pilot', 'How long will a release take with the proposal?', 'eighteen minutes'],
  ['pilot', 'Which team tries it first?', 'the billing team'],
  ['pilot', 'What is the price of the pilot?', 'forty thousand euros'],
  ['pilot', 'What is the budget spent on?', 'Half of it goes into training'],
  ['pilot', 'What do we do when the provider is down?', 'two of our own machines'],
  ['pilot', 'Who found tests that depend on each other?', 'Marta found six'],
  ['pilot', 'When do I need the decision?', 'by the end of March'],
  ['pilot', 'Who is the sponsor?', 'Ines has offered'],
  ['museum', 'How many people had never been to the museum?', 'Two in three'],
  ['museum', 'Why do they not come in the afternoon?', 'work until six'],
  ['museum', 'How long do visitors stay at night?', 'fifty minutes'],
  ['museum', 'What were the complaints about the café?', 'The café was closed'],
  ['museum', 'What was wrong with the cloakroom?', 'one person for three hundred coats'],
  ['museum', 'Which guard did people want to talk to?', 'Mr. Okafor about the whale'],
  ['museum', 'For how long has he guarded the whale?', 'nineteen years'],
  ['museum', 'What does an evening cost?', 'An evening brings in nine thousand'],
  ['museum', 'Why is heating so expensive?', 'the hall leaks'],
  ['museum', 'On which day will it be open at night?', 'first Thursday'],
  ['garden', 'Who had the idea of the garden?', 'bury his hamster'],
  ['garden', 'What was there before the garden?', 'a place to smoke'],
  ['garden', 'How many zucchini were there?', 'forty zucchini a week'],
  ['garden', 'Why did the tomatoes die?', 'nobody watered'],
  ['garden', 'Who waters in the summer holidays now?', 'every class has a week in summer'],
  ['garden', 'What does mathematics do in the garden?', 'measures growth'],
  ['garden', 'Who has the keys of the shed?', 'three boys'],
  ['garden', 'What did the fence cost?', 'four thousand, from the lottery fund'],
  ['garden', 'Who should have been asked first?', 'ask the caretaker first'],
  ['garden', 'What advice for schools that want to start?', 'One bed, one class'],
  ['gettysburg', 'How long ago was the nation founded?', 'Four score and seven years'],
  ['gettysburg', 'What does the civil war test?', 'can long endure'],
  ['gettysburg', 'Who has consecrated the ground?', 'The brave men, living and dead'],
  ['gettysburg', 'What will the world not remember?', 'little note, nor long remember'],
  ['gettysburg', 'What is the field to become?', 'a final resting place'],
  ['gettysburg', 'What kind of government shall not perish?', 'of the people, by the people'],
];

const KOREAN: readonly Row[] = [
  ['quarter', '배송이 얼마나 빨라졌어?', '1.3일'],
  ['quarter', '상담 대기 시간 목표를 왜 못 지켰지?', '8월에야 들어왔기'],
  ['quarter', '반품 화면은 언제 끝나?', '다음 달에 끝납니다'],
  ['quarter', '매출이 작년보다 얼마나 늘었어?', '12% 늘었습니다'],
  ['quarter', '매출은 누구한테서 늘었나?', '다시 산 고객'],
  ['quarter', '검색 광고는 왜 멈췄어?', '단가가 두 배로'],
  ['quarter', '비용 중에 제일 많이 오른 게 뭐야?', '창고 임대료'],
  ['quarter', '포장재 비용은 어떻게 줄였지?', '네 가지로 줄인'],
  ['quarter', '택배사는 얼마나 올려 달래?', '8%를 올려'],
  ['quarter', '결제 서버가 멈췄을 때 주문을 몇 건 놓쳤어?', '천삼백 건'],
  ['quarter', '서버를 늘리는 데 얼마가 필요해?', '6천만 원'],
  ['heat', '온도를 몇 번이나 재러 돌았지?', '예순두 번'],
  ['heat', '왜 밤에 쟀어?', '사람이 잠을 못 자는 시간'],
  ['heat', '더운 곳과 시원한 곳은 몇 도 차이야?', '4.6도'],
  ['heat', '제일 더운 데가 어디였어?', '아파트 단지의 주차장'],
  ['heat', '오래된 주택가가 시원한 이유는?', '감나무'],
  ['heat', '나무 그늘이 있으면 기온이 얼마나 내려가?', '1.9도 낮았습니다'],
  ['heat', '나무를 드문드문 심으면 어떻게 돼?', '소용이 없다'],
  ['heat', '연구의 한계가 뭐였지?', '온도계가 하나뿐'],
  ['heat', '바람 분 날은 며칠이나 뺐어?', '열하루'],
  ['heat', '시에 뭘 제안했어?', '한 길에 모아'],
  ['heat', '어느 길부터 심자고 했지?', '학교에 가는 길'],
  ['library', '사람들이 도서관에 안 오는 가장 큰 이유는?', '혼날 것 같아서'],
  ['library', '책을 몇 년 동안 못 돌려준 사람이 있었어?', '구 년째'],
  ['library', '앱 첫 화면에는 뭐가 있어?', '돌려주지 못한 책이 있나요'],
  ['library', '책은 몇 시에 역에서 찾을 수 있어?', '아침 일곱 시'],
  ['library', '어디에서 시험했어?', '은평구'],
  ['library', '연체된 책이 몇 권 돌아왔지?', '천이백 권'],
  ['library', '추천 기능은 왜 뺐어?', '사서가 골라 주기를'],
  ['library', '사물함은 한 달에 얼마 들어?', '만 천 원'],
  ['library', '연체료 수입은 한 해에 얼마야?', '한 해 사백만 원'],
  ['library', '내년에 몇 개 구로 넓혀?', '다섯 개 구'],
  ['festival', '비 올 때 무대 전기는 왜 껐어?', '전선을 바닥에'],
  ['festival', '합창단은 어디서 노래했지?', '체육관으로 옮겨'],
  ['festival', '그릇은 몇 개 잃어버렸어?', '서른한 개'],
  ['festival', '쓰레기는 얼마나 줄었어?', '4분의 1'],
  ['festival', '떡볶이는 언제 떨어졌어?', '세 시에 다'],
  ['festival', '채식하는 사람은 뭘 먹었어?', '비빔밥뿐'],
  ['festival', '자원봉사자가 몇 명이었지?', '여든네 명'],
  ['festival', '남은 돈은 어디에 써?', '경로당 선풍기'],
  ['festival', '축제 날짜를 왜 앞당겨?', '비가 두 번밖에'],
];

const of = (language: Language, heldOut: boolean, rows: readonly Row[]): Question[] =>
  rows.map(([talk, asked, answer]) => ({ language, talk, asked, answer, heldOut }));

export const QUESTIONS: readonly Question[] = [
  ...of('en', false, ENGLISH),
  ...of('ko', false, KOREAN),
  ...of('en', true, HELD_OUT_ENGLISH),
  ...of('ko', true, HELD_OUT_KOREAN),
];
