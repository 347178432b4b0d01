/** Ten sentences of a talk in each language. How many syllables a sentence has is counted, not written down. */
export const TEXTS = {
  en: [
    'Good morning everybody, and thank you for coming.',
    'Today I would like to show you how our team changed the way we plan the work.',
    'Every week we had a long meeting, and nobody knew what came of it.',
    'So we tried something else, and it worked much better than we had expected.',
    'First we wrote down what we wanted to finish before the end of the month.',
    'Then we asked our customers which of these things mattered most to them.',
    'The answer was a surprise, because it was not on our list at all.',
    'What they wanted was a shorter way from the question to the answer.',
    'Let me tell you what we did about it, and what it has cost us.',
    'In the end we saved two days a week, and people went home on time.',
  ],
  ko: [
    '안녕하세요, 오늘 이 자리에 와 주셔서 감사합니다.',
    '오늘은 우리 팀이 일을 계획하는 방식을 어떻게 바꾸었는지 보여 드리겠습니다.',
    '매주 긴 회의를 했지만 무엇이 남았는지 아무도 몰랐습니다.',
    '그래서 다른 방법을 시도했고, 기대보다 훨씬 잘되었습니다.',
    '먼저 이번 달 안에 끝내고 싶은 일을 모두 적었습니다.',
    '그다음 고객에게 무엇이 가장 중요한지 물어보았습니다.',
    '대답은 뜻밖이었습니다. 우리 목록에는 없는 것이었습니다.',
    '고객이 바란 것은 질문에서 대답까지 가는 더 짧은 길이었습니다.',
    '우리가 무엇을 했고, 얼마가 들었는지 말씀드리겠습니다.',
    '결국 한 주에 이틀을 아꼈고, 모두 제시간에 집에 갔습니다.',
  ],
} as const;

export type VoiceLanguage = keyof typeof TEXTS;
