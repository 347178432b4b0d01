import type { FramingLimit } from '../../framing.ts';

/** What the camera sees before a rehearsal, and the posture of the stage. */
export const framing = {
  title: 'What the camera sees',
  good: 'Good. Face, shoulders and hands are in the picture.',
  looking: 'Looking…',
  limits: {
    nobody: 'Nobody is in the picture. Come in front of the camera.',
    'too-dark': 'It is too dark to read your face. Turn on a light in front of you.',
    'too-close': 'You are very close. Move back until your shoulders are in the picture.',
    'too-far': 'You are far away. Come closer, or turn the camera to you.',
    'head-cut-off': 'The top of your head is cut off. Tilt the camera up a little.',
    'off-center': 'You are at the edge. Move to the middle, or turn the camera.',
    'no-face': 'Your face is out of sight. Turn to the camera.',
    'chest-only':
      'Only head and chest are in the picture, so your arms and hands cannot be watched. Move back if you want that.',
    'hands-out':
      'Your hands are below the picture, so what they do cannot be watched. Move back or tilt the camera down if you want that.',
    'shoulders-covered':
      'Something covers your shoulders, so your posture cannot be watched. Clear the view if you want that.',
  } satisfies Record<FramingLimit, string> as Record<FramingLimit, string>,
  notJudged: (names: string): string => `Cannot be watched from here: ${names}`,
  calibrate: 'Take your stage posture (5 seconds)',
  calibrateWhy: 'Greenroom then measures from your own posture, wherever the camera is. You can also just start.',
  calibrating: 'Sit or stand as you would on stage and look at your audience…',
  calibrated: 'Done. This posture is your starting point.',
  again: 'Once more',
  'no-face': 'Your face was not seen long enough. Look at the camera and try once more.',
  turned:
    'Your face pointed too far away from the camera to measure from. Turn to your audience, or move the camera nearer to where you look, and try once more.',
  restless: 'You were still moving. Keep still for five seconds and try once more.',
};
