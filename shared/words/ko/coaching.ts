import { dollars } from '../dollars.ts';
import type { coaching as english } from '../en/coaching.ts';

const number = (amount: number) => amount.toLocaleString('ko');

export const coaching: typeof english = {
  talk: {
    title: '어떤 발표인가요? (안 적어도 돼요)',
    audience: '누가 듣나요?',
    setting: '어디서 어떻게 하나요?',
    goal: '무엇을 얻고 싶나요?',
    examples: {
      audience: '투자자 열두 명',
      setting: '작은 회의실, 서서 발표',
      goal: '다음 미팅 잡기',
    },
    hint: '적어 두면 피드백이 발표에 더 잘 맞아요.',
    askAnew: '이 발표에 맞춰 피드백 다시 쓰기',
  },
  summary: {
    title: '한눈에 보기',
    worked: '잘된 점',
    work: '연습할 점',
    showMoment: (name) => `가장 뚜렷한 순간 보기: ${name}`,
    byModel: (model) => `측정한 값을 보고 AI가 정리했어요 (${model})`,
    byLandmarks: '측정한 값으로 이 컴퓨터에서 정리했어요',
    writing: 'AI가 전체를 정리하고 있어요…',
  },
  verdict: {
    fine: { habit: '괜찮았어요, 빼 주세요', strength: '그렇지 않았어요, 빼 주세요' },
    real: '아니요, 실제로 그랬어요',
    saidFine: {
      habit: '괜찮았다고 해서 제외했어요.',
      strength: '그렇지 않았다고 해서 제외했어요.',
    },
    saidReal: '실제로 그랬다고 해서 개수에 넣었어요.',
    takeBack: '되돌리기',
    setAside: (amount) => `제외한 순간 ${amount}개`,
  },
  hold: {
    holdBack: '이 순간은 보내지 않기',
    allow: '이 순간 보내도 돼요',
    held: '이 순간은 이 컴퓨터에만 두고 보내지 않아요.',
    send: (amount) => `다 봤어요, 순간 ${amount}개 보내기`,
  },
  line: {
    leftOut: (amount) => `순간 ${amount}개는 측정한 값으로 쓴 글이에요. 더 뚜렷한 순간부터 물어봤어요.`,
    toSettings: '무엇을 보내는지 보기',
  },
  meter: {
    title: '지금까지 쓴 비용',
    rehearsal: '이번 리허설',
    month: '이번 달',
    amount: (cost, limit) => `${dollars(cost)} (한도 ${dollars(limit)})`,
    details: (tokens, pictures) => `토큰 ${number(tokens)}개, 사진 ${number(pictures)}장`,
    nothing: '아직 없어요',
  },
  settings: {
    monthlyCeiling: '한 달에 쓸 한도(달러)',
    price: (input, output) => `토큰 백만 개당 읽기 ${dollars(input)}, 쓰기 ${dollars(output)}`,
    pricesAsOf: (date) => `${date} 가격 기준`,
    when: 'AI에게 언제 물어볼까요?',
    live: '리허설하는 동안 조용히',
    after: '리허설이 끝난 다음에만',
    lookFirst: '보내기 전에 사진을 먼저 볼게요',
    test: '연결 확인하기',
    testing: '서버에 물어보고 있어요…',
    outcomes: {
      works: (host, seconds) => `잘 연결돼요. ${host}에서 ${seconds}초 만에 답이 왔어요.`,
      'no-key': () => '아직 API 키가 없어요. 위에 키를 넣어 저장하고 다시 확인해 주세요.',
      'address-refused': () =>
        '아무것도 보내지 않았어요. 이 컴퓨터 밖의 주소라서, 무엇을 보내는지 읽고 동의한 다음 다시 확인해 주세요. 키는 https로만 보내요.',
      'not-a-server': (host) =>
        `${host}에서 답이 왔지만 AI 서버의 답이 아니에요. 주소를 확인해 주세요. 로그인 화면을 띄우는 와이파이일 수도 있어요.`,
      offline: (host) => `${host}에 연결하지 못했어요. 주소와 인터넷 연결, 서버가 켜져 있는지 확인해 주세요.`,
      'bad-key': (host) => `${host}에서 API 키를 받아 주지 않았어요. 계정에서 키를 다시 복사해 저장해 주세요.`,
      forbidden: (host) => `${host}에서 이 API 키로는 쓸 수 없다고 해요. 키의 권한을 확인해 주세요.`,
      'not-found': (host) => `${host}에 이 AI 모델이나 주소가 없어요. 철자를 확인해 주세요.`,
      'not-accepted': (host) => `${host}에서 요청을 받아 주지 않았어요. 다른 AI 모델을 골라 주세요.`,
      'too-large': (host) => `${host}에서는 아주 작은 요청도 너무 크다고 해요. 다른 서버를 골라 주세요.`,
      redirected: (host) =>
        `${host}에서 다른 주소를 알려 왔어요. 그곳으로는 아무것도 보내지 않았어요. 믿을 수 있는 곳이면 그 주소를 직접 적어 주세요.`,
      'rate-limited': (host) => `지금 ${host} 서버가 바쁘거나 계정의 사용 한도를 다 썼어요. 조금 뒤에 다시 해 보세요.`,
      'server-error': (host) => `${host} 서버에 문제가 생겼어요. 조금 뒤에 다시 해 보세요.`,
      'timed-out': (host) => `${host}의 답이 너무 늦어요. AI 모델을 불러오는 중일 수 있으니 조금 뒤에 다시 해 보세요.`,
      refused: (host) => `${host}에 연결은 되지만 AI가 답하지 않았어요. 다른 AI 모델을 골라 주세요.`,
    },
  },
  consent: {
    open: '무엇을 보내는지 보고 동의하기…',
    look: '예시 보기…',
    close: '닫기',
    example: '이렇게 보내요. 실제로 보내는 내용 그대로예요.',
    from: (title) => `리허설 ‘${title}’의 한 순간이에요`,
    fromSample: '샘플 리허설의 한 순간이에요',
    picture: '함께 보내는 사진',
    pictureAlt: '나란히 붙인 작은 사진 세 장: 직전, 가장 뚜렷할 때, 직후',
    text: '보내는 내용 전체',
    pictureLetters: (amount) => `[사진, 글자 ${number(amount)}개]`,
    showLetters: '사진을 옮겨 적은 글자도 보기',
    to: '받는 곳',
    here: (host) => `${host} (이 컴퓨터)`,
    away: (host) => `${host} (이 컴퓨터 밖)`,
    cost: '비용',
    estimate: (moments, length, usd, tokens) =>
      `이만한 발표(${length}, 순간 ${moments}개)에 ${dollars(usd)} 정도예요. 토큰으로는 ${number(tokens)}개쯤이에요.`,
    free: '내 서버라서 들지 않아요.',
    limits: (rehearsal, month) => `리허설 한 번에 ${dollars(rehearsal)}, 한 달에 ${dollars(month)}까지만 써요.`,
    never: '절대 보내지 않는 것',
    neverList: '영상, 소리, 장면마다 잰 얼굴과 몸의 점 위치예요. 사진에 다른 사람이 있으면 얼굴을 흐리게 처리해요.',
    confirmation: {
      message: (address) => `순간의 사진을 보낼까요? (받는 곳: ${address})`,
      detail: (provider, here, key) =>
        `${provider}, ${here ? '이 컴퓨터에 있는 서버예요' : '이 컴퓨터 밖에 있는 서버예요'}. 순간마다 내 모습이 담긴 작은 사진 세 장과 측정한 값을 보내요.${key ? ' 이 주소에 쓰려고 입력한 API 키도 함께 보내요.' : ''} 영상과 소리는 이 컴퓨터에 남아요. 동의는 설정에서 언제든 취소할 수 있어요.`,
      yes: '동의하고 보내기',
      no: '보내지 않기',
      testMessage: (address) => `연결을 확인할까요? (받는 곳: ${address})`,
      testDetail:
        '사진 없이 짧은 요청 하나를 보내요. 이 주소에 쓰려고 입력한 API 키도 함께 보내요. 다른 것을 보내는 데에는 아직 동의하지 않았어요.',
      testYes: '확인하기',
    },
    loading: '예시를 만들고 있어요…',
  },
};
