import { z } from 'zod';

/** Where the audience sits: it decides what a look at it is. */
export const audienceSchema = z.enum([
  'call', // in the camera
  'room', // around the camera, up to 35 degrees to each side of it
  'screen', // in the camera, and the speaker may look at a second place: the screen, or notes
]);
export type Audience = z.infer<typeof audienceSchema>;

export const DEFAULT_AUDIENCE: Audience = 'call';
