import type { Tally } from '../../summary/tallies.ts';
import type { summary as english } from '../en/summary.ts';

const WHEN: Record<Tally['when'], string> = {
  beginning: ' 주로 앞부분에 몰려 있어요.',
  middle: ' 주로 가운데 부분에 몰려 있어요.',
  end: ' 주로 뒷부분에 몰려 있어요.',
  throughout: '',
};

export const summary: typeof english = {
  point: ({ name, times, total, when }) =>
    times === 1
      ? `${name}: 한 번, ${total} 동안 나왔어요.${WHEN[when]}`
      : `${name}: ${times}번, 모두 합쳐 ${total} 동안 나왔어요.${WHEN[when]}`,
  calm: (percent) => `발표의 ${percent}%는 눈에 걸리는 것 없이 편안했어요.`,
  everywhere: '손볼 곳이 고르게 퍼져 있어요. 첫 번째 것 하나만 먼저 연습해 보세요.',
  nothing: '처음부터 끝까지 기준을 넘은 순간이 없었어요.',
  unknownExercise: '그 장면을 소리 없이 한 번 보고, 같은 부분을 다시 해 본 다음 둘을 나란히 비교해 보세요.',
};
