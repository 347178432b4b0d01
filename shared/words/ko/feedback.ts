import type {
  amount as enAmount,
  duration as enDuration,
  feedback as enFeedback,
  unknown as enUnknown,
} from '../en/feedback.ts';

export const duration: typeof enDuration = (milliseconds) => {
  const seconds = Math.max(1, Math.round(milliseconds / 1000));
  if (seconds < 60) return `${seconds}초`;
  const rest = seconds % 60;
  const whole = `${Math.floor(seconds / 60)}분`;
  return rest === 0 ? whole : `${whole} ${rest}초`;
};

export const amount: typeof enAmount = {
  degrees: (value) => `${Math.round(value)}도`,
  share: (value) => `${Math.round(value * 100)}%`,
  faces: (value) => `얼굴 높이의 ${value.toFixed(1)}배`,
  score: (value) => `${Math.round(value * 100)}%`,
  ratio: (value) => `${Math.round(value * 100)}%`,
  shoulders: (value) => `어깨너비의 ${value.toFixed(1)}배`,
  shouldersPerSecond: (value) => `1초에 어깨너비의 ${value.toFixed(1)}배`,
};

export const unknown: typeof enUnknown = {
  observations: [({ duration }) => `여기서 ${duration} 동안 눈에 띄는 모습이 있었어요.`],
  suggestions: ['소리를 끄고 이 장면만 한 번 다시 보면서 무엇이 눈에 들어오는지 살펴보세요.'],
};

