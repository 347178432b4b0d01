import type { launch as en } from '../en/launch.ts';

export const launch: typeof en = {
  usage: `사용법: npm start [-- FILM... [옵션]]

Greenroom을 열어요. 영상을 적으면 앱에서 직접 고른 것처럼 차례로 열어 살펴봐요.

화면이 없는 컴퓨터에서는 같은 앱이 창 없이 움직여요. 적어 준 영상을 살펴보고, 영상을 적지 않으면 샘플을 살펴봐요.
영상마다 다시 볼 만한 순간을 표로 보여 주고 report.html, timeline.json, 사진을 남겨요.

  --out DIR            화면이 없을 때 결과를 담을 폴더예요. 안에 영상마다 폴더가 생겨요(기본값: greenroom-results).
  --lang ko|en         화면이 없을 때 조언과 보고서의 언어예요.
  --help               이 안내를 보여 줘요.

모두 마치면 0으로 끝나요. 더 많은 옵션: npm run analyze -- --help
`,
  allowed: {
    out: '결과를 담을 폴더(예: --out results)',
    lang: 'ko 또는 en',
    noValue: '값 없이 옵션만',
    options: '영상 파일, --out, --lang, --help',
  },
  withoutDisplay: '창을 띄울 화면이 없어서 창 없이 시작해요.',
  withoutFilm: '영상을 적지 않아서 샘플을 살펴봐요. 내 영상 살펴보기: npm start -- FILM',
  building: 'Greenroom을 빌드하고 있어요',
  runtime: (version, origin, folder) => `실행 환경: Electron ${version} (${origin}; ${folder})`,
  origins: {
    own: '정식 버전',
    given: 'ELECTRON_OVERRIDE_DIST_PATH에서 가져옴',
    substitute: (wanted) => `Electron ${wanted}을 내려받을 수 없어서 쓰는 테스트용 실행 환경`,
  },
  installing: (packages) => `Electron에 필요한 시스템 라이브러리를 설치하고 있어요: ${packages}`,
  notInstalled: (packages) =>
    `Electron에 필요한 시스템 라이브러리를 설치하지 못해서 Greenroom을 시작할 수 없어요. 다음 명령이 뭐라고 하는지 확인한 뒤 다시 시도해 주세요: apt-get install ${packages}`,
  missing: (packages) =>
    `Electron에 필요한 시스템 라이브러리가 없어서 Greenroom을 시작할 수 없어요. 다음 줄을 붙여 넣어 실행한 뒤 다시 시도해 주세요: sudo apt-get install -y ${packages}`,
  noVirtualDisplay:
    '화면도 없고 대신할 Xvfb도 없어서 여기서는 Greenroom을 시작할 수 없어요. 시스템의 패키지 관리자로 Xvfb를 설치하거나, 화면이 있는 컴퓨터에서 시작해 주세요.',
  alreadyOpen:
    'Greenroom이 이미 열려 있어서 영상을 열지 않았어요. 열린 창에서 영상을 열거나, 창을 닫고 다시 시도해 주세요.',
  interrupted: 'Ctrl+C를 눌러서 Greenroom을 닫았어요. 지금까지 저장한 내용은 남아 있어요.',
  film: (index, of, name) => `영상 ${of}개 중 ${index}번째: ${name}`,
  columns: { advice: '이렇게 해 보세요' },
  labels: { report: '보고서', timeline: '타임라인' },
  failed: (count, of, names) => `영상 ${of}개 중 ${count}개를 끝까지 살펴보지 못했어요: ${names}`,
};
