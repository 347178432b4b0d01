import type { lab as english, mine as mineInEnglish } from './en.ts';

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

/** `npm run eval -- --mine`이 하는 말. */
export const mine: typeof mineInEnglish = {
  title: 'Greenroom의 기준이 나에게 얼마나 맞을까요?',
  read: (rehearsals, moments, library) =>
    `${library}에 리허설이 ${rehearsals}개 있고, 그중 순간 ${moments}개에 의견을 남기셨어요.`,
  nothing:
    '아직 의견을 남긴 순간이 없어요. 리허설의 순간마다 옆에 있는 버튼으로 실제로 그랬는지, 괜찮았는지 알려 주시면 여기에서 볼 수 있어요.',
  columns: ['순간', '실제로 그랬음', '괜찮았음', '실제로 그랬던 비율(95 %)', '리허설', '지금 설정'],
  tooFew: (name, moments, rehearsals, least) =>
    `${name}: 아직 말씀드리기 일러요(순간 ${moments}/${least.moments}개, 리허설 ${rehearsals}/${least.rehearsals}개).`,
  lost: (count) => `의견을 남긴 순간 중 ${count}개는 저장된 신호에서 다시 찾을 수 없어서 뺐어요.`,
  fits: (name, step) => `${name}: ‘${step}’보다 확실히 나은 설정이 없어요.`,
  proposesStep: (name, from, to) => `${name}: ‘${from}’ 대신 ‘${to}’, 이 설정이 더 잘 맞을 것 같아요.`,
  proposesLimit: (name, from, to) =>
    `${name}: 기준을 ${from} 대신 ${to}에 두면 어떤 설정보다 잘 맞을 것 같아요. 다만 아직 Greenroom에서 이렇게 정할 수는 없어요.`,
  changes: (right, wrong) =>
    `이렇게 했다면 어긋났던 순간 ${right}개가 의견과 맞고, 맞던 순간 ${wrong}개가 어긋났을 거예요.`,
  change: { gone: '더는 나오지 않음', back: '나옴' },
  said: { real: '실제로 그랬다고 하심', fine: '괜찮았다고 하심' },
  others: (gone, of) => `의견을 남기지 않은 순간 ${of}개 중에서는 ${gone}개가 빠져요.`,
  caution: '바로 이 순간들을 보고 고른 설정이라, 다른 리허설에서는 이만큼 맞지 않을 수 있어요.',
  unchanged: '바꾼 것은 없어요. 얼마나 민감하게 볼지는 설정의 ‘무엇을 볼까요?’에서 정할 수 있어요.',
};
