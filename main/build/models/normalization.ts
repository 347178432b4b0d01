import { Builder } from 'flatbuffers';

/** How an image's bytes 0..255 become a network's input: (value - mean) / std. */
export interface Normalization {
  readonly mean: number;
  readonly std: number;
}

/** Input 0..1: the landmark networks and palm detection. */
export const ZERO_TO_ONE: Normalization = { mean: 0, std: 255 };
/** Input -1..1: face and pose detection. */
export const MINUS_ONE_TO_ONE: Normalization = { mean: 127.5, std: 127.5 };

const CONTENT_IMAGE = 2;
const COLOR_RGB = 1;
const PROCESS_NORMALIZATION = 1;

/**
 * TFLite metadata (flatbuffer `M001`) for one RGB image input. MediaPipe Tasks refuses a network without it. Field numbers
 * are those of metadata_schema.fbs in google-ai-edge's TFLite Support.
 */
export function normalizationMetadata({ mean, std }: Normalization): Uint8Array {
  const b = new Builder(256);
  const floats = (value: number) => {
    b.startVector(4, 1, 4);
    b.addFloat32(value);
    return b.endVector();
  };
  const one = (offset: number) => {
    b.startVector(4, 1, 4);
    b.addOffset(offset);
    return b.endVector();
  };
  const table = (fields: number, fill: () => void) => {
    b.startObject(fields);
    fill();
    return b.endObject();
  };
  const means = floats(mean);
  const stds = floats(std);
  const options = table(2, () => {
    b.addFieldOffset(0, means, 0);
    b.addFieldOffset(1, stds, 0);
  });
  const processUnits = one(
    table(2, () => {
      b.addFieldInt8(0, PROCESS_NORMALIZATION, 0);
      b.addFieldOffset(1, options, 0);
    }),
  );
  const image = table(2, () => b.addFieldInt8(0, COLOR_RGB, 0));
  const content = table(3, () => {
    b.addFieldInt8(0, CONTENT_IMAGE, 0);
    b.addFieldOffset(1, image, 0);
  });
  const inputs = one(
    table(7, () => {
      b.addFieldOffset(3, content, 0);
      b.addFieldOffset(4, processUnits, 0);
    }),
  );
  const subgraphs = one(table(6, () => b.addFieldOffset(2, inputs, 0)));
  const version = b.createString('1.5.0');
  b.finish(
    table(8, () => {
      b.addFieldOffset(3, subgraphs, 0);
      b.addFieldOffset(7, version, 0);
    }),
    'M001',
  );
  return b.asUint8Array();
}
