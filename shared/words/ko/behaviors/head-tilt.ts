import type { BehaviorWords } from '../../phrasings.ts';
import { degrees } from '../amounts.ts';

export const headTilt: BehaviorWords = {
  name: '고개 기울이기',
  sees: '고개가 한쪽으로 기울어 있어요.',
  measured: (value, threshold) => `고개가 ${degrees(value)} 기울었어요 (기준 ${degrees(threshold)})`,
  exercise: '카메라 뒤에서 문틀 같은 세로줄을 하나 찾아 보세요. 콧대를 거기에 맞추고 첫인사를 세 번 말하면 돼요.',
  slight: {
    seen: [
      ({ duration, amount }) => `${duration} 동안 고개가 ${amount}쯤 기울어 있었어요.`,
      ({ duration, amount }) => `고개를 한쪽으로 살짝(${amount}쯤) 기울인 채 ${duration} 동안 있었어요.`,
      ({ duration, amount }) => `${duration} 동안 고개가 옆으로 조금 기울었어요(${amount}쯤).`,
      ({ duration, amount }) => `고개를 ${amount}쯤 갸웃한 자세가 ${duration} 동안 이어졌어요.`,
    ],
    effects: [
      '설명인데도 되묻는 말처럼 들려요.',
      '들을 때는 좋은 자세인데, 말할 때는 힘이 조금 빠져요.',
      '‘그렇다’는 말이 ‘그럴지도’로 들릴 수 있어요.',
      '단호하게 한 말도 조금 부드러워져요.',
    ],
    tries: [
      '고개를 똑바로 세운 다음 그 문장을 다시 말해 보세요.',
      '고개를 기울이는 건 질문을 들을 때만 쓰고, 대답할 때는 똑바로 세워 보세요.',
      '문틀처럼 곧은 세로줄을 찾아서, 시작하기 전에 콧대를 거기에 맞춰 보세요.',
      '고개를 양쪽으로 천천히 한 번씩 기울였다가, 한가운데에서 멈추고 말해 보세요.',
    ],
  },
  clear: {
    seen: [
      ({ duration, amount }) => `${duration} 동안 고개가 한쪽으로 ${amount}쯤 기울어 있었어요.`,
      ({ duration, amount }) => `고개를 ${amount}쯤 기울인 자세가 ${duration} 동안 이어졌어요.`,
      ({ duration, amount }) => `${duration} 동안 고개를 옆으로 ${amount}쯤 기울이고 있었어요.`,
      ({ duration, amount }) => `고개가 ${amount}쯤 기운 채로 ${duration} 동안 머물렀어요.`,
    ],
    effects: [
      '확신이 덜한 말처럼 들릴 수 있어요.',
      '말은 단단한데 고개는 다른 이야기를 해요.',
      '보는 사람은 각도에 눈이 가서 한두 마디를 놓쳐요.',
      '동의를 구하는 것처럼 보일 수 있어요.',
    ],
    tries: [
      '정수리를 누가 실로 살짝 당긴다고 생각하고 문장을 다시 시작해 보세요.',
      '몸무게를 양쪽에 똑같이 실어 보세요. 고개도 저절로 가운데로 와요.',
      '머리 위에 물이 찬 컵이 있다고 생각하고, 쏟지 않게 이 단락만 말해 보세요.',
      '카메라가 비뚤게 놓이지 않았는지 보고, 다음 연습 전에 수평을 맞춰 보세요.',
    ],
  },
  strong: {
    seen: [
      ({ duration, amount }) => `${duration} 동안 고개가 크게(${amount}쯤) 기울어 있었어요.`,
      ({ duration, amount }) => `고개가 한쪽 어깨 쪽으로 ${amount}쯤 기운 채 ${duration} 동안 있었어요.`,
      ({ duration, amount }) => `고개를 옆으로 깊게(${amount}쯤) 기울이고 ${duration} 동안 있었어요.`,
      ({ duration, amount }) => `고개를 많이(${amount}쯤) 기울인 자세가 ${duration} 동안 계속됐어요.`,
    ],
    effects: [
      '말보다 기울기가 먼저 눈에 들어와요.',
      '말은 분명한데도 물음표가 붙은 것 같아요.',
      '그 각도에서는 표정을 읽기가 어려워요.',
      '보는 사람도 따라서 고개를 기울이게 돼요.',
    ],
    tries: [
      '머리를 몸 한가운데로 가져오고, 숨을 내쉰 다음 이 대목을 처음부터 해 보세요.',
      '책상에서 팔꿈치를 떼고, 기대지 않은 채 이 대목을 다시 해 보세요.',
      '화면이나 거울로 고개가 똑바른지 확인하고, 그 자세로 말해 보세요.',
      '이 문장만 세 번 찍어 비교해 보세요. 왼쪽으로 기울여서, 오른쪽으로 기울여서, 똑바로 세워서요.',
    ],
  },
};
