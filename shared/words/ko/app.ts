import type { app as english } from '../en/app.ts';

export const app: typeof english = {
  name: 'Greenroom',
  chooseFilm: '리허설 영상 열기',
  films: '영상',
  chooseModelsFolder: '모델 파일이 있는 폴더 고르기',
  sampleTitle: '샘플 리허설',
  home: '리허설',
  settings: '설정',
  language: '언어',
  dismiss: '닫기',
  broken: '예상하지 못한 문제가 생겼어요. 리허설은 이 컴퓨터에 안전하게 남아 있어요. 앱을 닫았다가 다시 열어 주세요.',
};
