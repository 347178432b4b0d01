// Written by "npm run words" from en.json: change that instead.
// biome-ignore-all format: nobody writes this by hand
import type { Says } from './language/message.ts';

/** Every word that a person reads; what a sentence names is handed to it. */
export interface Words {
  readonly language: {
    readonly name: string;
    readonly forModels: string;
  };
  readonly app: {
    readonly name: string;
    readonly chooseFilm: string;
    readonly films: string;
    readonly chooseModelsFolder: string;
    readonly sampleTitle: string;
    readonly home: string;
    readonly settings: string;
    readonly language: string;
    readonly dismiss: string;
    readonly broken: string;
  };
  readonly home: {
    readonly promise: string;
    readonly free: string;
    readonly rehearse: string;
    readonly result: string;
    readonly resultShown: string;
    readonly practice: string;
    readonly seen: Says<{ readonly times: number; readonly total: string }>;
    readonly inARow: Says<{ readonly takes: number }>;
    readonly seeMoment: Says<{ readonly at: string }>;
    readonly nothingToPractice: string;
    readonly again: string;
    readonly againNamed: Says<{ readonly title: string }>;
    readonly take: Says<{ readonly number: number }>;
    readonly takes: Says<{ readonly count: number }>;
    readonly showTakes: Says<{ readonly count: number; readonly title: string }>;
    readonly hideTakes: Says<{ readonly title: string }>;
    readonly toLook: Says<{ readonly count: number }>;
    readonly better: string;
    readonly perMinute: Says<{ readonly count: number }>;
    readonly change: {
      readonly fewer: string;
      readonly more: string;
      readonly same: string;
    };
    readonly rate: Says<{ readonly rate: number }>;
    readonly noRate: string;
    readonly rates: Says<{ readonly name: string; readonly rates: string; readonly change: string }>;
    readonly others: string;
    readonly search: string;
    readonly found: Says<{ readonly count: number }>;
    readonly older: string;
  };
  readonly prepare: {
    readonly name: string;
    readonly nameExample: string;
    readonly nameHint: string;
    readonly audience: {
      readonly title: string;
      readonly call: string;
      readonly callMeans: string;
      readonly room: string;
      readonly roomMeans: string;
      readonly screen: string;
      readonly screenMeans: string;
    };
    readonly material: {
      readonly title: string;
      readonly hint: string;
      readonly slides: string;
      readonly addSlides: string;
      readonly pages: Says<{ readonly count: number }>;
      readonly reading: Says<{ readonly page: number; readonly pages: number }>;
      readonly opening: string;
      readonly removeSlides: string;
      readonly script: string;
      readonly addScript: string;
      readonly editScript: string;
      readonly spoken: Says<{ readonly minutes: number }>;
      readonly removeScript: string;
      readonly scriptTitle: string;
      readonly scriptHint: string;
      readonly scriptExample: string;
      readonly openScript: string;
      readonly use: string;
      readonly tooLong: Says<{ readonly most: number }>;
      readonly fromLast: string;
      readonly target: string;
      readonly minutes: string;
      readonly targetHint: string;
      readonly chooseSlides: string;
      readonly chooseScript: string;
      readonly pdf: string;
      readonly texts: string;
    };
  };
  readonly keys: {
    readonly title: string;
    readonly everywhere: string;
    readonly close: string;
    readonly names: {
      readonly space: string;
      readonly arrows: string;
      readonly shiftArrows: string;
      readonly upDown: string;
    };
    readonly does: {
      readonly sheet: string;
      readonly through: string;
      readonly rehearse: string;
      readonly search: string;
      readonly openFilm: string;
      readonly stop: string;
      readonly play: string;
      readonly seconds: string;
      readonly tenSeconds: string;
      readonly moments: string;
      readonly zoom: string;
      readonly pan: string;
      readonly overview: string;
      readonly sections: string;
      readonly nextPage: string;
      readonly previousPage: string;
      readonly pause: string;
      readonly mark: string;
      readonly selfView: string;
      readonly script: string;
      readonly scroll: string;
      readonly speed: string;
    };
  };
  readonly menu: {
    readonly about: string;
    readonly hide: string;
    readonly hideOthers: string;
    readonly showAll: string;
    readonly quit: string;
    readonly edit: string;
    readonly undo: string;
    readonly redo: string;
    readonly cut: string;
    readonly copy: string;
    readonly paste: string;
    readonly selectAll: string;
    readonly window: string;
    readonly minimize: string;
    readonly zoom: string;
    readonly fullScreen: string;
    readonly close: string;
  };
  readonly stage: {
    readonly title: string;
    readonly turnOn: string;
    readonly cameraOff: string;
    readonly start: string;
    readonly openFilm: string;
    readonly sample: string;
    readonly camera: string;
    readonly microphone: string;
    readonly defaultDevice: string;
    readonly selfView: string;
    readonly privacy: string;
    readonly drop: string;
    readonly rehearsing: string;
    readonly stop: string;
    readonly watching: string;
    readonly watchingNoFace: string;
    readonly watchingNobody: string;
    readonly preparing: string;
    readonly finishing: string;
    readonly cancel: string;
    readonly analyzing: Says<{ readonly name: string }>;
    readonly progress: Says<{ readonly at: string; readonly of: string; readonly speed: number }>;
    readonly remaining: Says<{ readonly time: string }>;
    readonly rehearsalTitle: Says<{ readonly date: string }>;
    readonly models: Says<{ readonly official: boolean }>;
    readonly tryAgain: string;
    readonly recording: string;
    readonly paused: string;
    readonly pause: string;
    readonly resume: string;
    readonly startOver: string;
    readonly mark: string;
    readonly marked: Says<{ readonly at: string }>;
    readonly ofTarget: Says<{ readonly time: string }>;
    readonly timeLeft: Says<{ readonly time: string }>;
    readonly timeOver: Says<{ readonly time: string }>;
    readonly slide: Says<{ readonly title: string; readonly page: number }>;
    readonly page: Says<{ readonly page: number; readonly pages: number }>;
    readonly nextPage: string;
    readonly previousPage: string;
    readonly onPage: Says<{ readonly time: string }>;
    readonly hideSelf: string;
    readonly showSelf: string;
    readonly script: string;
    readonly scroll: string;
    readonly faster: string;
    readonly slower: string;
    readonly speed: Says<{ readonly speed: number }>;
    readonly beginsIn: Says<{ readonly seconds: number }>;
    readonly again: {
      readonly title: string;
      readonly ran: Says<{ readonly time: string }>;
      readonly keep: string;
      readonly discard: string;
      readonly goOn: string;
    };
    readonly nudges: {
      readonly 'looking-away': string;
      readonly 'looking-down': string;
      readonly 'head-tilt': string;
      readonly 'turned-away': string;
      readonly 'out-of-frame': string;
      readonly 'off-center': string;
      readonly 'too-close': string;
      readonly 'too-far': string;
      readonly 'uneven-shoulders': string;
      readonly slouching: string;
      readonly swaying: string;
      readonly 'hand-to-face': string;
      readonly 'arms-crossed': string;
      readonly 'hands-clasped': string;
      readonly 'hands-hidden': string;
      readonly fidgeting: string;
      readonly frozen: string;
      readonly 'flat-expression': string;
      readonly rushing: string;
      readonly dragging: string;
      readonly 'no-pauses': string;
      readonly 'dead-air': string;
      readonly monotone: string;
      readonly 'too-quiet': string;
      readonly 'filler-run': string;
    };
    readonly present: {
      readonly show: string;
      readonly hide: string;
      readonly one: string;
    };
  };
  readonly queue: {
    readonly title: Says<{ readonly done: number; readonly of: number }>;
    readonly ended: Says<{ readonly failed: number; readonly done: number }>;
    readonly meanwhile: string;
    readonly waiting: string;
    readonly done: string;
    readonly open: string;
    readonly openNamed: Says<{ readonly name: string }>;
    readonly cancelNamed: Says<{ readonly name: string }>;
    readonly cancelAll: string;
    readonly clear: string;
    readonly show: string;
    readonly after: Says<{ readonly count: number }>;
    readonly held: string;
  };
  readonly framing: {
    readonly title: string;
    readonly good: string;
    readonly looking: string;
    readonly limits: {
      readonly frozen: string;
      readonly black: string;
      readonly 'one-color': string;
      readonly nobody: string;
      readonly 'too-dark': string;
      readonly 'too-close': string;
      readonly 'too-far': string;
      readonly 'head-cut-off': string;
      readonly 'off-center': string;
      readonly 'no-face': string;
      readonly 'chest-only': string;
      readonly 'hands-out': string;
      readonly 'shoulders-covered': string;
    };
    readonly notJudged: Says<{ readonly names: string }>;
    readonly calibrate: string;
    readonly calibrateWhy: string;
    readonly calibrating: string;
    readonly calibrated: string;
    readonly again: string;
    readonly 'no-face': string;
    readonly turned: string;
    readonly restless: string;
    readonly known: {
      readonly fits: Says<{ readonly date: string }>;
      readonly use: string;
      readonly looking: Says<{ readonly date: string }>;
      readonly moved: Says<{ readonly date: string }>;
    };
  };
  readonly gaps: {
    readonly title: string;
    readonly names: {
      readonly cut: string;
      readonly jump: string;
      readonly 'start-missing': string;
      readonly 'end-missing': string;
      readonly 'length-wrong': string;
      readonly damaged: string;
      readonly frozen: string;
      readonly black: string;
      readonly 'one-color': string;
      readonly dark: string;
      readonly moved: string;
      readonly inset: string;
      readonly paused: string;
    };
    readonly at: Says<{ readonly name: string; readonly time: string }>;
    readonly between: Says<{ readonly name: string; readonly from: string; readonly to: string }>;
    readonly sentences: {
      readonly cut: Says<{ readonly from: string; readonly missingGiven: boolean; readonly missing: string }>;
      readonly jump: Says<{ readonly from: string; readonly missingGiven: boolean; readonly missing: string }>;
      readonly 'start-missing': Says<{ readonly missingGiven: boolean; readonly missing: string }>;
      readonly 'end-missing': Says<{ readonly from: string }>;
      readonly 'length-wrong': Says<{ readonly missingGiven: boolean; readonly missing: string; readonly to: string }>;
      readonly damaged: Says<{ readonly from: string; readonly to: string }>;
      readonly frozen: Says<{ readonly from: string; readonly to: string }>;
      readonly black: Says<{ readonly from: string; readonly to: string }>;
      readonly 'one-color': Says<{ readonly from: string; readonly to: string }>;
      readonly dark: Says<{ readonly from: string; readonly to: string }>;
      readonly moved: Says<{ readonly from: string }>;
      readonly inset: Says<{ readonly from: string }>;
      readonly paused: Says<{ readonly from: string; readonly missingGiven: boolean; readonly missing: string }>;
    };
    readonly missingSeconds: Says<{ readonly seconds: number }>;
  };
  readonly notJudged: {
    readonly title: string;
    readonly line: Says<{ readonly names: string; readonly when: string; readonly reason: string }>;
    readonly always: string;
    readonly from: Says<{ readonly from: string; readonly to: string }>;
    readonly and: Says<{ readonly when: string; readonly more: string }>;
    readonly often: Says<{ readonly times: number; readonly total: string }>;
    readonly mark: Says<{ readonly name: string; readonly from: string; readonly to: string; readonly reason: string }>;
    readonly reasons: {
      readonly nobody: string;
      readonly 'no-face': string;
      readonly 'no-shoulders': string;
      readonly 'no-hands': string;
      readonly 'too-small': string;
      readonly 'no-neutral': string;
      readonly 'too-dark': string;
      readonly frozen: string;
      readonly 'no-picture': string;
      readonly 'no-sound': string;
      readonly silent: string;
      readonly noisy: string;
      readonly clipped: string;
      readonly 'no-speech': string;
      readonly 'little-speech': string;
    };
  };
  readonly library: {
    readonly remove: Says<{ readonly title: string }>;
    readonly yes: string;
    readonly recovered: string;
    readonly recording: string;
    readonly damaged: Says<{ readonly count: number }>;
    readonly showFiles: string;
    readonly newer: string;
    readonly removed: {
      readonly label: string;
      readonly line: Says<{ readonly title: string }>;
      readonly until: string;
      readonly putBack: string;
      readonly putBackNamed: Says<{ readonly title: string }>;
      readonly forGood: string;
      readonly others: Says<{ readonly count: number }>;
    };
    readonly showFilesNamed: Says<{ readonly title: string }>;
  };
  readonly review: {
    readonly habits: string;
    readonly strengths: string;
    readonly none: string;
    readonly noFilm: string;
    readonly title: string;
    readonly rename: string;
    readonly saveTitle: string;
    readonly showFiles: string;
    readonly keepCopy: string;
    readonly keepCopyHint: Says<{ readonly name: string }>;
    readonly copying: string;
    readonly cancelCopy: string;
    readonly play: string;
    readonly pause: string;
    readonly previous: string;
    readonly next: string;
    readonly speed: string;
    readonly mute: string;
    readonly unmute: string;
    readonly position: string;
    readonly film: string;
    readonly moments: string;
    readonly timeline: string;
    readonly select: string;
    readonly moment: Says<{ readonly name: string; readonly from: string; readonly to: string }>;
    readonly before: string;
    readonly peak: string;
    readonly after: string;
    readonly strip: Says<{ readonly name: string }>;
    readonly measured: string;
    readonly threshold: Says<{ readonly value: string }>;
    readonly atLeast: Says<{ readonly value: string }>;
    readonly countsFrom: {
      readonly above: string;
      readonly below: string;
    };
    readonly sees: string;
    readonly tries: string;
    readonly byModel: Says<{ readonly model: string }>;
    readonly byLandmarks: string;
    readonly rejected: string;
    readonly toldBefore: string;
    readonly keys: string;
    readonly counts: Says<{ readonly habits: number; readonly strengths: number }>;
    readonly again: string;
    readonly cancel: string;
    readonly sending: Says<{ readonly count: number }>;
    readonly cost: Says<{ readonly usd: number; readonly tokens: number }>;
    readonly asksAgain: string;
    readonly reasons: {
      readonly chosen: string;
      readonly 'no-key': string;
      readonly 'no-consent': string;
      readonly 'look-first': string;
      readonly offline: string;
      readonly 'bad-key': string;
      readonly forbidden: string;
      readonly 'not-found': string;
      readonly 'not-accepted': string;
      readonly 'too-large': string;
      readonly redirected: string;
      readonly 'rate-limited': string;
      readonly 'server-error': string;
      readonly 'timed-out': string;
      readonly 'bad-answer': string;
      readonly refused: string;
      readonly 'over-budget': string;
      readonly 'over-month': string;
      readonly canceled: string;
    };
    readonly overview: {
      readonly label: string;
      readonly work: string;
      readonly kept: string;
      readonly nothing: string;
      readonly times: Says<{ readonly times: number }>;
      readonly hint: Says<{ readonly name: string; readonly times: number; readonly total: string }>;
    };
    readonly spent: {
      readonly title: string;
      readonly part: Says<{ readonly name: string; readonly share: number }>;
      readonly on: {
        readonly audience: string;
        readonly away: string;
        readonly down: string;
        readonly gone: string;
        readonly notJudged: string;
      };
    };
    readonly barLabel: Says<{ readonly moment: string; readonly verdict: string }>;
    readonly verdicts: {
      readonly confirmed: string;
      readonly rejected: string;
      readonly unsure: string;
      readonly real: string;
      readonly fine: string;
      readonly measured: string;
    };
    readonly zoom: {
      readonly label: string;
      readonly in: string;
      readonly out: string;
      readonly all: string;
    };
    readonly filter: {
      readonly behavior: string;
      readonly all: string;
      readonly verdict: string;
      readonly none: string;
      readonly verdicts: {
        readonly all: string;
        readonly counted: string;
        readonly notCounted: string;
        readonly unsure: string;
        readonly noted: string;
      };
      readonly page: string;
      readonly allPages: string;
    };
    readonly curve: {
      readonly show: Says<{ readonly name: string }>;
      readonly label: Says<{ readonly name: string; readonly share: number }>;
      readonly limit: string;
      readonly usual: string;
      readonly unknown: string;
      readonly none: string;
    };
    readonly note: {
      readonly title: string;
      readonly placeholder: string;
      readonly saved: string;
    };
    readonly slides: {
      readonly lane: string;
      readonly page: Says<{ readonly page: number }>;
      readonly named: Says<{ readonly page: number; readonly title: string }>;
      readonly turn: Says<{ readonly name: string; readonly from: string; readonly to: string }>;
      readonly caption: Says<{ readonly page: number; readonly of: number; readonly time: string }>;
      readonly times: string;
      readonly time: Says<{ readonly name: string; readonly time: string }>;
    };
    readonly sound: {
      readonly name: string;
      readonly label: string;
      readonly silent: string;
      readonly unreadable: string;
    };
    readonly marked: {
      readonly lane: string;
      readonly at: Says<{ readonly time: string }>;
    };
    readonly practice: {
      readonly open: string;
      readonly title: Says<{ readonly name: string }>;
      readonly moment: string;
      readonly yours: string;
      readonly how: string;
      readonly start: string;
      readonly trying: string;
      readonly left: Says<{ readonly seconds: number }>;
      readonly measured: Says<{ readonly value: string; readonly limit: string }>;
      readonly notSeen: string;
      readonly times: Says<{ readonly times: number }>;
      readonly keep: string;
      readonly again: string;
      readonly throwAway: string;
    };
    readonly copyCard: {
      readonly copy: string;
      readonly copied: string;
    };
  };
  readonly sensitivity: {
    readonly title: string;
    readonly why: string;
    readonly label: Says<{ readonly name: string }>;
    readonly short: string;
    readonly steps: {
      readonly off: string;
      readonly less: string;
      readonly normal: string;
      readonly more: string;
    };
    readonly hidden: Says<{ readonly names: string }>;
    readonly show: string;
    readonly notJudged: Says<{ readonly count: number }>;
    readonly notSeen: Says<{ readonly names: string }>;
    readonly shouldersCovered: Says<{ readonly names: string }>;
  };
  readonly settings: {
    readonly title: string;
    readonly coach: string;
    readonly providers: {
      readonly landmarks: string;
      readonly anthropic: string;
      readonly compatible: string;
    };
    readonly connection: string;
    readonly address: string;
    readonly addressMayBeEmpty: string;
    readonly addressHint: {
      readonly anthropic: string;
      readonly compatible: string;
    };
    readonly model: string;
    readonly key: string;
    readonly keyFrom: string;
    readonly keyKept: string;
    readonly keyBound: string;
    readonly keyStates: {
      readonly none: string;
      readonly saved: string;
      readonly memory: string;
    };
    readonly saveKey: string;
    readonly forgetKey: string;
    readonly ceiling: string;
    readonly consentTitle: string;
    readonly consent: Says<{ readonly to: string; readonly costs: boolean }>;
    readonly agree: string;
    readonly agreed: Says<{ readonly to: string }>;
    readonly withoutPassages: string;
    readonly withdraw: string;
    readonly models: string;
    readonly modelsDefault: string;
    readonly modelsFrom: Says<{ readonly folder: string }>;
    readonly modelsFromEnvironment: Says<{ readonly folder: string }>;
    readonly chooseFolder: string;
    readonly backToDefault: string;
    readonly sections: {
      readonly rehearsing: string;
      readonly habits: string;
      readonly coach: string;
      readonly privacy: string;
      readonly storage: string;
      readonly language: string;
      readonly about: string;
    };
    readonly navigation: string;
    readonly search: string;
    readonly nothingFound: string;
    readonly rehearsingHint: string;
    readonly stays: string;
    readonly folder: string;
    readonly showFolder: string;
    readonly version: Says<{ readonly version: string; readonly electron: string }>;
    readonly license: string;
    readonly whileRehearsing: {
      readonly title: string;
      readonly countdown: string;
      readonly nudges: string;
      readonly nudgesHint: string;
    };
  };
  readonly coaching: {
    readonly talk: {
      readonly title: string;
      readonly audience: string;
      readonly setting: string;
      readonly goal: string;
      readonly examples: {
        readonly audience: string;
        readonly setting: string;
        readonly goal: string;
      };
      readonly hint: string;
      readonly askAnew: string;
    };
    readonly summary: {
      readonly title: string;
      readonly worked: string;
      readonly work: string;
      readonly showMoment: Says<{ readonly name: string }>;
      readonly byModel: Says<{ readonly model: string }>;
      readonly byLandmarks: string;
      readonly writing: string;
    };
    readonly check: {
      readonly kind: Says<{ readonly looked: number; readonly rejected: number; readonly unsure: number }>;
      readonly of: Says<{ readonly name: string; readonly rejected: number; readonly of: number }>;
      readonly all: Says<{ readonly looked: number; readonly rejected: number; readonly names: string }>;
      readonly none: Says<{ readonly looked: number }>;
    };
    readonly verdict: {
      readonly fine: {
        readonly habit: string;
        readonly strength: string;
      };
      readonly real: string;
      readonly agree: string;
      readonly saidFine: {
        readonly habit: string;
        readonly strength: string;
      };
      readonly saidReal: string;
      readonly takeBack: string;
      readonly setAside: Says<{ readonly count: number }>;
    };
    readonly hold: {
      readonly holdBack: string;
      readonly allow: string;
      readonly held: string;
      readonly send: Says<{ readonly count: number }>;
    };
    readonly line: {
      readonly leftOut: Says<{ readonly count: number }>;
      readonly toSettings: string;
    };
    readonly meter: {
      readonly title: string;
      readonly rehearsal: string;
      readonly month: string;
      readonly amount: Says<{ readonly spent: number; readonly limit: number }>;
      readonly details: Says<{ readonly tokens: number; readonly pictures: number }>;
      readonly nothing: string;
    };
    readonly settings: {
      readonly monthlyCeiling: string;
      readonly price: Says<{ readonly input: number; readonly output: number }>;
      readonly pricesAsOf: Says<{ readonly date: string }>;
      readonly when: string;
      readonly live: string;
      readonly after: string;
      readonly lookFirst: string;
      readonly test: string;
      readonly testing: string;
      readonly outcomes: {
        readonly works: Says<{ readonly host: string; readonly seconds: number }>;
        readonly 'no-key': string;
        readonly 'address-refused': string;
        readonly 'not-a-server': Says<{ readonly host: string }>;
        readonly offline: Says<{ readonly host: string }>;
        readonly 'bad-key': Says<{ readonly host: string }>;
        readonly forbidden: Says<{ readonly host: string }>;
        readonly 'not-found': Says<{ readonly host: string }>;
        readonly 'not-accepted': Says<{ readonly host: string }>;
        readonly 'too-large': Says<{ readonly host: string }>;
        readonly redirected: Says<{ readonly host: string }>;
        readonly 'rate-limited': Says<{ readonly host: string }>;
        readonly 'server-error': Says<{ readonly host: string }>;
        readonly 'timed-out': Says<{ readonly host: string }>;
        readonly refused: Says<{ readonly host: string }>;
      };
    };
    readonly consent: {
      readonly open: string;
      readonly look: string;
      readonly close: string;
      readonly example: string;
      readonly from: Says<{ readonly title: string }>;
      readonly fromSample: string;
      readonly pictureAlt: string;
      readonly text: string;
      readonly pictureLetters: Says<{ readonly count: number }>;
      readonly showLetters: string;
      readonly to: string;
      readonly here: Says<{ readonly host: string }>;
      readonly away: Says<{ readonly host: string }>;
      readonly cost: string;
      readonly estimate: Says<{ readonly usd: number; readonly length: string; readonly moments: number; readonly tokens: number }>;
      readonly free: string;
      readonly limits: Says<{ readonly rehearsal: number; readonly month: number }>;
      readonly never: string;
      readonly neverList: string;
      readonly confirmation: {
        readonly message: Says<{ readonly address: string }>;
        readonly detail: Says<{ readonly provider: string; readonly here: boolean; readonly key: boolean }>;
        readonly yes: string;
        readonly no: string;
        readonly testMessage: Says<{ readonly address: string }>;
        readonly testDetail: string;
        readonly testYes: string;
      };
      readonly loading: string;
    };
  };
  readonly assistant: {
    readonly section: string;
    readonly what: string;
    readonly allow: string;
    readonly reads: string;
    readonly leaves: string;
    readonly pictures: string;
    readonly picturesMean: string;
    readonly connect: string;
    readonly needs: string;
    readonly clients: {
      readonly claudeCode: {
        readonly button: string;
        readonly then: string;
      };
      readonly claudeDesktop: {
        readonly button: string;
        readonly then: string;
      };
      readonly other: {
        readonly button: string;
        readonly then: string;
      };
    };
    readonly copied: string;
    readonly confirmation: {
      readonly message: string;
      readonly detail: string;
      readonly pictures: string;
      readonly picturesDetail: string;
      readonly yes: string;
      readonly no: string;
    };
    readonly errors: {
      readonly off: string;
      readonly rehearsal: string;
      readonly damaged: string;
      readonly moment: string;
      readonly behavior: string;
      readonly cursor: string;
      readonly takes: string;
      readonly curve: string;
      readonly script: string;
      readonly slide: string;
      readonly transcript: string;
      readonly unreadable: string;
      readonly unexpected: string;
    };
    readonly known: {
      readonly page: string;
      readonly none: string;
    };
    readonly pictureOff: string;
    readonly pictureNone: string;
    readonly prompts: {
      readonly language: string;
      readonly id: string;
      readonly whatIsWrong: {
        readonly title: string;
        readonly description: string;
        readonly text: Says<{ readonly newest: boolean; readonly id: string }>;
      };
      readonly oneThing: {
        readonly title: string;
        readonly description: string;
        readonly text: Says<{ readonly newest: boolean; readonly id: string }>;
      };
      readonly compare: {
        readonly title: string;
        readonly description: string;
        readonly text: string;
      };
      readonly questions: {
        readonly title: string;
        readonly description: string;
        readonly text: Says<{ readonly newest: boolean; readonly id: string }>;
      };
    };
    readonly bundle: {
      readonly library: string;
      readonly libraryMeans: string;
      readonly pictures: string;
      readonly picturesMean: string;
    };
    readonly passage: {
      readonly title: string;
      readonly slide: Says<{ readonly named: boolean; readonly page: number; readonly title: string }>;
      readonly from: {
        readonly script: string;
        readonly notes: string;
        readonly slide: string;
      };
      readonly how: {
        readonly named: string;
        readonly title: string;
        readonly words: string;
      };
      readonly partly: string;
      readonly notHeard: string;
    };
    readonly finds: {
      readonly title: string;
      readonly kinds: {
        readonly title: string;
        readonly script: string;
        readonly slide: string;
        readonly moment: string;
        readonly note: string;
      };
      readonly at: Says<{ readonly title: string; readonly at: string }>;
      readonly count: Says<{ readonly count: number }>;
    };
  };
  readonly amounts: {
    readonly degrees: Says<{ readonly value: number }>;
    readonly percent: Says<{ readonly value: number }>;
    readonly finePercent: Says<{ readonly value: number }>;
    readonly faces: Says<{ readonly value: number }>;
    readonly onFace: string;
    readonly shoulders: Says<{ readonly value: number }>;
    readonly shouldersPerSecond: Says<{ readonly value: number }>;
    readonly seconds: Says<{ readonly value: number }>;
    readonly semitones: Says<{ readonly value: number }>;
    readonly decibels: Says<{ readonly value: number }>;
    readonly syllablesPerSecond: Says<{ readonly value: number }>;
    readonly count: Says<{ readonly value: number }>;
    readonly spoken: {
      readonly degrees: Says<{ readonly value: number }>;
      readonly share: Says<{ readonly value: number }>;
      readonly ratio: Says<{ readonly value: number }>;
    };
  };
  readonly duration: {
    readonly seconds: Says<{ readonly seconds: number }>;
    readonly minutes: Says<{ readonly minutes: number }>;
    readonly minutesAndSeconds: Says<{ readonly minutes: number; readonly seconds: number }>;
  };
  readonly summary: {
    readonly worked: Says<{ readonly name: string; readonly times: number; readonly total: string; readonly when: 'beginning' | 'middle' | 'end' | 'throughout' }>;
    readonly point: Says<{ readonly times: number; readonly total: string; readonly when: 'beginning' | 'middle' | 'end' | 'throughout' }>;
    readonly calm: Says<{ readonly percent: number }>;
    readonly everywhere: string;
    readonly nothing: string;
    readonly unknownExercise: string;
  };
  readonly report: {
    readonly kicker: string;
    readonly title: Says<{ readonly title: string }>;
    readonly sources: {
      readonly camera: string;
      readonly film: string;
      readonly sample: string;
    };
    readonly dates: {
      readonly camera: string;
      readonly film: string;
      readonly sample: string;
    };
    readonly length: string;
    readonly habits: Says<{ readonly count: number }>;
    readonly strengths: Says<{ readonly count: number }>;
    readonly rejected: string;
    readonly closing: string;
    readonly worked: string;
    readonly work: string;
    readonly closingBy: Says<{ readonly model: string }>;
    readonly timelineHint: string;
    readonly none: string;
    readonly moments: string;
    readonly value: string;
    readonly limit: string;
    readonly neutral: string;
    readonly lasted: string;
    readonly seconds: Says<{ readonly seconds: number }>;
    readonly strongest: string;
    readonly notCounted: string;
    readonly setAside: string;
    readonly why: string;
    readonly toTimeline: string;
    readonly wordsBy: Says<{ readonly moments: number; readonly of: number; readonly model: string }>;
    readonly someModel: string;
    readonly about: string;
    readonly method: string;
    readonly labels: {
      readonly words: string;
      readonly sent: string;
      readonly models: string;
      readonly speed: string;
    };
    readonly networks: Says<{ readonly face: string; readonly pose: string; readonly hand: string }>;
    readonly nothingSent: string;
  };
  readonly launch: {
    readonly usage: Says<{ readonly languages: string }>;
    readonly allowed: {
      readonly out: string;
      readonly lang: Says<{ readonly languages: string }>;
      readonly noValue: string;
      readonly options: string;
    };
    readonly withoutDisplay: string;
    readonly withoutFilm: string;
    readonly building: string;
    readonly runtime: Says<{ readonly version: string; readonly origin: string; readonly folder: string }>;
    readonly origins: {
      readonly own: string;
      readonly given: string;
      readonly substitute: Says<{ readonly wanted: string }>;
    };
    readonly installing: Says<{ readonly packages: string }>;
    readonly notInstalled: Says<{ readonly packages: string }>;
    readonly missing: Says<{ readonly packages: string }>;
    readonly noVirtualDisplay: string;
    readonly alreadyOpen: string;
    readonly interrupted: string;
    readonly film: Says<{ readonly index: number; readonly of: number; readonly name: string }>;
    readonly columns: {
      readonly advice: string;
    };
    readonly labels: {
      readonly report: string;
      readonly timeline: string;
    };
    readonly failed: Says<{ readonly count: number; readonly of: number; readonly names: string }>;
  };
  readonly commands: {
    readonly usage: Says<{ readonly languages: string }>;
    readonly allowed: {
      readonly film: string;
      readonly out: string;
      readonly coach: string;
      readonly baseUrl: string;
      readonly lang: Says<{ readonly languages: string }>;
      readonly rate: string;
      readonly track: string;
      readonly models: string;
      readonly noValue: string;
      readonly options: string;
      readonly audience: string;
    };
    readonly watching: Says<{ readonly percent: number; readonly at: string; readonly of: string }>;
    readonly preparing: string;
    readonly coaching: string;
    readonly writing: string;
    readonly columns: {
      readonly time: string;
      readonly behavior: string;
      readonly measured: string;
      readonly threshold: string;
      readonly severity: string;
      readonly words: string;
    };
    readonly strengths: {
      readonly slight: string;
      readonly clear: string;
      readonly strong: string;
    };
    readonly sources: {
      readonly landmarks: string;
      readonly vlm: string;
    };
    readonly rejected: string;
    readonly noEvents: string;
    readonly totals: Says<{ readonly habits: number; readonly strengths: number; readonly rejected: number }>;
    readonly labels: {
      readonly moments: string;
      readonly film: string;
      readonly gaps: string;
      readonly notJudged: string;
      readonly checked: string;
      readonly speed: string;
      readonly models: string;
      readonly coach: string;
      readonly out: string;
    };
    readonly film: Says<{ readonly name: string; readonly duration: string }>;
    readonly speed: Says<{ readonly observations: number; readonly wall: string; readonly perSecond: number; readonly times: number }>;
    readonly models: Says<{ readonly face: string; readonly pose: string; readonly hand: string; readonly electron: string }>;
    readonly origins: {
      readonly official: string;
      readonly assembled: string;
    };
    readonly requests: Says<{ readonly requests: number; readonly pictures: number; readonly tokens: number; readonly usd: number }>;
    readonly strips: Says<{ readonly count: number }>;
    readonly watchingAtSpeed: Says<{ readonly percent: number; readonly at: string; readonly of: string; readonly speed: number }>;
  };
  readonly models: {
    readonly fetching: Says<{ readonly file: string; readonly percent: number; readonly megabytes: number }>;
    readonly fetched: Says<{ readonly file: string }>;
    readonly alreadyThere: Says<{ readonly file: string }>;
    readonly done: Says<{ readonly folder: string }>;
    readonly canceled: string;
    readonly fetchingUnmeasured: Says<{ readonly file: string; readonly megabytes: number }>;
  };
  readonly problems: {
    readonly 'film-missing': Says<{ readonly fileGiven: boolean; readonly file: string }>;
    readonly 'film-is-folder': Says<{ readonly fileGiven: boolean; readonly file: string }>;
    readonly 'film-empty': Says<{ readonly fileGiven: boolean; readonly file: string }>;
    readonly 'film-unreadable': Says<{ readonly fileGiven: boolean; readonly file: string }>;
    readonly 'film-truncated': Says<{ readonly fileGiven: boolean; readonly file: string }>;
    readonly 'film-no-video': Says<{ readonly fileGiven: boolean; readonly file: string }>;
    readonly 'film-no-length': Says<{ readonly fileGiven: boolean; readonly file: string }>;
    readonly 'film-codec': Says<{ readonly fileGiven: boolean; readonly file: string; readonly codecGiven: boolean; readonly codec: string; readonly way: 'eightBit' | 'hevc' | 'protected' | 'editor' | 'any' }>;
    readonly 'film-container': Says<{ readonly fileGiven: boolean; readonly file: string; readonly formatGiven: boolean; readonly formatBeginsWithVowel: boolean; readonly format: string }>;
    readonly 'film-picture': Says<{ readonly fileGiven: boolean; readonly file: string; readonly formatGiven: boolean; readonly format: string }>;
    readonly 'film-track': Says<{ readonly fileGiven: boolean; readonly file: string; readonly tracksGiven: boolean; readonly tracks: string; readonly trackGiven: boolean; readonly track: string }>;
    readonly 'film-unplayable': Says<{ readonly fileGiven: boolean; readonly file: string }>;
    readonly 'output-unwritable': Says<{ readonly folderGiven: boolean; readonly folder: string; readonly reasonGiven: boolean; readonly reason: string }>;
    readonly 'bad-option': Says<{ readonly optionGiven: boolean; readonly option: string; readonly givenGiven: boolean; readonly given: string; readonly allowedGiven: boolean; readonly allowed: string }>;
    readonly 'analysis-stopped': Says<{ readonly reasonGiven: boolean; readonly reason: string }>;
    readonly 'camera-refused': Says<{ readonly system: 'mac' | 'windows' | 'linux' | 'any' }>;
    readonly 'camera-in-use': string;
    readonly 'camera-missing': string;
    readonly 'camera-unplugged': string;
    readonly 'microphone-refused': Says<{ readonly system: 'mac' | 'windows' | 'linux' | 'any' }>;
    readonly 'model-missing': Says<{ readonly fileGiven: boolean; readonly file: string }>;
    readonly 'model-wrong': Says<{ readonly fileGiven: boolean; readonly file: string; readonly expectedGiven: boolean; readonly expected: string; readonly foundGiven: boolean; readonly found: string }>;
    readonly 'model-unreachable': Says<{ readonly fileGiven: boolean; readonly file: string; readonly reasonGiven: boolean; readonly reason: string }>;
    readonly 'app-broken': Says<{ readonly messageGiven: boolean; readonly message: string }>;
    readonly 'window-reopened': string;
    readonly 'disk-full': Says<{ readonly pathGiven: boolean; readonly path: string }>;
    readonly 'disk-unwritable': Says<{ readonly pathGiven: boolean; readonly path: string }>;
    readonly 'rehearsal-missing': string;
    readonly 'rehearsal-damaged': Says<{ readonly idGiven: boolean; readonly id: string }>;
    readonly 'rehearsal-newer': string;
    readonly 'key-missing': Says<{ readonly variableGiven: boolean; readonly variable: string }>;
    readonly 'address-refused': Says<{ readonly addressGiven: boolean; readonly address: string }>;
    readonly canceled: string;
    readonly unexpected: Says<{ readonly messageGiven: boolean; readonly message: string }>;
    readonly 'material-missing': Says<{ readonly fileGiven: boolean; readonly file: string }>;
    readonly 'material-too-large': Says<{ readonly fileGiven: boolean; readonly file: string; readonly allowed: string }>;
    readonly 'material-other': Says<{ readonly fileGiven: boolean; readonly file: string }>;
    readonly 'script-unreadable': Says<{ readonly fileGiven: boolean; readonly file: string }>;
    readonly 'script-too-long': Says<{ readonly fileGiven: boolean; readonly file: string }>;
    readonly 'slides-locked': Says<{ readonly fileGiven: boolean; readonly file: string }>;
    readonly 'slides-unreadable': Says<{ readonly fileGiven: boolean; readonly file: string }>;
    readonly 'slides-too-many': Says<{ readonly fileGiven: boolean; readonly file: string; readonly found: string; readonly allowed: string }>;
  };
  readonly behaviors: {
    readonly 'steady-gaze': {
      readonly name: string;
      readonly sees: string;
      readonly measured: Says<{ readonly threshold: number }>;
      readonly plainly: Says<{ readonly threshold: number; readonly seconds: number }>;
      readonly exercise: string;
      readonly slight: {
        readonly seen: readonly [Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
      readonly clear: {
        readonly seen: readonly [Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
      readonly strong: {
        readonly seen: readonly [Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
    };
    readonly 'open-gesture': {
      readonly name: string;
      readonly sees: string;
      readonly measured: string;
      readonly plainly: Says<{ readonly seconds: number }>;
      readonly exercise: string;
      readonly slight: {
        readonly seen: readonly [Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
      readonly clear: {
        readonly seen: readonly [Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
      readonly strong: {
        readonly seen: readonly [Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
    };
    readonly 'calm-stance': {
      readonly name: string;
      readonly sees: string;
      readonly measured: Says<{ readonly threshold: number }>;
      readonly plainly: Says<{ readonly threshold: number; readonly seconds: number }>;
      readonly exercise: string;
      readonly slight: {
        readonly seen: readonly [Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
      readonly clear: {
        readonly seen: readonly [Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
      readonly strong: {
        readonly seen: readonly [Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
    };
    readonly 'looking-away': {
      readonly name: string;
      readonly sees: string;
      readonly measured: Says<{ readonly value: number; readonly threshold: number }>;
      readonly plainly: Says<{ readonly value: number; readonly seconds: number; readonly threshold: number }>;
      readonly exercise: string;
      readonly slight: {
        readonly seen: readonly [Says<{ readonly amount: string; readonly duration: string }>, Says<{ readonly amount: string; readonly duration: string }>, Says<{ readonly amount: string; readonly duration: string }>, Says<{ readonly amount: string; readonly duration: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
      readonly clear: {
        readonly seen: readonly [Says<{ readonly amount: string; readonly duration: string }>, Says<{ readonly amount: string; readonly duration: string }>, Says<{ readonly amount: string; readonly duration: string }>, Says<{ readonly amount: string; readonly duration: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
      readonly strong: {
        readonly seen: readonly [Says<{ readonly amount: string; readonly duration: string }>, Says<{ readonly amount: string; readonly duration: string }>, Says<{ readonly amount: string; readonly duration: string }>, Says<{ readonly amount: string; readonly duration: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
    };
    readonly 'looking-down': {
      readonly name: string;
      readonly sees: string;
      readonly measured: Says<{ readonly value: number; readonly threshold: number }>;
      readonly plainly: Says<{ readonly value: number; readonly seconds: number; readonly threshold: number }>;
      readonly exercise: string;
      readonly slight: {
        readonly seen: readonly [Says<{ readonly amount: string; readonly duration: string }>, Says<{ readonly amount: string; readonly duration: string }>, Says<{ readonly amount: string; readonly duration: string }>, Says<{ readonly amount: string; readonly duration: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
      readonly clear: {
        readonly seen: readonly [Says<{ readonly duration: string; readonly amount: string }>, Says<{ readonly duration: string; readonly amount: string }>, Says<{ readonly duration: string; readonly amount: string }>, Says<{ readonly duration: string; readonly amount: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
      readonly strong: {
        readonly seen: readonly [Says<{ readonly amount: string; readonly duration: string }>, Says<{ readonly amount: string; readonly duration: string }>, Says<{ readonly amount: string; readonly duration: string }>, Says<{ readonly amount: string; readonly duration: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
    };
    readonly 'head-tilt': {
      readonly name: string;
      readonly sees: string;
      readonly measured: Says<{ readonly value: number; readonly threshold: number }>;
      readonly plainly: Says<{ readonly value: number; readonly seconds: number; readonly threshold: number }>;
      readonly exercise: string;
      readonly slight: {
        readonly seen: readonly [Says<{ readonly amount: string; readonly duration: string }>, Says<{ readonly amount: string; readonly duration: string }>, Says<{ readonly amount: string; readonly duration: string }>, Says<{ readonly amount: string; readonly duration: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
      readonly clear: {
        readonly seen: readonly [Says<{ readonly duration: string; readonly amount: string }>, Says<{ readonly duration: string; readonly amount: string }>, Says<{ readonly duration: string; readonly amount: string }>, Says<{ readonly duration: string; readonly amount: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
      readonly strong: {
        readonly seen: readonly [Says<{ readonly amount: string; readonly duration: string }>, Says<{ readonly amount: string; readonly duration: string }>, Says<{ readonly amount: string; readonly duration: string }>, Says<{ readonly amount: string; readonly duration: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
    };
    readonly 'turned-away': {
      readonly name: string;
      readonly sees: string;
      readonly measured: string;
      readonly plainly: Says<{ readonly seconds: number; readonly allowed: number }>;
      readonly exercise: string;
      readonly slight: {
        readonly seen: readonly [Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
      readonly clear: {
        readonly seen: readonly [Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
      readonly strong: {
        readonly seen: readonly [Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
    };
    readonly 'out-of-frame': {
      readonly name: string;
      readonly sees: string;
      readonly measured: string;
      readonly plainly: Says<{ readonly seconds: number; readonly allowed: number }>;
      readonly exercise: string;
      readonly slight: {
        readonly seen: readonly [Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
      readonly clear: {
        readonly seen: readonly [Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
      readonly strong: {
        readonly seen: readonly [Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
    };
    readonly 'off-center': {
      readonly name: string;
      readonly sees: string;
      readonly measured: Says<{ readonly value: number; readonly threshold: number }>;
      readonly plainly: Says<{ readonly value: number; readonly seconds: number; readonly threshold: number }>;
      readonly exercise: string;
      readonly slight: {
        readonly seen: readonly [Says<{ readonly amount: string; readonly duration: string }>, Says<{ readonly amount: string; readonly duration: string }>, Says<{ readonly amount: string; readonly duration: string }>, Says<{ readonly amount: string; readonly duration: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
      readonly clear: {
        readonly seen: readonly [Says<{ readonly duration: string; readonly amount: string }>, Says<{ readonly duration: string; readonly amount: string }>, Says<{ readonly duration: string; readonly amount: string }>, Says<{ readonly duration: string; readonly amount: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
      readonly strong: {
        readonly seen: readonly [Says<{ readonly duration: string; readonly amount: string }>, Says<{ readonly duration: string; readonly amount: string }>, Says<{ readonly duration: string; readonly amount: string }>, Says<{ readonly duration: string; readonly amount: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
    };
    readonly 'too-close': {
      readonly name: string;
      readonly sees: string;
      readonly measured: Says<{ readonly value: number; readonly threshold: number }>;
      readonly plainly: Says<{ readonly value: number; readonly seconds: number; readonly threshold: number }>;
      readonly exercise: string;
      readonly slight: {
        readonly seen: readonly [Says<{ readonly amount: string; readonly duration: string }>, Says<{ readonly amount: string; readonly duration: string }>, Says<{ readonly amount: string; readonly duration: string }>, Says<{ readonly amount: string; readonly duration: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
      readonly clear: {
        readonly seen: readonly [Says<{ readonly duration: string; readonly amount: string }>, Says<{ readonly duration: string; readonly amount: string }>, Says<{ readonly duration: string; readonly amount: string }>, Says<{ readonly duration: string; readonly amount: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
      readonly strong: {
        readonly seen: readonly [Says<{ readonly duration: string; readonly amount: string }>, Says<{ readonly duration: string; readonly amount: string }>, Says<{ readonly duration: string; readonly amount: string }>, Says<{ readonly duration: string; readonly amount: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
    };
    readonly 'too-far': {
      readonly name: string;
      readonly sees: string;
      readonly measured: Says<{ readonly value: number; readonly threshold: number }>;
      readonly plainly: Says<{ readonly value: number; readonly seconds: number; readonly threshold: number }>;
      readonly exercise: string;
      readonly slight: {
        readonly seen: readonly [Says<{ readonly duration: string; readonly amount: string }>, Says<{ readonly duration: string; readonly amount: string }>, Says<{ readonly duration: string; readonly amount: string }>, Says<{ readonly duration: string; readonly amount: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
      readonly clear: {
        readonly seen: readonly [Says<{ readonly duration: string; readonly amount: string }>, Says<{ readonly duration: string; readonly amount: string }>, Says<{ readonly duration: string; readonly amount: string }>, Says<{ readonly duration: string; readonly amount: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
      readonly strong: {
        readonly seen: readonly [Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
    };
    readonly 'uneven-shoulders': {
      readonly name: string;
      readonly sees: string;
      readonly measured: Says<{ readonly value: number; readonly threshold: number }>;
      readonly plainly: Says<{ readonly value: number; readonly seconds: number; readonly threshold: number }>;
      readonly exercise: string;
      readonly slight: {
        readonly seen: readonly [Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
      readonly clear: {
        readonly seen: readonly [Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
      readonly strong: {
        readonly seen: readonly [Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
    };
    readonly slouching: {
      readonly name: string;
      readonly sees: string;
      readonly measured: Says<{ readonly value: number; readonly threshold: number }>;
      readonly plainly: Says<{ readonly value: number; readonly seconds: number; readonly threshold: number }>;
      readonly exercise: string;
      readonly slight: {
        readonly seen: readonly [Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
      readonly clear: {
        readonly seen: readonly [Says<{ readonly duration: string; readonly amount: string }>, Says<{ readonly duration: string; readonly amount: string }>, Says<{ readonly duration: string; readonly amount: string }>, Says<{ readonly duration: string; readonly amount: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
      readonly strong: {
        readonly seen: readonly [Says<{ readonly duration: string; readonly amount: string }>, Says<{ readonly duration: string; readonly amount: string }>, Says<{ readonly duration: string; readonly amount: string }>, Says<{ readonly duration: string; readonly amount: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
    };
    readonly swaying: {
      readonly name: string;
      readonly sees: string;
      readonly measured: Says<{ readonly value: number; readonly threshold: number }>;
      readonly plainly: Says<{ readonly value: number; readonly seconds: number; readonly threshold: number }>;
      readonly exercise: string;
      readonly slight: {
        readonly seen: readonly [Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
      readonly clear: {
        readonly seen: readonly [Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
      readonly strong: {
        readonly seen: readonly [Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
    };
    readonly 'hand-to-face': {
      readonly name: string;
      readonly sees: string;
      readonly measured: Says<{ readonly value: number; readonly threshold: number }>;
      readonly plainly: Says<{ readonly touching: boolean; readonly value: number; readonly seconds: number; readonly allowed: number }>;
      readonly touching: string;
      readonly exercise: string;
      readonly slight: {
        readonly seen: readonly [Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
      readonly clear: {
        readonly seen: readonly [Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
      readonly strong: {
        readonly seen: readonly [Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
    };
    readonly 'arms-crossed': {
      readonly name: string;
      readonly sees: string;
      readonly measured: string;
      readonly plainly: Says<{ readonly seconds: number; readonly allowed: number }>;
      readonly exercise: string;
      readonly slight: {
        readonly seen: readonly [Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
      readonly clear: {
        readonly seen: readonly [Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
      readonly strong: {
        readonly seen: readonly [Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
    };
    readonly 'hands-clasped': {
      readonly name: string;
      readonly sees: string;
      readonly measured: string;
      readonly plainly: Says<{ readonly seconds: number; readonly allowed: number }>;
      readonly exercise: string;
      readonly slight: {
        readonly seen: readonly [Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
      readonly clear: {
        readonly seen: readonly [Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
      readonly strong: {
        readonly seen: readonly [Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
    };
    readonly 'hands-hidden': {
      readonly name: string;
      readonly sees: string;
      readonly measured: string;
      readonly plainly: Says<{ readonly seconds: number; readonly allowed: number }>;
      readonly exercise: string;
      readonly slight: {
        readonly seen: readonly [Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
      readonly clear: {
        readonly seen: readonly [Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
      readonly strong: {
        readonly seen: readonly [Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
    };
    readonly fidgeting: {
      readonly name: string;
      readonly sees: string;
      readonly measured: Says<{ readonly value: number; readonly threshold: number }>;
      readonly plainly: Says<{ readonly seconds: number; readonly value: number; readonly threshold: number }>;
      readonly exercise: string;
      readonly slight: {
        readonly seen: readonly [Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
      readonly clear: {
        readonly seen: readonly [Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
      readonly strong: {
        readonly seen: readonly [Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
    };
    readonly frozen: {
      readonly name: string;
      readonly sees: string;
      readonly measured: Says<{ readonly value: number; readonly threshold: number }>;
      readonly plainly: Says<{ readonly value: number; readonly seconds: number; readonly threshold: number }>;
      readonly exercise: string;
      readonly slight: {
        readonly seen: readonly [Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
      readonly clear: {
        readonly seen: readonly [Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
      readonly strong: {
        readonly seen: readonly [Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
    };
    readonly 'flat-expression': {
      readonly name: string;
      readonly sees: string;
      readonly measured: string;
      readonly plainly: Says<{ readonly seconds: number; readonly allowed: number }>;
      readonly exercise: string;
      readonly slight: {
        readonly seen: readonly [Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
      readonly clear: {
        readonly seen: readonly [Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
      readonly strong: {
        readonly seen: readonly [Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
    };
    readonly 'varied-pitch': {
      readonly name: string;
      readonly sees: string;
      readonly measured: Says<{ readonly value: number; readonly threshold: number }>;
      readonly plainly: Says<{ readonly value: number; readonly seconds: number }>;
      readonly exercise: string;
      readonly slight: {
        readonly seen: readonly [Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
      readonly clear: {
        readonly seen: readonly [Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
      readonly strong: {
        readonly seen: readonly [Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
    };
    readonly 'steady-pace': {
      readonly name: string;
      readonly sees: string;
      readonly measured: Says<{ readonly threshold: number }>;
      readonly plainly: Says<{ readonly threshold: number; readonly seconds: number }>;
      readonly exercise: string;
      readonly slight: {
        readonly seen: readonly [Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
      readonly clear: {
        readonly seen: readonly [Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
      readonly strong: {
        readonly seen: readonly [Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
    };
    readonly rushing: {
      readonly name: string;
      readonly sees: string;
      readonly measured: Says<{ readonly value: number; readonly threshold: number }>;
      readonly plainly: Says<{ readonly value: number; readonly seconds: number; readonly threshold: number }>;
      readonly exercise: string;
      readonly slight: {
        readonly seen: readonly [Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
      readonly clear: {
        readonly seen: readonly [Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
      readonly strong: {
        readonly seen: readonly [Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
    };
    readonly dragging: {
      readonly name: string;
      readonly sees: string;
      readonly measured: Says<{ readonly value: number; readonly threshold: number }>;
      readonly plainly: Says<{ readonly value: number; readonly seconds: number; readonly threshold: number }>;
      readonly exercise: string;
      readonly slight: {
        readonly seen: readonly [Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
      readonly clear: {
        readonly seen: readonly [Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
      readonly strong: {
        readonly seen: readonly [Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
    };
    readonly 'no-pauses': {
      readonly name: string;
      readonly sees: string;
      readonly measured: Says<{ readonly value: number; readonly threshold: number }>;
      readonly plainly: Says<{ readonly seconds: number; readonly threshold: number }>;
      readonly exercise: string;
      readonly slight: {
        readonly seen: readonly [Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
      readonly clear: {
        readonly seen: readonly [Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
      readonly strong: {
        readonly seen: readonly [Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
    };
    readonly 'dead-air': {
      readonly name: string;
      readonly sees: string;
      readonly measured: Says<{ readonly value: number; readonly threshold: number }>;
      readonly plainly: Says<{ readonly value: number; readonly threshold: number; readonly seconds: number }>;
      readonly exercise: string;
      readonly slight: {
        readonly seen: readonly [Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
      readonly clear: {
        readonly seen: readonly [Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
      readonly strong: {
        readonly seen: readonly [Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
    };
    readonly monotone: {
      readonly name: string;
      readonly sees: string;
      readonly measured: Says<{ readonly value: number; readonly threshold: number }>;
      readonly plainly: Says<{ readonly value: number; readonly seconds: number; readonly threshold: number }>;
      readonly exercise: string;
      readonly slight: {
        readonly seen: readonly [Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
      readonly clear: {
        readonly seen: readonly [Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
      readonly strong: {
        readonly seen: readonly [Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
    };
    readonly 'too-quiet': {
      readonly name: string;
      readonly sees: string;
      readonly measured: Says<{ readonly value: number; readonly threshold: number }>;
      readonly plainly: Says<{ readonly value: number; readonly seconds: number; readonly threshold: number }>;
      readonly exercise: string;
      readonly slight: {
        readonly seen: readonly [Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
      readonly clear: {
        readonly seen: readonly [Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
      readonly strong: {
        readonly seen: readonly [Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
    };
    readonly 'filler-run': {
      readonly name: string;
      readonly sees: string;
      readonly measured: Says<{ readonly value: number; readonly threshold: number }>;
      readonly plainly: Says<{ readonly value: number; readonly seconds: number; readonly threshold: number }>;
      readonly exercise: string;
      readonly slight: {
        readonly seen: readonly [Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
      readonly clear: {
        readonly seen: readonly [Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
      readonly strong: {
        readonly seen: readonly [Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>];
        readonly effects: readonly [string, string, string, string];
        readonly tries: readonly [string, string, string, string];
      };
    };
  };
  readonly unknownBehavior: {
    readonly seen: readonly [Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>, Says<{ readonly duration: string }>];
    readonly effects: readonly [string, string, string, string];
    readonly tries: readonly [string, string, string, string];
  };
  readonly exports: {
    readonly open: string;
    readonly dialog: string;
    readonly saving: string;
    readonly saved: Says<{ readonly file: string }>;
    readonly formats: {
      readonly html: string;
      readonly pdf: string;
      readonly markdown: string;
      readonly csv: string;
      readonly chapters: string;
      readonly json: string;
    };
    readonly kinds: {
      readonly habit: string;
      readonly strength: string;
    };
    readonly columns: {
      readonly behavior: string;
      readonly kind: string;
      readonly from: string;
      readonly to: string;
      readonly seconds: string;
      readonly severity: string;
      readonly value: string;
      readonly limit: string;
      readonly known: string;
      readonly verdict: string;
      readonly counted: string;
      readonly yes: string;
      readonly no: string;
      readonly observation: string;
      readonly suggestion: string;
      readonly note: string;
      readonly fromSeconds: string;
      readonly toSeconds: string;
      readonly id: string;
      readonly slide: string;
    };
  };
  readonly compare: {
    readonly open: string;
    readonly none: string;
    readonly label: string;
    readonly back: string;
    readonly first: string;
    readonly second: string;
    readonly hint: string;
    readonly change: Says<{ readonly first: number; readonly second: number }>;
    readonly better: string;
    readonly same: string;
    readonly worse: string;
    readonly unknown: string;
    readonly track: Says<{ readonly name: string; readonly take: string; readonly times: number }>;
    readonly nothing: string;
  };
}
