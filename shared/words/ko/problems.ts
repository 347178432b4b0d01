import type { problems as en } from '../en/problems.ts';

/** 무슨 일이 있었는지, 리허설에는 어떤 영향이 있는지, 어떻게 하면 되는지. 한 줄씩이에요. */
export const problems: typeof en = {
  'film-missing': ({ file }) =>
    `${film(file)} 찾을 수 없어요. 옮겼거나 이름을 바꿨거나 지웠을 수 있으니 영상을 다시 선택해 주세요.`,
  'film-is-folder': ({ file }) =>
    `선택한 항목${of(file)}은 영상이 아니라 폴더예요. 폴더 안의 영상 파일을 하나 골라 주세요.`,
  'film-empty': ({ file }) =>
    `영상 파일${of(file)}이 비어 있어서(0바이트) 볼 내용이 없어요. 다시 복사하거나 녹화한 뒤 열어 주세요.`,
  'film-unreadable': ({ file }) =>
    `파일${of(file)}을 읽을 수 없어요. 영상이 아니거나 앞부분이 손상됐어요. MP4, MOV, WebM 파일을 고르거나 영상을 다시 내보내 주세요.`,
  'film-truncated': ({ file }) =>
    `영상${of(file)}이 중간에 끊겨 있고 목차가 없어서 보여 줄 수 있는 장면이 없어요. 원본에서 다시 복사해 주세요. 녹화가 강제로 끝났다면 녹화 프로그램의 복구 기능이나 untrunc로 파일을 고친 뒤 다시 열어 주세요.`,
  'film-no-video': ({ file }) =>
    `파일${of(file)}에 화면이 없어요. Greenroom은 모습을 봐야 분석할 수 있으니 화면이 있는 영상을 골라 주세요.`,
  'film-no-length': ({ file }) =>
    `영상${of(file)}의 길이가 0이라 볼 장면이 없어요. 다시 녹화하거나 내보낸 뒤 열어 주세요.`,
  'film-codec': ({ file, codec }) =>
    `영상${of(file)}의 화면 형식${of(codec)}은 이 컴퓨터에서 재생할 수 없어서 살펴보지 못했어요. ${codecWay(codec)} VP9과 AV1도 괜찮아요.`,
  'film-container': ({ file, format }) =>
    `파일${of(file)}은 ${format === undefined || format === '' ? '열 수 없는' : `${format}`} 형식이에요. 이 앱에서 열 수 없는 형식이라 살펴보지 못했어요. ${TO_MP4}`,
  'film-picture': ({ file, format }) =>
    `파일${of(file)}은 영상이 아니라 사진${of(format)}이에요. 움직이는 모습을 봐야 하니 영상 파일(MP4, MOV, WebM, MKV)을 골라 주세요.`,
  'film-track': ({ file, track, tracks }) =>
    `영상${of(file)}에는 비디오 트랙이 ${tracks ?? '그만큼'}${tracks === undefined ? '' : '개만'} 있어요. ${track === undefined ? '고른 트랙이' : `${track}번 트랙이`} 없어서 살펴보지 못했어요. --track에 ${tracks === undefined || tracks === '1' ? '1을 쓰거나 옵션을 빼' : `1부터 ${tracks}까지의 숫자를 써`} 주세요.`,

  'film-unplayable': ({ file }) =>
    `영상${of(file)}을 여기서 재생할 수 없어요. 파일이 바뀌었거나 손상됐거나, 저장된 디스크의 연결이 끊겼을 수 있어요. 타임라인과 순간은 그대로 볼 수 있으니, 영상을 원래대로 돌려놓고 이 리허설을 다시 열어 주세요.`,

  'output-unwritable': ({ folder, reason }) =>
    `결과를 저장할 폴더${of(folder)}에 쓸 수 없어요${because(obstacle(reason))}. 만들어진 파일은 없어요. 파일을 저장할 수 있는 다른 폴더를 골라 주세요.`,
  'bad-option': ({ option, given, allowed }) =>
    `${option ?? '옵션'}${given === undefined || given === '' ? '에 값이 없어요' : `에는 "${given}" 값을 쓸 수 없어요`}. ${allowed === undefined ? '값을 고친 뒤' : `쓸 수 있는 값: ${allowed}. 고친 뒤`} 다시 실행해 주세요.`,
  'analysis-stopped': ({ reason }) =>
    `분석이 도중에 멈춰서 영상을 끝까지 보지 못했어요${because(reason)}. 만들어진 파일은 없어요. 다른 프로그램을 닫고 다시 실행해 주세요.`,

  'camera-refused': () =>
    '카메라를 사용할 권한이 없어요. 컴퓨터의 개인정보 보호 설정에서 Greenroom에 카메라를 허용한 뒤 다시 시도해 주세요. 영상 파일을 열어도 돼요.',
  'camera-in-use': () => '다른 앱이 카메라를 쓰고 있어요. 화상 회의 같은 앱을 닫고 다시 시도해 주세요.',
  'camera-missing': () => '카메라를 찾지 못했어요. 카메라를 연결하고 다시 시도하거나 영상 파일을 열어 주세요.',
  'camera-unplugged': () =>
    '카메라 연결이 끊겨서 리허설을 여기서 마쳤어요. 지금까지의 내용은 모두 저장돼 있으니, 카메라를 다시 연결하고 새로 시작해 주세요.',
  'microphone-refused': () =>
    '마이크를 사용할 권한이 없어요. 소리 없이 리허설하거나, 컴퓨터의 개인정보 보호 설정에서 마이크를 허용한 뒤 다시 시도해 주세요.',

  'model-missing': ({ file }) =>
    `모델 파일${of(file)}이 없어서 모습을 분석할 수 없어요. Greenroom을 다시 설치하거나 설정의 모델 폴더를 확인해 주세요.`,
  'model-wrong': ({ file, expected, found }) =>
    `모델 파일${of(file)}이 손상됐거나 맞지 않아서 불러오지 않았어요${checksums(expected, found)}. 파일을 지우고 모델을 다시 받거나, 다른 모델 폴더를 골라 주세요.`,
  'model-unreachable': ({ file, reason }) =>
    `모델 파일${of(file)}을 내려받지 못했어요${because(reason)}. 받은 데까지는 남아 있으니 인터넷에 연결되면 다시 시도해 주세요. 그동안은 함께 설치된 모델을 쓸 수 있어요.`,

  'app-broken': ({ message }) =>
    `Greenroom을 시작하지 못했어요${because(message)}. 리허설은 이 컴퓨터에 안전하게 남아 있으니 Greenroom을 다시 열어 주세요. 그래도 안 되면 다시 설치해 주세요.`,
  'window-reopened': () =>
    '창이 멈춰서 다시 열었어요. 진행 중이던 리허설은 거기서 끝났지만 마지막 순간까지 녹화돼 있어요. 목록에서 확인해 주세요.',

  'disk-full': ({ path }) =>
    `디스크에 남은 공간이 없어서 저장을 멈췄어요${because(path)}. 그 전까지는 저장돼 있으니 공간을 비운 뒤 다시 시도해 주세요.`,
  'disk-unwritable': ({ path }) =>
    `저장할 위치${of(path)}에 쓸 수 없어서 더는 저장하지 못해요. 폴더가 있는지, 쓰기 권한이 있는지 확인한 뒤 다시 시도해 주세요.`,
  'rehearsal-missing': () => '이 리허설을 찾을 수 없어요. 지워졌을 수 있으니 목록에서 다른 리허설을 골라 주세요.',
  'rehearsal-damaged': ({ id }) =>
    `이 리허설${of(id)}의 파일을 읽을 수 없어요. 파일은 그대로 두었으니, 녹화가 남아 있다면 다른 앱에서 재생해 보세요.`,

  'rehearsal-newer': () =>
    '더 새로운 Greenroom에서 저장한 리허설이에요. 여기서는 볼 수만 있고 고치거나 보낼 수는 없으니, 이어서 하려면 Greenroom을 업데이트해 주세요.',

  'key-missing': ({ variable }) =>
    variable === undefined
      ? 'API 키가 없어서 측정한 값만으로 조언해요. AI의 조언을 받으려면 설정에서 키를 입력해 주세요.'
      : `환경 변수 ${variable}에 API 키가 없어서 AI에게 물어볼 수 없어요. ${variable} 값을 지정하거나 --coach landmarks로 실행해 주세요.`,
  'address-refused': ({ address }) =>
    `이 주소${of(address)}는 코칭에 쓸 수 없어요. https://로 시작하는 전체 주소를 입력하거나, 이 컴퓨터의 서버라면 http:// 주소를 입력해 주세요.`,

  canceled: () => '끝나기 전에 취소했어요. 만들다 만 파일은 남지 않았어요.',
  unexpected: ({ message }) =>
    `예상하지 못한 문제가 생겼어요${because(message)}. 지금까지 저장한 내용은 남아 있으니 다시 시도해 주세요. 또 생기면 Greenroom을 껐다 켜 주세요.`,
};

