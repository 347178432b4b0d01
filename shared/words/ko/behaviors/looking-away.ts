import type { BehaviorWords } from '../../phrasings.ts';
import { degrees } from '../amounts.ts';

export const lookingAway: BehaviorWords = {
  name: '시선 돌리기',
  sees: '얼굴이 청중이 아닌 다른 쪽을 향해 있어요.',
  measured: (value, threshold) => `고개와 시선이 옆으로 ${degrees(value)} 돌아갔어요 (기준 ${degrees(threshold)})`,
  exercise: '렌즈 옆에 스티커를 붙이고 첫 다섯 문장을 말해 보세요. 문장 끝마다 스티커를 보면 돼요.',
  slight: {
    seen: [
      ({ duration, amount }) => `${duration} 동안 고개와 시선이 옆으로 ${amount}쯤 돌아가 있었어요.`,
      ({ duration, amount }) => `고개와 시선을 ${amount}쯤 옆으로 돌린 채 ${duration} 동안 있었어요.`,
      ({ duration, amount }) => `${duration} 동안 시선이 청중을 살짝 비껴갔어요(옆으로 ${amount}쯤).`,
      ({ duration, amount }) => `시선이 ${duration} 동안 정면에서 옆으로 ${amount}쯤 벗어나 있었어요.`,
    ],
    effects: [
      '청중의 눈도 슬그머니 그쪽으로 따라가요.',
      '잠깐이면 괜찮지만 길어지면 ‘저기 뭐가 있나?’ 싶어져요.',
      '보는 사람에게는 눈 대신 옆얼굴이 보여요.',
      '그사이에 한 말은 다른 사람에게 하는 말처럼 들려요.',
    ],
    tries: [
      '슬라이드는 말없이 잠깐 보고, 고개가 돌아온 다음에 말해 보세요.',
      '어디를 보며 시작했든, 문장의 마지막 한마디는 카메라를 보고 맺어 보세요.',
      '카메라 옆에 작은 스티커를 붙여 두고, 문장이 끝날 때마다 코끝을 그쪽으로 돌려 보세요.',
      '코는 정면에 두고 눈만 움직여 옆을 보는 연습을 한 단락만 해 보세요.',
    ],
  },
  clear: {
    seen: [
      ({ duration, amount }) => `${duration} 동안 고개와 시선을 옆으로 ${amount}쯤 돌리고 있었어요.`,
      ({ duration, amount }) => `고개와 시선이 ${amount}쯤 돌아간 채로 ${duration} 동안 머물렀어요.`,
      ({ duration, amount }) => `${duration} 동안 청중이 아닌 옆쪽을 보고 있었어요(${amount}쯤).`,
      ({ duration, amount }) => `시선이 옆으로 ${amount}쯤 돌아간 상태가 ${duration} 동안 이어졌어요.`,
    ],
    effects: [
      '옆에 있는 누군가와 이야기하는 것처럼 보여요.',
      '눈이 안 보이니까 듣는 사람의 집중도 흩어져요.',
      '사람들은 얼굴이 다시 돌아오기를 기다리게 돼요.',
      '반대편에 앉은 사람은 이야기에서 빠진 느낌을 받아요.',
    ],
    tries: [
      '‘보기, 돌아오기, 말하기’ 세 박자로 연습해 보세요. 앞의 두 박자에서는 말을 쉬는 거예요.',
      '발표 자료 창을 카메라 바로 아래로 옮겨 두고 이 대목을 다시 해 보세요.',
      '카메라 뒤에 친구가 있다고 생각하고, 그 친구에게 설명하듯 말해 보세요.',
      '다음 슬라이드의 첫마디를 외워 두고, 화면을 보기 전에 먼저 말해 보세요.',
    ],
  },
  strong: {
    seen: [
      ({ duration, amount }) => `${duration} 동안 고개와 시선이 옆으로 크게(${amount}쯤) 돌아가 있었어요.`,
      ({ duration, amount }) => `${duration} 동안 청중에게 옆모습만 보였어요(시선이 ${amount}쯤).`,
      ({ duration, amount }) => `고개와 시선을 ${amount}쯤 돌린 채 ${duration} 동안 옆만 보고 있었어요.`,
      ({ duration, amount }) => `시선이 ${duration} 동안 청중에게서 ${amount}쯤 돌아가 있었어요.`,
    ],
    effects: [
      '정면에서는 표정을 거의 읽을 수 없어요.',
      '청중과 이어져 있던 끈이 그동안 풀려요.',
      '많은 사람이 듣기를 멈추고 화면만 보게 돼요.',
      '마이크가 없는 방이라면 말소리도 잘 안 들려요.',
    ],
    tries: [
      '자료를 카메라 바로 옆 화면에 띄워서 돌아볼 일 자체를 없애 보세요.',
      '고개를 돌리는 동안에는 입을 쉬어 보세요. 코끝이 정면으로 오면 그때 말하는 거예요.',
      '몸 전체를 먼저 카메라 쪽으로 돌려 보세요. 고개는 몸을 따라와요.',
      '화면을 꺼 두고 이 슬라이드를 말로만 한 번 설명해 보세요.',
    ],
  },
};
