import { dollars } from '../dollars.ts';
import type { commands as en } from '../en/commands.ts';

export const commands: typeof en = {
  usage: `사용법: npm run analyze -- FILM --out DIR [옵션]

리허설 영상을 살펴보고 DIR/timeline.json, DIR/strips/*.jpg, DIR/report.html을 만들어요.

  --out DIR            결과를 담을 폴더예요. 없으면 새로 만들어요.
  --coach 코치         조언을 누가 쓸지 정해요. landmarks(기본값, 컴퓨터 밖으로 아무것도 나가지 않아요) 또는 anthropic.
                       anthropic은 해당 순간의 사진을 보내고, API 키는 GREENROOM_API_KEY에서 읽어요.
  --base-url URL       anthropic을 다른 주소로 쓸 때 적어요. https:// 주소나 이 컴퓨터의 http:// 주소만 돼요.
  --lang ko|en         조언과 보고서의 언어예요.
  --rate N             1초에 몇 번 살펴볼지 정해요. 1부터 30까지, 기본값은 10이에요.
  --track N            비디오 트랙이 여러 개면 몇 번째를 볼지 정해요. 1부터 세고, 정하지 않으면 가장 많이 움직이는
                       트랙(슬라이드가 아니라 카메라)을 봐요.
  --models DIR         사용할 .task 모델이 들어 있는 폴더예요.
  --help               이 안내를 보여 줘요.
`,
  allowed: {
    film: '영상 파일 하나(MP4, MOV, WebM)',
    out: '결과를 담을 폴더(예: --out results)',
    coach: 'landmarks 또는 anthropic',
    baseUrl: '--coach anthropic과 함께 쓰는 전체 주소(예: https://example.org)',
    lang: 'ko 또는 en',
    rate: '1부터 30까지의 숫자',
    track: '1부터 시작하는 비디오 트랙 번호',
    models: '.task 모델이 들어 있는 폴더',
    noValue: '값 없이 옵션만',
    options: '--out, --coach, --base-url, --lang, --rate, --track, --models, --help 중 하나',
  },
  watching: (percent, at, of, speed) =>
    `살펴보는 중: ${percent}% (${of} 중 ${at})${speed > 0 ? `, 1초에 ${speed.toFixed(1)}번 관찰` : ''}`,
  preparing: '준비하고 있어요…',
  coaching: '끝까지 살펴봤어요. 조언을 기다리고 있어요…',
  writing: '결과를 저장하고 있어요…',
  columns: {
    time: '시간',
    behavior: '모습',
    measured: '측정값',
    threshold: '기준',
    severity: '정도',
    words: '조언',
  },
  strengths: { slight: '살짝', clear: '뚜렷하게', strong: '아주 뚜렷하게' },
  sources: { landmarks: '측정값', vlm: 'AI' },
  rejected: '제외',
  noEvents: '보이는 동안에는 다시 볼 만한 순간이 없었어요.',
  totals: (habits, strengths, rejected) =>
    `다시 볼 순간 ${habits}개, 잘하고 있는 순간 ${strengths}개${rejected > 0 ? `, AI가 제외한 순간 ${rejected}개` : ''}`,
  labels: {
    moments: '순간',
    film: '영상',
    gaps: '못 본 부분',
    speed: '속도',
    models: '모델',
    coach: '조언',
    out: '결과',
  },
  film: (name, duration) => `${name}, ${duration}`,
  speed: (observations, wall, perSecond, times) =>
    `${wall} 동안 ${observations.toLocaleString('ko')}번 관찰 (1초에 ${perSecond.toFixed(1)}번, 영상 재생보다 ${times.toFixed(1)}배 빠름)`,
  models: (face, pose, hand, electron) => `얼굴 ${face}, 자세 ${pose}, 손 ${hand}; Electron ${electron}`,
  origins: { official: '공식', assembled: '내장' },
  requests: (requests, images, tokens, usd) =>
    `요청 ${requests}번, 사진 ${images}장, 토큰 ${tokens.toLocaleString('en')}개, ${dollars(usd)}`,
  strips: (count) => `이어 붙인 사진 ${count}장`,
};
