import { BufferTarget, CanvasSource, Output, WebMOutputFormat } from 'mediabunny';
import { createDraw } from '../cases/draw.ts';
import { normals } from '../cases/normals.ts';
import { cameraOver, filmSize, STILL_FPS, STILL_MS } from '../people/stills/motion.ts';

declare global {
  interface Window {
    /** Called by the still command in its hidden window: a film of one picture, given in base64, whose camera follows from its name. */
    filmOfStill: (base64: string, name: string) => Promise<Uint8Array>;
  }
}

/** Enough that the codec takes no more away than a webcam's own. */
const BITS_PER_SECOND = 4_000_000;
/** Standard deviation of the sensor's noise, of 255: a webcam's indoors. */
const NOISE = 2.5;
const NOISE_SIDE = 256;

window.filmOfStill = async (base64, name) => {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const picture = await createImageBitmap(new Blob([bytes]));
  const { width, height } = filmSize(picture.width, picture.height);
  const canvas = new OffscreenCanvas(width, height);
  const brush = canvas.getContext('2d', { willReadFrequently: true });
  if (brush === null) throw new Error('There is nothing to draw on.');
  brush.imageSmoothingQuality = 'high';

  const target = new BufferTarget();
  const output = new Output({ format: new WebMOutputFormat(), target });
  const source = new CanvasSource(canvas, { codec: 'vp8', bitrate: BITS_PER_SECOND });
  output.addVideoTrack(source, { frameRate: STILL_FPS });
  await output.start();
  const placeAt = cameraOver(name);
  const draw = createDraw(`noise ${name}`);
  const grain = noise(normals(draw.fork('grain')), draw.fork('tile'));
  const pattern = brush.createPattern(grain, 'repeat');
  if (pattern === null) throw new Error('There is no noise to draw.');
  const long = Math.max(width, height);
  for (let frame = 0; frame < (STILL_MS * STILL_FPS) / 1000; frame++) {
    const { x, y, turn, zoom } = placeAt((frame * 1000) / STILL_FPS);
    brush.resetTransform();
    brush.translate(width / 2 + x * long, height / 2 + y * long);
    brush.rotate(turn);
    brush.scale(zoom, zoom);
    brush.drawImage(picture, -width / 2, -height / 2, width, height);
    brush.resetTransform();
    const [left, top] = [draw.integer(0, NOISE_SIDE - 1), draw.integer(0, NOISE_SIDE - 1)];
    brush.translate(-left, -top);
    brush.fillStyle = pattern;
    brush.fillRect(0, 0, width + NOISE_SIDE, height + NOISE_SIDE);
    await source.add(frame / STILL_FPS, 1 / STILL_FPS);
  }
  await output.finalize();
  if (target.buffer === null) throw new Error('The film is empty.');
  return new Uint8Array(target.buffer);
};

/** A tile of noise: black and white grains, the more opaque the stronger. */
function noise(table: Float64Array, draw: ReturnType<typeof createDraw>): OffscreenCanvas {
  const tile = new OffscreenCanvas(NOISE_SIDE, NOISE_SIDE);
  const image = new ImageData(NOISE_SIDE, NOISE_SIDE);
  for (let pixel = 0; pixel < NOISE_SIDE * NOISE_SIDE; pixel++) {
    const grain = NOISE * (table[draw.integer(0, table.length - 1)] ?? 0);
    const light = grain > 0 ? 255 : 0;
    // Over a middle gray a grain of this opacity changes the pixel by about its size.
    image.data.set([light, light, light, Math.min(255, Math.round(2 * Math.abs(grain)))], pixel * 4);
  }
  tile.getContext('2d')?.putImageData(image, 0, 0);
  return tile;
}
