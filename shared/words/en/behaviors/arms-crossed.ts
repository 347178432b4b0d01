import type { BehaviorWords } from '../../phrasings.ts';

export const armsCrossed: BehaviorWords = {
  name: 'Crossed arms',
  sees: 'Your folded arms look closed off.',
  measured: () => 'Each wrist is past the middle of the body, near the other elbow',
  exercise: 'Begin each sentence with an open palm at the height of your waist. Do five sentences in a row.',
  slight: {
    seen: [
      ({ duration }) => `Your arms were crossed for ${duration}.`,
      ({ duration }) => `For ${duration} you had your arms folded.`,
      ({ duration }) => `You crossed your arms for ${duration}.`,
      ({ duration }) => `Your arms lay folded in front of you for ${duration}.`,
    ],
    effects: [
      'To the audience it looks like keeping a distance.',
      'Your hands cannot help you explain.',
      'It suits listening; while you talk, it closes the picture.',
      'People see a closed front where your words are open.',
    ],
    tries: [
      'Let your arms rest for one breath, then begin the next sentence with an open palm.',
      'Rest your hands loosely in front of your waist instead, with the palms open.',
      'Show a number, a size or a direction with your hands in the next sentence.',
      'Unfold your arms at each new slide, as if you turned a page.',
    ],
  },
  clear: {
    seen: [
      ({ duration }) => `You kept your arms folded for ${duration}.`,
      ({ duration }) => `For ${duration} your arms stayed crossed.`,
      ({ duration }) => `Your arms were crossed in front of your chest for ${duration}.`,
      ({ duration }) => `For ${duration} you did not unfold your arms.`,
    ],
    effects: [
      'It feels closed, even when your words are open.',
      'It puts a small wall between you and the audience.',
      'It looks as if you were waiting rather than telling.',
      'Without hands, the voice has to do everything.',
    ],
    tries: [
      'Hold a remote or a card: a hand with a task does not fold.',
      'Turn a palm up for the first sentence of this part, then go on as you like.',
      'Place a hand lightly on the table, the lectern or your lap, and begin again.',
      'Count your points on your fingers the next time you say this part.',
    ],
  },
  strong: {
    seen: [
      ({ duration }) => `You kept your arms tightly crossed for ${duration}.`,
      ({ duration }) => `For ${duration} you held your arms firmly folded.`,
      ({ duration }) => `Your arms stayed fully crossed for ${duration}.`,
      ({ duration }) => `For ${duration} your arms were folded tight in front of your chest.`,
    ],
    effects: [
      'People may take it as a no, whatever you say.',
      'Nothing of the talk is shown by hand.',
      'It is hard to ask a question when the answer looks closed.',
      'The audience keeps its distance as well.',
    ],
    tries: [
      'Let your arms come loose and rest for the first sentence, then let them join in.',
      'Hold a sheet of paper in front of you for the whole part.',
      'Begin this part with a welcome: open an arm toward the audience, then speak.',
      'Rehearse this part once with a gesture for every thing you name, then keep the two best.',
    ],
  },
};
