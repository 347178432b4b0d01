import type { sensitivity as english } from '../en/sensitivity.ts';

export const sensitivity: typeof english = {
  title: '무엇을 볼까요?',
  why: '바꾼 내용은 다음 리허설부터 적용돼요. 끝난 리허설에서는 각 순간 옆에서 바꿀 수 있어요.',
  label: (name) => `${name}: 얼마나 민감하게 볼까요?`,
  short: '이 모습은',
  steps: {
    off: '나에겐 괜찮아요',
    less: '덜 민감하게',
    normal: '보통',
    more: '더 민감하게',
  },
  onlyHere: '고른 기준으로 이 리허설을 다시 살펴봤어요.',
  hidden: (names) => `괜찮다고 한 것: ${names}`,
  show: '다시 보기',
  notSeen: (names) => `잘 보이지 않아서 살펴보지 못한 것: ${names}`,
  shouldersCovered: (names) => `어깨가 가려지거나 잘려서 살펴보지 못한 것: ${names}`,
  keep: '다음 리허설에도 이렇게 할게요',
};
