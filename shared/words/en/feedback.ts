import type { BehaviorId } from '../../behaviors/catalogue.ts';

/** The numbers of an event, as sentences say them. */
export interface Said {
  /** How long: "4 seconds". */
  duration: string;
  /** The measured value, rounded for the ear: "about 32°". Only where a number helps. */
  amount: string;
}

export type Observation = (said: Said) => string;

export interface FeedbackWords {
  /** What an audience would see. */
  observations: [Observation, ...Observation[]];
  /** One concrete thing to try. */
  suggestions: [string, ...string[]];
}

export const duration = (milliseconds: number): string => {
  const seconds = Math.max(1, Math.round(milliseconds / 1000));
  if (seconds < 60) return seconds === 1 ? '1 second' : `${seconds} seconds`;
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  const whole = minutes === 1 ? '1 minute' : `${minutes} minutes`;
  return rest === 0 ? whole : `${whole} ${rest === 1 ? '1 second' : `${rest} seconds`}`;
};

export const amount = {
  degrees: (value: number) => `about ${Math.round(value)}°`,
  share: (value: number) => `about ${Math.round(value * 100)}%`,
  faces: (value: number) => `${value.toFixed(1)} face heights`,
  score: (value: number) => `${Math.round(value * 100)}%`,
  ratio: (value: number) => `about ${Math.round(value * 100)}%`,
  shoulders: (value: number) => `about ${value.toFixed(1)} shoulder widths`,
  shouldersPerSecond: (value: number) => `about ${value.toFixed(1)} shoulder widths a second`,
};

/** For a behavior that this version does not know: saved by a newer one. */
export const unknown: FeedbackWords = {
  observations: [({ duration }) => `Something stood out here for ${duration}.`],
  suggestions: ['Play this moment once without sound and see what catches your eye.'],
};

