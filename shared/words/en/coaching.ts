import type { ConnectionOutcome } from '../../connection.ts';
import { dollars } from '../dollars.ts';

const count = (amount: number, one: string, many: string) =>
  `${amount.toLocaleString('en')} ${amount === 1 ? one : many}`;

/** Words about coaching: what the talk is for, what is sent, what it costs, and what the person says to it. */
export const coaching = {
  talk: {
    title: 'What is this talk for? (optional)',
    audience: 'Who will listen',
    setting: 'Where and how',
    goal: 'What should they take away',
    examples: {
      audience: 'Twelve investors',
      setting: 'Standing, in a small room',
      goal: 'They want a second meeting',
    },
    hint: 'The feedback will fit it better.',
    askAnew: 'Rewrite the feedback for this talk',
  },
  summary: {
    title: 'In short',
    worked: 'What worked',
    work: 'What to work on',
    showMoment: (name: string) => `Show the strongest moment: ${name}`,
    byModel: (model: string) => `Summed up by an AI from the measurements (${model})`,
    byLandmarks: 'Summed up on this computer from the measurements',
    writing: 'The AI is summing up…',
  },
  verdict: {
    fine: { habit: 'It was fine, do not count it', strength: 'It did not happen, do not count it' },
    real: 'No, it was real: count it',
    saidFine: {
      habit: 'You said it was fine. It does not count.',
      strength: 'You said it did not happen. It does not count.',
    },
    saidReal: 'You said it was real. It counts.',
    takeBack: 'Take that back',
    setAside: (amount: number) => `${amount} set aside`,
  },
  hold: {
    holdBack: 'Do not send this moment',
    allow: 'This moment may be sent',
    held: 'You keep this moment on this computer. It is not sent.',
    send: (amount: number) => `I have looked: send ${count(amount, 'moment', 'moments')}`,
  },
  line: {
    leftOut: (amount: number) =>
      `${count(amount, 'moment keeps', 'moments keep')} the words from the measurements; the most striking ones went first.`,
    toSettings: 'See what would be sent',
  },
  meter: {
    title: 'What it has cost',
    rehearsal: 'This rehearsal',
    month: 'This month',
    amount: (cost: number, limit: number) => `${dollars(cost)} of at most ${dollars(limit)}`,
    details: (tokens: number, pictures: number) =>
      `${count(tokens, 'token', 'tokens')}, ${count(pictures, 'picture', 'pictures')}`,
    nothing: 'Nothing yet',
  },
  settings: {
    monthlyCeiling: 'Limit per month (USD)',
    price: (input: number, output: number) =>
      `A million tokens cost ${dollars(input)} to read and ${dollars(output)} to write`,
    pricesAsOf: (date: string) => `Prices of ${date}`,
    when: 'When the AI is asked',
    live: 'While I rehearse, without disturbing me',
    after: 'Only when I have finished',
    lookFirst: 'Let me look at the pictures before anything is sent',
    test: 'Test this connection',
    testing: 'Asking the server…',
    outcomes: {
      works: (host: string, seconds: string) => `It works: ${host} answered in ${seconds} s.`,
      'no-key': () => 'There is no API key yet. Enter one above, save it, and test again.',
      'address-refused': () =>
        'Nothing was sent. This address is not on this computer: read what would be sent, confirm it, and test again. A key is only ever sent over https.',
      'not-a-server': (host: string) =>
        `${host} answered, but not as an AI server does. Check the address; some networks show a sign-in page instead.`,
      offline: (host: string) =>
        `${host} could not be reached. Check the address, that the server runs, and your network.`,
      'bad-key': (host: string) =>
        `${host} did not accept the API key. Copy it again from your account and save it here.`,
      forbidden: (host: string) => `${host} knows the API key but does not allow this. Check what the key may do.`,
      'not-found': (host: string) => `${host} does not know this AI model or address. Check the spelling of both.`,
      'not-accepted': (host: string) => `${host} would not take the request. Choose another AI model.`,
      'too-large': (host: string) => `${host} found even a tiny request too large. Choose another server.`,
      redirected: (host: string) =>
        `${host} pointed to another address. Nothing was sent there. Enter the final address yourself if you trust it.`,
      'rate-limited': (host: string) =>
        `${host} is too busy right now, or your account’s limit is reached. Try again later.`,
      'server-error': (host: string) => `${host} had a problem of its own. Try again later.`,
      'timed-out': (host: string) =>
        `${host} took too long to answer. It may still be loading the AI model; try again.`,
      refused: (host: string) => `${host} works, but the AI would not answer. Choose another AI model.`,
    } satisfies Record<ConnectionOutcome, (host: string, seconds: string) => string> as Record<
      ConnectionOutcome,
      (host: string, seconds: string) => string
    >,
  },
  consent: {
    open: 'See what would be sent, and agree…',
    look: 'See an example…',
    close: 'Close',
    example: 'Here is one example, exactly as it would be sent:',
    from: (title: string) => `From your rehearsal “${title}”`,
    fromSample: 'From the sample rehearsal',
    picture: 'The picture in it',
    pictureAlt: 'Three small pictures side by side: before, strongest, after',
    text: 'The whole request',
    pictureLetters: (amount: number) => `[the picture, ${amount.toLocaleString('en')} letters]`,
    showLetters: 'Show the picture’s letters too',
    to: 'Goes to',
    here: (host: string) => `${host}, on this computer`,
    away: (host: string) => `${host}, outside this computer`,
    cost: 'Costs',
    estimate: (moments: number, length: string, usd: number, tokens: number) =>
      `about ${dollars(usd)} for a talk like this one (${length}, ${count(moments, 'moment', 'moments')}, ${tokens.toLocaleString('en')} tokens).`,
    free: 'nothing: it is your own server',
    limits: (rehearsal: number, month: number) =>
      `Never more than ${dollars(rehearsal)} a rehearsal and ${dollars(month)} a month.`,
    never: 'Never sent',
    neverList:
      'the film, the sound, and the face and body points of every frame. Other faces in a picture are blurred.',
    /** Asked in a dialog of the system, before anything may be sent. */
    confirmation: {
      message: (address: string) => `Send pictures of your moments to ${address}?`,
      detail: (provider: string, here: boolean, key: boolean) =>
        `${provider}, ${here ? 'on this computer' : 'outside this computer'}. For each moment, three small pictures of you and what was measured go there${key ? ', with the API key that you entered for it' : ''}. The film and the sound stay here. You can take this back in the settings at any time.`,
      yes: 'Agree and send',
      no: 'Do not send',
      testMessage: (address: string) => `Try the connection to ${address}?`,
      testDetail:
        'One short request without a picture goes there, with the API key that you entered for this address. You have not agreed to send anything else.',
      testYes: 'Try it',
    },
    loading: 'Putting an example together…',
  },
};