export const feedback: typeof enFeedback = {
  'steady-gaze': {
    observations: [
      ({ duration }) => `${duration} 동안 얼굴이 청중을 향해 있었어요. 청중은 나에게 말을 건넨다고 느껴요.`,
      ({ duration }) => `${duration} 동안 시선이 흔들리지 않았어요. 청중에게는 차분하고 자신 있게 보여요.`,
      ({ duration }) => `시선을 ${duration} 동안 청중에게 두었어요. 이야기에 힘이 실려 보여요.`,
    ],
    suggestions: [
      '가장 중요한 문장에서도 이렇게 해 보세요. 먼저 바라보고, 그다음에 말하는 거예요.',
      '긴장되는 첫 문장에서도 지금처럼 청중을 보고 시작해 보세요.',
      '실제 무대에서는 한 사람에게 한 문장씩, 시선을 천천히 옮겨 보세요.',
    ],
  },
  'looking-away': {
    observations: [
      ({ duration, amount }) =>
        `${duration} 동안 고개가 옆으로 ${amount}쯤 돌아가 있었어요. 청중에게는 다른 사람에게 말하는 것처럼 보여요.`,
      ({ duration, amount }) =>
        `고개를 ${amount}쯤 돌린 채로 ${duration} 동안 말했어요. 청중의 눈도 그쪽으로 따라가게 돼요.`,
      ({ duration, amount }) => `${duration} 동안 옆을 보고 있었어요(${amount}쯤). 청중에게는 눈 대신 옆얼굴만 보여요.`,
    ],
    suggestions: [
      '슬라이드는 말없이 잠깐 보고, 고개를 돌려온 다음에 말해 보세요.',
      '다른 곳을 보며 시작한 문장이라도 끝은 청중을 보며 맺어 보세요.',
      '카메라 옆에 작은 표시를 붙여 두고, 문장이 끝날 때마다 그쪽으로 얼굴을 돌려 보세요.',
    ],
  },
  'looking-down': {
    observations: [
      ({ duration, amount }) =>
        `${duration} 동안 고개가 ${amount}쯤 숙여져 있었어요. 청중에게는 원고를 읽는 것처럼 보여요.`,
      ({ duration, amount }) =>
        `고개를 ${amount}쯤 숙인 자세가 ${duration} 동안 이어졌어요. 목소리도 시선도 책상 쪽으로 떨어져요.`,
      ({ duration, amount }) =>
        `${duration} 동안 아래를 보고 있었어요(${amount}쯤). 청중에게는 표정보다 정수리가 먼저 보여요.`,
    ],
    suggestions: [
      '말을 멈추고 한 줄만 눈에 담은 다음, 고개를 들고 그 문장을 말해 보세요.',
      '슬라이드마다 핵심 단어 세 개만 크게 적어서 카메라 높이에 붙여 두세요.',
      '화면이나 원고를 눈높이까지 올려서 고개 대신 눈만 움직이게 해 보세요.',
    ],
  },
  'head-tilt': {
    observations: [
      ({ duration, amount }) =>
        `${duration} 동안 고개가 한쪽으로 ${amount}쯤 기울어 있었어요. 청중에게는 확신이 없는 것처럼 보일 수 있어요.`,
      ({ duration, amount }) =>
        `고개를 ${amount}쯤 기울인 자세가 ${duration} 동안 이어졌어요. 설명인데도 되묻는 것처럼 보여요.`,
      ({ duration, amount }) => `${duration} 동안 고개가 ${amount}쯤 기울었어요. 단호한 말도 조금 약하게 들려요.`,
    ],
    suggestions: [
      '정수리를 누가 실로 살짝 당긴다고 생각하고 문장을 다시 시작해 보세요.',
      '고개를 기울이는 건 질문을 들을 때만 쓰고, 대답할 때는 똑바로 세워 보세요.',
      '두 발에 무게를 똑같이 실어 보세요. 고개도 자연스럽게 가운데로 돌아와요.',
    ],
  },
  'turned-away': {
    observations: [
      ({ duration }) => `${duration} 동안 청중에게 얼굴 대신 등이나 옆모습이 보였어요.`,
      ({ duration }) => `${duration} 동안 몸이 돌아가 있었어요. 벽을 보고 하는 말은 청중에게 잘 닿지 않아요.`,
      ({ duration }) => `${duration} 동안 청중을 등지고 있었어요. 청중은 돌아설 때까지 기다리게 돼요.`,
    ],
    suggestions: [
      '발끝은 청중 쪽에 두고, 화면에 가까운 팔로만 슬라이드를 가리켜 보세요.',
      '돌아서서 보고, 다시 돌아와서 말하기. 등지고 있는 동안에는 말을 잠깐 쉬어 보세요.',
      '노트북을 앞쪽에 두고 몸을 돌리지 않은 채로 슬라이드를 확인해 보세요.',
    ],
  },
  'out-of-frame': {
    observations: [
      ({ duration }) => `${duration} 동안 화면에 아무도 없었어요. 청중은 빈자리를 보게 돼요.`,
      ({ duration }) => `${duration} 동안 화면 밖에 있었어요. 온라인 청중에게는 목소리만 들려요.`,
      ({ duration }) => `${duration} 동안 카메라에 모습이 잡히지 않았어요.`,
    ],
    suggestions: [
      '화면이 끝나는 자리를 바닥에 테이프로 표시해 두고 그 안에서 움직여 보세요.',
      '두 팔을 벌려도 다 들어올 만큼 카메라에서 물러서거나 화각을 넓혀 보세요.',
      '자리를 비워야 할 때는 먼저 한마디 하고, 돌아온 다음에 말을 이어 보세요.',
    ],
  },
  'off-center': {
    observations: [
      ({ duration, amount }) =>
        `${duration} 동안 화면 가운데에서 너비의 ${amount}쯤 벗어나 있었어요. 청중에게는 곧 나가려는 것처럼 보여요.`,
      ({ duration, amount }) =>
        `화면 가장자리에 ${duration} 동안 서 있었어요(가운데에서 ${amount}쯤). 화면 절반이 비어 보여요.`,
      ({ duration, amount }) => `${duration} 동안 한쪽으로 ${amount}쯤 치우쳐 있었어요. 청중의 눈이 빈 벽으로 가요.`,
    ],
    suggestions: [
      '화면 한가운데에 해당하는 바닥에 표시를 해 두고, 한 대목이 끝날 때마다 그 자리로 돌아와 보세요.',
      '편하게 섰을 때 코가 가운데에 오도록 카메라를 조금 돌려 보세요.',
      '주제가 바뀔 때 한 번 걷고, 다시 가운데로 돌아와 보세요.',
    ],
  },
  'too-close': {
    observations: [
      ({ duration, amount }) =>
        `${duration} 동안 얼굴이 화면 높이의 ${amount}쯤을 차지했어요. 청중에게는 부담스럽게 느껴질 수 있어요.`,
      ({ duration, amount }) =>
        `${duration} 동안 카메라에 너무 가까이 있었어요(화면 높이의 ${amount}쯤). 손동작이 보일 자리가 없어요.`,
      ({ duration, amount }) =>
        `얼굴이 화면 높이의 ${amount}쯤 되는 상태가 ${duration} 동안 이어졌어요. 청중은 몸을 뒤로 빼고 싶어져요.`,
    ],
    suggestions: [
      '가슴과 두 손이 화면에 들어올 때까지 뒤로 물러나 보세요.',
      '노트북을 팔뚝 길이만큼 밀어 놓고, 책을 받쳐서 높여 보세요.',
      '가까이 다가가고 싶을 때는 한 문장만 다가갔다가 제자리로 돌아와 보세요.',
    ],
  },
  'too-far': {
    observations: [
      ({ duration }) => `${duration} 동안 너무 멀리 있어서 표정을 읽기 어려웠어요.`,
      ({ duration }) => `${duration} 동안 화면에서 아주 작게 보였어요. 청중에게는 표정이 전해지지 않아요.`,
      ({ duration }) => `${duration} 동안 얼굴이 배경에 묻혀 있었어요.`,
    ],
    suggestions: [
      '두 걸음만 앞으로 와 보세요. 머리부터 허리까지 보이면 딱 좋아요.',
      '화면 높이의 절반을 채울 만큼 카메라를 가까이 두거나 확대해 보세요.',
      '걸어 다닐 공간이 필요하다면, 중요한 문장에서는 앞으로 나와서 말해 보세요.',
    ],
  },
  'uneven-shoulders': {
    observations: [
      ({ duration }) => `${duration} 동안 한쪽 어깨가 내려가 있었어요. 청중에게는 지치거나 자신 없어 보일 수 있어요.`,
      ({ duration }) => `${duration} 동안 무게가 한쪽으로 쏠리면서 어깨가 비스듬해졌어요.`,
      ({ duration }) => `어깨선이 ${duration} 동안 기울어 있었어요. 청중에게는 비스듬히 기댄 것처럼 보여요.`,
    ],
    suggestions: [
      '두 발을 골반 너비로 두고 숨을 들이쉬면서 어깨를 귀까지 올렸다가 툭 내려놓아 보세요.',
      '책상이나 강연대에서 팔꿈치를 떼고, 두 팔을 한 번 편하게 늘어뜨려 보세요.',
      '다음 대목으로 넘어가기 전에 한쪽 다리에 실린 무게를 두 다리로 나눠 보세요.',
    ],
  },
  'hand-to-face': {
    observations: [
      ({ duration }) => `${duration} 동안 손이 얼굴에 가 있었어요. 청중은 말보다 손을 보게 돼요.`,
      ({ duration }) => `${duration} 동안 얼굴이나 머리카락을 만졌어요. 청중에게는 긴장한 것처럼 보여요.`,
      ({ duration }) => `손이 ${duration} 동안 얼굴 일부를 가렸어요. 표정이 잘 보이지 않아요.`,
    ],
    suggestions: [
      '손이 쉴 자리를 정해 보세요. 허리 높이에서 두 손을 가볍게 모으면 편해요.',
      '만지고 있다는 걸 알아챘다면 급히 내리지 말고, 그 손을 펴서 다음 이야기를 가리켜 보세요.',
      '다음 연습에서는 그 손에 펜이나 카드를 쥐고 해 보세요.',
    ],
  },
  'arms-crossed': {
    observations: [
      ({ duration }) => `${duration} 동안 팔짱을 끼고 있었어요. 청중에게는 거리를 두는 것처럼 보여요.`,
      ({ duration }) => `팔짱 낀 자세가 ${duration} 동안 이어졌어요. 말은 열려 있어도 몸은 닫혀 보여요.`,
      ({ duration }) => `${duration} 동안 팔을 접고 있어서 손으로 설명을 도울 수 없었어요.`,
    ],
    suggestions: [
      '숨 한 번 쉬는 동안 두 팔을 편하게 내렸다가, 손바닥을 펴면서 다음 문장을 시작해 보세요.',
      '리모컨이나 카드를 쥐어 보세요. 할 일이 있는 손은 팔짱을 끼지 않아요.',
      '다음 문장에서 숫자나 크기, 방향을 손으로 보여 주세요.',
    ],
  },
};
