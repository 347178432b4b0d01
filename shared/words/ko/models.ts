import type { models as en } from '../en/models.ts';

export const models: typeof en = {
  fetching: (file, received, total) =>
    `${file} 받는 중: ${total === undefined ? `${megabytes(received)}MB` : `${megabytes(total)}MB 중 ${Math.floor((received / total) * 100)}%`}`,
  fetched: (file) => `${file}: 받아서 확인했어요.`,
  alreadyThere: (file) => `${file}: 이미 있어요.`,
  done: (folder) => `공식 모델을 ${folder}에 저장했어요. Greenroom을 다시 켜면 이 모델을 써요.`,
  canceled: '멈췄어요. 받은 데까지는 남아 있으니, 명령을 다시 실행하면 이어서 받아요.',
};

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
