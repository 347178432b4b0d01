import type { app as english } from '../en/app.ts';

export const app: typeof english = {
  name: 'Greenroom',
  chooseFilm: '리허설 영상 열기',
  films: '영상',
  sampleTitle: '샘플 리허설',
  home: '리허설',
  settings: '설정',
  back: '뒤로',
  close: '닫기',
  language: '언어',
  dismiss: '닫기',
  loading: '준비하고 있어요…',
  broken: '예상하지 못한 문제가 생겼어요. 리허설은 이 컴퓨터에 안전하게 남아 있어요. 앱을 닫았다가 다시 열어 주세요.',
};
