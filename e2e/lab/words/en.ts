/** What the laboratory's review page says. */
export const lab = {
  title: 'Is the label right?',
  about:
    'A stick figure moves as a speaker would. Accept when what you see is what the label says, at that time, and a person could move like that.',
  of: (place: number, all: number, judged: number) => `Case ${place} of ${all}, ${judged} judged`,
  noLabels: 'No label: nothing in it should be worth a word.',
  accept: 'Accept',
  reject: 'Reject',
  accepted: 'Accepted',
  rejected: 'Rejected',
  play: 'Play',
  pause: 'Pause',
  previous: 'Previous case',
  next: 'Next case',
  speed: (times: number) => `${times} times as fast`,
  time: (at: string, of: string) => `${at} of ${of} seconds`,
  figure: 'Stick figure of the speaker',
  lanes: 'Labels over time. Click to go there.',
  keys: [
    ['A', 'accept'],
    ['R', 'reject'],
    ['Space', 'play or pause'],
    ['← →', 'a second back or on'],
    ['↑ ↓', 'previous or next case'],
    ['1 2 4', 'speed'],
  ] as readonly (readonly [key: string, does: string])[],
  done: 'That was the last one. Your verdicts are saved; you can close this page.',
  lost: 'The laboratory does not answer any more, so this was not saved. Start it again with npm run eval -- --review.',
  saved: 'Saved',
};

/** What `npm run eval -- --mine` says. */
export const mine = {
  title: 'How well Greenroom’s limits fit you',
  read: (rehearsals: number, moments: number, library: string) =>
    `${rehearsals} rehearsal${rehearsals === 1 ? '' : 's'} in ${library}, ${moments} moment${moments === 1 ? '' : 's'} judged by you.`,
  nothing:
    'You have not said of any moment whether it was real or fine. You can, beside each moment of a rehearsal; then there is something to tell.',
  columns: ['Moment', 'real', 'fine', 'real, 95 %', 'rehearsals', 'noticed now'],
  tooFew: (name: string, moments: number, rehearsals: number, least: { moments: number; rehearsals: number }) =>
    `${name}: too little to say anything (${moments} of ${least.moments} moments, ${rehearsals} of ${least.rehearsals} rehearsals).`,
  lost: (count: number) => `${count} of the judged moments cannot be seen in the saved signals and were left out.`,
  fits: (name: string, step: string) => `${name}: no change is surely better than “${step}”.`,
  proposesStep: (name: string, from: string, to: string) => `${name}: “${to}” would fit you better than “${from}”.`,
  proposesLimit: (name: string, from: string, to: string) =>
    `${name}: a limit of ${to} would fit you better than any step of the settings (as usual it is ${from}). Greenroom has no setting for it yet.`,
  changes: (right: number, wrong: number) =>
    `With it, ${right} moment${right === 1 ? '' : 's'} would agree with you that did not, and ${wrong} would not that did:`,
  change: { gone: 'not shown any more', back: 'shown' },
  said: { real: 'you called it real', fine: 'you called it fine' },
  others: (gone: number, of: number) => `Of ${of} moments that you said nothing of, ${gone} would be gone.`,
  caution: 'This was chosen on these very moments; on others it may do worse.',
  unchanged: 'Nothing was changed. How soon each is noticed is set under “What to watch for” in the settings.',
};