/** 조사가 이름이 아니라 앞의 낱말에 맞도록, 이름은 따옴표로 묶어 낱말 뒤에 붙여요. */
/** 어느 컴퓨터에서나 쓸 수 있는 무료 프로그램이에요. */
const TO_MP4 = 'HandBrake(무료, 프리셋 ‘Fast 1080p30’) 같은 프로그램으로 MP4(H.264)로 변환한 뒤 새 파일을 열어 주세요.';

function codecWay(codec = ''): string {
  if (codec.includes('10-bit') || codec.includes('4:')) {
    return 'HandBrake(무료, 프리셋 ‘Fast 1080p30’) 같은 프로그램으로 8비트 MP4(H.264)로 변환한 뒤 새 파일을 열어 주세요.';
  }
  if (codec.startsWith('HEVC')) {
    return `${TO_MP4} 아이폰에서는 설정 > 카메라 > 포맷 > ‘높은 호환성’을 고르면 바로 열 수 있는 영상이 찍혀요.`;
  }
  if (codec === 'DRM') return '복제 방지가 걸려 있으니 직접 녹화한 영상을 열어 주세요.';
  return codec.startsWith('ProRes') ? `편집 프로그램에서 MP4(H.264)로 내보내 주세요. 없으면 ${TO_MP4}` : TO_MP4;
}

function of(name: string | undefined): string {
  return name === undefined || name === '' ? '' : `(‘${name}’)`;
}

function film(file: string | undefined): string {
  return `영상${of(file)}을`;
}

function because(reason: string | undefined): string {
  return reason === undefined || reason === '' ? '' : ` (${reason})`;
}

function obstacle(code: string | undefined): string | undefined {
  const known: Readonly<Record<string, string>> = {
    EACCES: '쓰기 권한이 없어요',
    EPERM: '쓰기 권한이 없어요',
    EROFS: '읽기 전용 디스크예요',
    EEXIST: '같은 이름의 파일이 있어요',
    ENOTDIR: '경로 중간에 파일이 있어요',
    ENOENT: '그곳에는 폴더를 만들 수 없어요',
  };
  return code === undefined ? undefined : (known[code] ?? code);
}

function checksums(expected: string | undefined, found: string | undefined): string {
  if (expected === undefined) return '';
  return found === undefined ? ` (예상한 값 ${expected})` : ` (예상한 값 ${expected}, 실제 값 ${found})`;
}
