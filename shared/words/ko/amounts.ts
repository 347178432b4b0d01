import type { amounts as enAmounts, duration as enDuration } from '../en/amounts.ts';

export const degrees = (value: number) => `${Math.round(value)}°`;
export const percent = (share: number) => `${Math.round(share * 100)}%`;
export const finePercent = (share: number) => `${(share * 100).toFixed(1)}%`;
export const faces = (value: number) => (value > 0 ? `얼굴 높이의 ${percent(value)}` : '얼굴에 닿음');
export const shoulders = (value: number) => `어깨너비의 ${percent(value)}`;
export const shouldersPerSecond = (value: number) => `1초에 어깨너비의 ${percent(value)}`;

export const amounts: typeof enAmounts = {
  degrees,
  share: (value) => (Math.abs(value) < 0.1 ? finePercent : percent)(value),
  faces,
  score: percent,
  ratio: percent,
  shoulders,
  shouldersPerSecond,
};

/** 모두 모음으로 끝나서(도, 퍼센트) 뒤에 오는 조사가 늘 같아요. */
export const spokenAmounts: typeof enAmounts = {
  degrees: (value) => `${Math.round(value)}도`,
  share: percent,
  faces,
  score: percent,
  ratio: percent,
  shoulders,
  shouldersPerSecond,
};

/** 초나 분으로 끝나요. 받침이 달라지므로 조사를 바로 붙이지 않고 ‘동안’처럼 받침을 가리지 않는 말만 붙여요. */
export const duration: typeof enDuration = (milliseconds) => {
  const seconds = Math.max(1, Math.round(milliseconds / 1000));
  if (seconds < 60) return `${seconds}초`;
  const rest = seconds % 60;
  const whole = `${Math.floor(seconds / 60)}분`;
  return rest === 0 ? whole : `${whole} ${rest}초`;
};