export const feedback: Record<BehaviorId, FeedbackWords> = {
  'steady-gaze': {
    observations: [
      ({ duration }) => `For ${duration} your face stayed with the audience. People feel spoken to.`,
      ({ duration }) => `You kept looking at your listeners for ${duration}. That reads as calm and sure.`,
      ({ duration }) => `${duration} of steady gaze: the audience can see that you mean them.`,
    ],
    suggestions: [
      'Keep this for your most important sentence: look first, then speak.',
      'Use the same calm at the start of the talk, when nerves pull the eyes away.',
      'In a room, give each such moment to one person, then move on to the next.',
    ],
  },
  'looking-away': {
    observations: [
      ({ duration, amount }) =>
        `Your head was turned ${amount} to the side for ${duration}. To the audience it looks as if you talk to someone else.`,
      ({ duration, amount }) => `For ${duration} you faced away, ${amount}. Listeners begin to look where you look.`,
      ({ duration, amount }) =>
        `You looked to the side (${amount}) for ${duration}. The audience sees your profile and loses your eyes.`,
    ],
    suggestions: [
      'Glance at the slide without a word, turn back, and only then speak.',
      'Finish the sentence with your eyes on the audience, even if it began elsewhere.',
      'Put a small mark beside the camera and bring your nose back to it at every full stop.',
    ],
  },
  'looking-down': {
    observations: [
      ({ duration, amount }) =>
        `Your head was down by ${amount} for ${duration}. To the audience it looks like reading aloud.`,
      ({ duration, amount }) =>
        `For ${duration} you looked down (${amount}). Your voice and your eyes go to the table.`,
      ({ duration, amount }) =>
        `You were bent over your notes for ${duration}, ${amount}. People see the top of your head.`,
    ],
    suggestions: [
      'Look down in silence, take one line, look up, and then say it.',
      'Write three key words a slide in large letters and put them at the height of the camera.',
      'Raise the screen or the notes so that only your eyes have to move, not your head.',
    ],
  },
  'head-tilt': {
    observations: [
      ({ duration, amount }) => `Your head leaned to one side, ${amount}, for ${duration}. It can look like doubt.`,
      ({ duration, amount }) =>
        `For ${duration} your head was tilted by ${amount}. The audience may take it for a question.`,
      ({ duration, amount }) => `A tilt of ${amount} stayed for ${duration}. It makes a firm statement sound softer.`,
    ],
    suggestions: [
      'Imagine a thread that pulls the crown of your head straight up, and begin the sentence again.',
      'Keep the tilt for listening to a question, and answer with the head upright.',
      'Check your chair and your feet: weight on both sides brings the head back to the middle.',
    ],
  },
  'turned-away': {
    observations: [
      ({ duration }) => `For ${duration} the audience saw your back or your side instead of your face.`,
      ({ duration }) => `You were turned away for ${duration}. Words spoken to the wall are hard to follow.`,
      ({ duration }) => `Your body left the audience for ${duration}. They wait until you come back.`,
    ],
    suggestions: [
      'Point at the slide with the arm nearer to it, and keep your toes toward the audience.',
      'Turn, look, turn back, speak: no word while your back is to them.',
      'Place your laptop in front of you, so that you see the slide without turning round.',
    ],
  },
  'out-of-frame': {
    observations: [
      ({ duration }) => `Nobody was in the picture for ${duration}. The audience looks at an empty place.`,
      ({ duration }) => `You were out of the picture for ${duration}. An online audience would only hear you.`,
      ({ duration }) => `For ${duration} the camera could not see you at all.`,
    ],
    suggestions: [
      'Mark the edges of the picture with tape on the floor and stay between the marks.',
      'Widen the picture or step back until you can stretch out both arms inside it.',
      'If you have to fetch something, say so first, and pause until you are back.',
    ],
  },
  'off-center': {
    observations: [
      ({ duration, amount }) =>
        `You were ${amount} of the picture's width off the middle for ${duration}. It looks as if you were on your way out.`,
      ({ duration, amount }) =>
        `For ${duration} you stood at the edge, ${amount} from the middle. Half the picture is empty.`,
      ({ duration, amount }) => `Your place was ${amount} off center for ${duration}. The eye goes to the empty wall.`,
    ],
    suggestions: [
      'Put a mark on the floor under the middle of the picture and return to it after each point.',
      'Turn the camera a little until your nose is in the middle when you stand relaxed.',
      'Move with a purpose: walk on a change of topic, then come back to the middle.',
    ],
  },
  'too-close': {
    observations: [
      ({ duration, amount }) =>
        `Your face filled ${amount} of the picture's height for ${duration}. It feels very close to the audience.`,
      ({ duration, amount }) =>
        `For ${duration} you were so near (${amount} of the height) that your hands had no place.`,
      ({ duration, amount }) => `Face at ${amount} of the picture's height for ${duration}: people want to lean back.`,
    ],
    suggestions: [
      'Move back until the picture shows your chest and both hands.',
      'Push the laptop one forearm further away and raise it on a few books.',
      'When you want to be close, lean in for one sentence and come back.',
    ],
  },
  'too-far': {
    observations: [
      ({ duration }) => `For ${duration} you were so far away that your face is hard to read.`,
      ({ duration }) => `You were small in the picture for ${duration}. The audience cannot see your expression.`,
      ({ duration }) => `Your face was lost in the room for ${duration}.`,
    ],
    suggestions: [
      'Come two steps nearer: from the head to the hips is a good picture.',
      'Move the camera closer, or zoom in until you fill half of its height.',
      'If you need the space to walk, come forward for the sentences that matter.',
    ],
  },
  'uneven-shoulders': {
    observations: [
      ({ duration }) => `One shoulder hung lower than the other for ${duration}. It looks tired or unsure.`,
      ({ duration }) => `For ${duration} your weight seemed to be on one side, and the shoulders were slanted.`,
      ({ duration }) => `Your shoulder line was slanted for ${duration}. The audience sees a leaning figure.`,
    ],
    suggestions: [
      'Put both feet under your hips, breathe in, lift both shoulders to the ears, and let them fall.',
      'Take your elbow off the table or the lectern and let both arms hang once.',
      'Shift your weight from the one leg to both before the next point.',
    ],
  },
  'hand-to-face': {
    observations: [
      ({ duration }) =>
        `Your hand was at your face for ${duration}. The audience watches the hand instead of listening.`,
      ({ duration }) => `For ${duration} you touched your face or hair. It is often read as being nervous.`,
      ({ duration }) => `A hand covered part of your face for ${duration}. Your expression is hidden.`,
    ],
    suggestions: [
      'Give your hands a home: loosely together at the height of the belt.',
      'When you notice it, do not pull back; open the hand and use it to point at the next idea.',
      'Hold a pen or a card in that hand through the next rehearsal.',
    ],
  },
  'arms-crossed': {
    observations: [
      ({ duration }) => `Your arms were crossed for ${duration}. To the audience it looks like keeping a distance.`,
      ({ duration }) => `For ${duration} you stood with folded arms. It feels closed, even when your words are open.`,
      ({ duration }) => `You kept your arms folded for ${duration}. Your hands could not help you to explain.`,
    ],
    suggestions: [
      'Let both arms hang for one breath, then begin the next sentence with an open palm.',
      'Hold a clicker or a card: a hand that has a task does not fold.',
      'Show a number, a size or a direction with your hands in the next sentence.',
    ],
  },
};
