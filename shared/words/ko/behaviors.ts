import type { behaviors as en, amounts as enAmounts } from '../en/behaviors.ts';

const degrees = (value: number) => `${Math.round(value)}°`;
const percent = (share: number) => `${Math.round(share * 100)}%`;
const finePercent = (share: number) => `${(share * 100).toFixed(1)}%`;
const faces = (value: number) => `얼굴 높이의 ${value.toFixed(2)}배`;

export const amounts: typeof enAmounts = {
  degrees,
  share: percent,
  faces,
  score: (value) => value.toFixed(2),
  ratio: percent,
  shoulders: (value) => `어깨너비의 ${value.toFixed(2)}배`,
  shouldersPerSecond: (value) => `1초에 어깨너비의 ${value.toFixed(2)}배`,
};

export const behaviors: typeof en = {
  'steady-gaze': {
    name: '안정된 시선',
    sees: '얼굴이 흔들림 없이 청중을 향해 있어요.',
    measured: (_value, threshold) => `고개가 평소 자세에서 ${degrees(threshold)} 안에 머물렀어요`,
  },
  'looking-away': {
    name: '시선 돌리기',
    sees: '얼굴이 청중이 아닌 다른 쪽을 향해 있어요.',
    measured: (value, threshold) => `고개가 옆으로 ${degrees(value)} 돌아갔어요 (기준 ${degrees(threshold)})`,
  },
  'looking-down': {
    name: '아래 보기',
    sees: '원고나 키보드를 읽는 것처럼 보여요.',
    measured: (value, threshold) => `고개가 아래로 ${degrees(value)} 숙여졌어요 (기준 ${degrees(threshold)})`,
  },
  'head-tilt': {
    name: '고개 기울이기',
    sees: '고개가 한쪽으로 기울어 있어요.',
    measured: (value, threshold) => `고개가 ${degrees(value)} 기울었어요 (기준 ${degrees(threshold)})`,
  },
  'turned-away': {
    name: '등지고 서기',
    sees: '청중에게 등이나 옆모습이 보여요.',
    measured: () => '얼굴이 보이지 않고 어깨도 카메라 반대쪽으로 돌아갔어요',
  },
  'out-of-frame': {
    name: '화면 벗어남',
    sees: '화면에 아무도 없어요.',
    measured: () => '화면에서 얼굴도 몸도 찾지 못했어요',
  },
  'off-center': {
    name: '한쪽으로 치우침',
    sees: '화면 가장자리에 서 있어요.',
    measured: (value, threshold) =>
      `화면 가운데에서 너비의 ${percent(value)}만큼 벗어났어요 (기준 ${percent(threshold)})`,
  },
  'too-close': {
    name: '너무 가까움',
    sees: '얼굴이 화면을 가득 채워요.',
    measured: (value, threshold) => `얼굴이 화면 높이의 ${percent(value)}를 차지했어요 (기준 ${percent(threshold)})`,
  },
  'too-far': {
    name: '너무 멂',
    sees: '얼굴이 너무 작아서 표정이 보이지 않아요.',
    measured: (value, threshold) =>
      `얼굴이 화면 높이의 ${finePercent(value)}밖에 안 돼요 (최소 ${finePercent(threshold)})`,
  },
  'uneven-shoulders': {
    name: '처진 어깨',
    sees: '한쪽 어깨가 내려가 있어요.',
    measured: (value, threshold) =>
      `어깨선이 평소보다 ${degrees(value)} 기울어 보였어요 (기준 ${degrees(threshold)}, 실제 각도는 이보다 커요)`,
  },
  'hand-to-face': {
    name: '얼굴 만지기',
    sees: '얼굴이나 머리카락, 안경에 손이 가요.',
    measured: (value, threshold) =>
      value <= 0
        ? `손이 얼굴에 닿았어요 (기준 ${faces(threshold)})`
        : `손이 얼굴에서 ${faces(value)} 거리까지 왔어요 (기준 ${faces(threshold)})`,
  },
  'arms-crossed': {
    name: '팔짱',
    sees: '팔짱을 껴서 닫힌 느낌을 줘요.',
    measured: (value, threshold) => `팔짱을 낀 정도 ${percent(value)} (기준 ${percent(threshold)})`,
  },
};
