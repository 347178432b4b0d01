import type { lab as english } from './en.ts';

/** 실험실의 검토 화면에서 하는 말. */
export const lab: typeof english = {
  title: '이 라벨이 맞나요?',
  about:
    '선으로 그린 사람이 발표하듯 움직여요. 라벨에 적힌 모습이 그때 보이고, 사람이 할 수 있는 움직임이면 맞다고 해 주세요.',
  of: (place, all, judged) => `${all}개 중 ${place}번째, ${judged}개 판정함`,
  noLabels: '라벨이 없어요. 짚어 줄 만한 모습이 없어야 해요.',
  accept: '맞아요',
  reject: '아니에요',
  accepted: '맞다고 했어요',
  rejected: '아니라고 했어요',
  play: '재생',
  pause: '멈춤',
  previous: '이전 것',
  next: '다음 것',
  speed: (times) => `${times}배 빠르게`,
  time: (at, of) => `${of}초 중 ${at}초`,
  figure: '선으로 그린 발표자',
  lanes: '시간에 따른 라벨이에요. 누르면 그때로 가요.',
  keys: [
    ['A', '맞아요'],
    ['R', '아니에요'],
    ['스페이스', '재생하거나 멈추기'],
    ['← →', '1초 뒤로, 앞으로'],
    ['↑ ↓', '이전 것, 다음 것'],
    ['1 2 4', '빠르기'],
  ],
  done: '마지막까지 다 보셨어요. 판정은 저장했으니 이 창을 닫아도 돼요.',
  lost: '실험실이 더는 대답하지 않아서 저장하지 못했어요. npm run eval -- --review로 다시 시작해 주세요.',
  saved: '저장했어요',
};
