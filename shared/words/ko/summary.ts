import type { Tally } from '../../summary/tallies.ts';
import type { summary as english, Often } from '../en/summary.ts';

const WHEN: Record<Tally['when'], string> = {
  beginning: '앞부분에서 ',
  middle: '중간쯤에 ',
  end: '뒷부분에서 ',
  throughout: '',
};

function often({ times, total, when }: Often): string {
  if (times === 1) return `${WHEN[when]}한 번, ${total} 동안 나왔어요.`;
  return `${WHEN[when] && `주로 ${WHEN[when]}`}${times}번, 모두 합쳐 ${total} 동안 나왔어요.`;
}

export const summary: typeof english = {
  worked: (name, tally) => `${name}: ${often(tally)}`,
  point: often,
  calm: (percent) => `발표의 ${percent}%는 눈에 걸리는 것 없이 편안했어요.`,
  everywhere: '손볼 곳이 고르게 퍼져 있어요. 첫 번째 것 하나만 먼저 연습해 보세요.',
  nothing: '처음부터 끝까지 눈에 띄는 순간이 없었어요.',
  unknownExercise: '그 장면을 소리 없이 한 번 보고, 같은 부분을 다시 해 본 다음 둘을 나란히 비교해 보세요.',
};
