import type { problems as english } from '../en/problems.ts';

type Details = Readonly<Record<string, string>>;
const film = ({ file }: Details) => (file === undefined ? '이 영상' : `‘${file}’ 파일`);

export const problems: typeof english = {
  'film-missing': (d) => `${film(d)}을 찾을 수 없어요. 이름을 확인하거나 영상을 다시 골라 주세요.`,
  'film-is-folder': (d) => `‘${d['file'] ?? ''}’은(는) 영상이 아니라 폴더예요. 폴더 안의 영상을 골라 주세요.`,
  'film-empty': (d) => `${film(d)}이 비어 있어요(0바이트). 다시 복사하거나 내보낸 뒤 열어 주세요.`,
  'film-unreadable': (d) => `${film(d)}은 영상으로 읽을 수 없어요. MP4, MOV, WebM 파일을 열어 주세요.`,
  'film-truncated': (d) => `${film(d)}이 중간에 끊겨 있어서 분석하지 못했어요. 다시 복사하거나 내보낸 뒤 열어 주세요.`,
  'film-no-video': (d) => `${film(d)}에는 소리만 있고 화면이 없어요. 모습이 보이는 영상을 열어 주세요.`,
  'film-no-length': (d) => `${film(d)}의 길이가 0이에요. 다시 녹화하거나 내보낸 뒤 열어 주세요.`,
  'film-codec': (d) =>
    `${film(d)}은 여기서 재생할 수 없는 형식(${d['codec'] ?? '알 수 없음'})이에요. H.264(MP4)로 내보낸 뒤 열어 주세요.`,
  'output-unwritable': (d) => `‘${d['path'] ?? ''}’에 저장할 수 없어요. 결과를 저장할 다른 폴더를 골라 주세요.`,
  'bad-option': (d) =>
    `${d['option'] ?? '옵션'}에 ‘${d['given'] ?? ''}’을(를) 쓸 수 없어요. 쓸 수 있는 값: ${d['allowed'] ?? '다른 값'}`,
  'camera-refused': () => '카메라를 쓸 수 있는 권한이 없어요. 컴퓨터의 개인정보 설정에서 허용한 뒤 다시 시도해 주세요.',
  'camera-in-use': () => '다른 앱이 카메라를 쓰고 있어요. 그 앱을 닫고 다시 시도해 주세요.',
  'camera-missing': () => '카메라를 찾지 못했어요. 카메라를 연결하거나, 대신 영상을 열어 주세요.',
  'camera-unplugged': () => '카메라 연결이 끊겨서 리허설이 끝났어요. 그때까지의 내용은 모두 저장했어요.',
  'microphone-refused': () =>
    '마이크를 쓸 수 없어서 소리 없이 녹화돼요. 그대로 리허설하거나, 컴퓨터의 개인정보 설정에서 마이크를 허용해 주세요.',
  'model-missing': (d) =>
    `모델 파일 ${d['file'] ?? ''}을 찾지 못해서 분석할 수 없어요. 설정의 모델 폴더를 확인하거나 앱을 다시 설치해 주세요.`,
  'model-wrong': (d) =>
    `모델 파일 ${d['file'] ?? ''}이 손상됐거나 다른 파일이라서 쓰지 않았어요(있어야 할 sha256: ${d['expected'] ?? '?'}, 실제: ${d['found'] ?? '?'}). 이 파일을 지우면 앱에 들어 있는 모델을 써요.`,
  'model-unreachable': (d) =>
    `모델 파일 ${d['file'] ?? ''}을 내려받지 못했어요. 앱에 들어 있는 모델로도 쓸 수 있어요. 인터넷에 연결된 뒤 다시 시도해 주세요.`,
  'disk-full': () =>
    '디스크가 가득 차서 더 진행하지 못했어요. 지금까지의 내용은 저장했어요. 공간을 비우고 다시 시도해 주세요.',
  'disk-unwritable': (d) =>
    `저장 폴더에 쓸 수 없어요${d['path'] === undefined ? '' : `(${d['path']})`}. 쓰기 권한을 확인하고 다시 시도해 주세요.`,
  'rehearsal-missing': () => '이 리허설은 더 이상 없어요. 삭제됐을 수 있어요.',
  'rehearsal-damaged': () => '이 리허설은 읽을 수 없어요. 파일은 그대로 두었어요.',
  'key-missing': () =>
    'API 키가 없어요. 설정에서 입력하거나(명령줄에서는 GREENROOM_API_KEY), 기본 코칭을 이용해 주세요.',
  'address-refused': (d) =>
    `${d['address'] ?? '이 주소'}(으)로는 아무것도 보내지 않았어요. 이 컴퓨터의 주소가 아니고, 동의하신 적도 없는 주소예요.`,
  canceled: () => '취소했어요. 남겨 둔 것은 없어요.',
  unexpected: (d) =>
    `예상하지 못한 문제가 생겼어요${d['message'] ? `(${d['message']})` : ''}. 저장된 리허설은 안전해요. 다시 시도해 보고, 계속되면 앱을 다시 열어 주세요.`,
};
