import type { menu as english } from '../en/menu.ts';

/** 메뉴는 문장이 아니라서, 컴퓨터에서 늘 보던 말을 그대로 써요. */
export const menu: typeof english = {
  about: 'Greenroom에 관하여',
  hide: 'Greenroom 가리기',
  hideOthers: '기타 가리기',
  showAll: '모두 보기',
  quit: 'Greenroom 종료',
  edit: '편집',
  undo: '실행 취소',
  redo: '다시 실행',
  cut: '잘라내기',
  copy: '복사',
  paste: '붙여넣기',
  selectAll: '전체 선택',
  window: '윈도우',
  minimize: '최소화',
  zoom: '확대/축소',
  fullScreen: '전체 화면',
  close: '윈도우 닫기',
};
