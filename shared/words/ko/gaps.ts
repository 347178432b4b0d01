import type { gaps as english } from '../en/gaps.ts';
import { duration } from './amounts.ts';

export const gaps: typeof english = {
  title: '살펴보지 못한 부분',
  names: {
    cut: '잘라 낸 곳',
    jump: '시계가 건너뛴 곳',
    'start-missing': '앞부분 없음',
    'end-missing': '뒷부분 없음',
    'length-wrong': '길이가 다름',
    damaged: '손상된 부분',
    frozen: '화면이 멈춘 구간',
    black: '까만 화면',
    'one-color': '한 가지 색 화면',
    dark: '너무 어두운 구간',
  },
  at: (name, time) => `${name}, ${time}`,
  between: (name, from, to) => `${name}, ${from}부터 ${to}까지`,
  missing: (ms) => (ms < 1000 ? `${(ms / 1000).toFixed(1)}초` : duration(ms)),
  sentences: {
    cut: (at, _, missing) =>
      `${at}에 영상을 잘라 낸 곳이 있어요${missing === undefined ? '' : `(${missing})`}. 잘라 낸 부분은 보지 않았고, 앞뒤를 한 순간으로 잇지 않았어요.`,
    jump: (at, _, missing) =>
      `${at}에 녹화 시간이 ${missing === undefined ? '' : `${missing} `}건너뛰어요. 컴퓨터가 절전 상태였거나 시계가 바뀐 것 같아요. 그 시간은 계산에 넣지 않았고, 앞뒤를 한 순간으로 잇지 않았어요. 다음에는 녹화하는 동안 컴퓨터가 잠들지 않게 해 주세요.`,
    'start-missing': (_from, _to, missing) =>
      `영상 앞부분${missing === undefined ? '' : `(${missing})`}은 온전한 화면이 없어서 볼 수 없어요. 처음으로 온전한 화면부터 살펴봤어요. 자르기 전 원본이 있으면 그 영상을 열어 주세요.`,
    'end-missing': (at) =>
      `영상이 ${at}에서 끊겨 있어요. 녹화가 제대로 끝나지 않은 것 같아요. 남은 부분은 모두 살펴봤지만 그 뒤는 되살릴 수 없어요. 다음에는 녹화를 멈춘 다음 프로그램을 닫아 주세요.`,
    'length-wrong': (_, to, missing) =>
      `영상에 적힌 길이는 ${missing === undefined ? '실제와 다르고' : `${missing}인데`}, 화면은 ${to}까지만 있어요. 있는 화면은 모두 살펴봤고, 그만큼만 계산했어요.`,
    damaged: (from, to) =>
      `${from}부터 ${to}까지는 영상이 손상되어 화면을 읽을 수 없어요. 이 구간은 판단하지 않았어요. 다른 사본이 있으면 그 영상을 열어 주세요.`,
    frozen: (from, to) =>
      `${from}부터 ${to}까지 화면이 멈춰 있어요. 이 구간은 습관도 잘한 점도 판단하지 않았어요. 다음 리허설 전에 카메라 연결과 녹화 프로그램을 확인해 주세요.`,
    black: (from, to) =>
      `${from}부터 ${to}까지 화면이 까매요. 이 구간은 습관도 잘한 점도 판단하지 않았어요. 다음 리허설 전에 렌즈 덮개를 열어 주세요.`,
    'one-color': (from, to) =>
      `${from}부터 ${to}까지 화면이 한 가지 색뿐이에요. 이 구간은 습관도 잘한 점도 판단하지 않았어요. 다음 리허설 전에 카메라에 모습이 보이는지 확인해 주세요.`,
    dark: (from, to) =>
      `${from}부터 ${to}까지는 너무 어두워서 사람을 알아볼 수 없어요. 이 구간은 습관도 잘한 점도 판단하지 않았어요. 다음에는 앞쪽에 불을 켜 주세요.`,
  },
};
