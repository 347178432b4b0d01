import type { BehaviorWords } from '../../phrasings.ts';
import { degrees } from '../amounts.ts';

export const lookingDown: BehaviorWords = {
  name: '아래 보기',
  sees: '원고나 키보드를 읽는 것처럼 보여요.',
  measured: (value, threshold) => `고개와 시선이 아래로 ${degrees(value)} 내려갔어요 (기준 ${degrees(threshold)})`,
  exercise: '슬라이드 한 장을 골라 한 줄을 눈으로 읽고, 고개를 들고, 하나를 센 다음 말해 보세요.',
  slight: {
    seen: [
      ({ duration, amount }) => `${duration} 동안 고개와 시선이 ${amount}쯤 내려가 있었어요.`,
      ({ duration, amount }) => `고개와 시선을 살짝(${amount}쯤) 아래로 내린 채 ${duration} 동안 있었어요.`,
      ({ duration, amount }) => `${duration} 동안 눈길이 아래로 ${amount}쯤 내려가 있었어요.`,
      ({ duration, amount }) => `${duration} 동안 책상 쪽을 내려다봤어요(${amount}쯤).`,
    ],
    effects: [
      '원고를 읽고 있다는 인상을 줘요.',
      '눈이 가려지고, 목소리도 아래로 가기 쉬워요.',
      '듣는 사람은 고개를 들 때까지 기다리게 돼요.',
      '좋은 문장인데 힘이 조금 빠져요.',
    ],
    tries: [
      '말을 멈추고 한 줄만 눈에 담은 다음, 고개를 들고 그 문장을 말해 보세요.',
      '다음 문장을 시작하기 전에 턱을 손가락 한 마디만큼만 들어 보세요.',
      '원고의 단락 끝마다 위쪽 화살표를 그려 두고, 거기서는 꼭 고개를 들어 보세요.',
      '문장 끝의 ‘-요’나 ‘-다’는 늘 카메라를 보며 말해 보세요.',
    ],
  },
  clear: {
    seen: [
      ({ duration, amount }) => `${duration} 동안 고개와 시선이 평소보다 ${amount}쯤 내려가 있었어요.`,
      ({ duration, amount }) => `고개와 시선을 ${amount}쯤 아래로 내린 자세가 ${duration} 동안 이어졌어요.`,
      ({ duration, amount }) => `글을 읽을 때처럼 고개와 시선을 ${amount}쯤 아래로 내리고 ${duration} 동안 있었어요.`,
      ({ duration, amount }) => `${duration} 동안 시선이 책상 쪽 아래를 향했어요(${amount}쯤).`,
    ],
    effects: [
      '표정보다 정수리가 먼저 보여요.',
      '시선도 목소리도 책상 위로 떨어져요.',
      '앞에 앉은 사람들도 슬슬 딴 데를 보게 돼요.',
      '나에게 하는 말인지 종이에 하는 말인지 헷갈려요.',
    ],
    tries: [
      '슬라이드마다 핵심 단어 세 개만 크게 적어서 카메라 높이에 붙여 두세요.',
      '화면이나 원고 밑에 책을 받쳐서, 고개 대신 눈만 움직여도 보이게 해 보세요.',
      '한 문장을 눈으로 읽고 종이를 뒤집은 다음, 기억나는 대로 말해 보세요.',
      '원고를 한 손에 쥐고 가슴 높이까지 올려서 이 대목을 다시 해 보세요.',
    ],
  },
  strong: {
    seen: [
      ({ duration, amount }) => `${duration} 동안 고개와 시선을 아래로 푹(${amount}쯤) 내리고 있었어요.`,
      ({ duration, amount }) => `고개와 시선이 크게(${amount}쯤) 내려간 채로 ${duration} 동안 머물렀어요.`,
      ({ duration, amount }) => `${duration} 동안 아래만 보고 있었어요(시선이 ${amount}쯤).`,
      ({ duration, amount }) => `고개와 시선이 ${amount}쯤 내려가서 ${duration} 동안 눈이 보이지 않았어요.`,
    ],
    effects: [
      '청중에게는 바라볼 얼굴이 없어요.',
      '녹음을 틀어 놓은 것처럼 들려요.',
      '입 모양이 안 보여서 말을 알아듣기도 더 어려워요.',
      '마주칠 눈이 없으면 집중은 금방 풀려요.',
    ],
    tries: [
      '원고를 덮고, 조금 짧아지더라도 이 대목을 내 말로 이야기해 보세요.',
      '이 대목을 단어 다섯 개짜리 쪽지로 줄이고, 쪽지만 보며 말해 보세요.',
      '이 대목만큼은 원고를 카메라 옆, 눈높이에 들고 해 보세요.',
      '두 줄 읽고 종이를 내려놓고, 그 두 줄을 카메라에 대고 말해 보세요. 그다음 두 줄도 똑같이요.',
    ],
  },
};
