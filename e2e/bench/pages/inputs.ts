import { openFilm } from '../../../renderer/capture/film/film.ts';
import type { Pixels } from '../../../renderer/perception/networks/networkMessages.ts';
import type { Networks } from '../../../renderer/perception/networks/networks.ts';
import { bodyPixels, createSurface, FACE_SIDE, facePixels } from '../../../renderer/perception/pictures/picture.ts';
import { type BodyTurns, createBodyTurns } from '../../../renderer/perception/pictures/pictures.ts';
import { createPictureTaker } from '../../../renderer/perception/pictures/takePicture.ts';
import { type Seen, whereToLook } from '../../../renderer/perception/speaker/headCrop.ts';
import { mapBack } from '../../../renderer/perception/speaker/mapBack.ts';

/** What the networks get in one observation, ready to be sent. */
export interface Input {
  readonly timeMs: number;
  readonly turns: BodyTurns;
  readonly body: Pixels;
  readonly face: Pixels;
}

/**
 * The inputs of the first `count` observations of the film, made as the pipeline makes them, crops included. Finding
 * the crops runs both networks on every one, which warms them up as well.
 */
export async function readInputs(url: string, rate: number, count: number, networks: Networks): Promise<Input[]> {
  const film = await openFilm(url, { rate });
  const takePicture = createPictureTaker();
  const full = createSurface(1, 1);
  const small = createSurface(1, 1);
  const crop = createSurface(FACE_SIDE, FACE_SIDE);
  const turnsAt = createBodyTurns();
  const inputs: Input[] = [];
  let seen: Seen = {};
  let turn = 0;
  try {
    for await (const { sample, timeMs } of film.frames()) {
      const picture = await takePicture(sample, timeMs, full);
      const { width, height } = picture;
      const look = whereToLook(seen, width, height, turn);
      const turns = turnsAt(timeMs);
      const [face, body] = await Promise.all([
        networks.face.find({ type: 'find', pixels: facePixels(picture, look.square, crop) }),
        networks.body.find({ type: 'find', pixels: bodyPixels(picture, small), timeMs, ...turns }),
      ]);
      const found = face.found.face;
      seen = { face: found && mapBack(found, look.square, width, height), pose: body.found.pose };
      turn = look.nextTurn;
      inputs.push({ timeMs, turns, face: face.pixels, body: body.pixels });
      if (inputs.length === count) break;
    }
  } finally {
    film.close();
  }
  return inputs;
}
