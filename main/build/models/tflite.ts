import { type Field, type Item, prepend, readFlatbuffer } from './flatbuffer.ts';
import { type Normalization, normalizationMetadata } from './normalization.ts';

/** Field numbers of TensorFlow Lite's schema (tensorflow/compiler/mlir/lite/schema/schema.fbs). */
export const MODEL = {
  version: 0,
  operatorCodes: 1,
  subgraphs: 2,
  description: 3,
  buffers: 4,
  metadata: 6,
  signatures: 7,
};
export const SUBGRAPH = { tensors: 0, inputs: 1, outputs: 2, operators: 3, name: 4 };
export const TENSOR = { shape: 0, type: 1, buffer: 2, name: 3 };
export const OPERATOR = { code: 0, inputs: 1, outputs: 2, optionsType: 3, options: 4 };
export const OPERATOR_CODE = { deprecatedBuiltin: 0, custom: 1, version: 2, builtin: 3 };

/** A network's parts, as they will be written: what is there already is a place in the old file. */
export interface Network {
  readonly file: Uint8Array;
  readonly operatorCodes: readonly Item[];
  readonly subgraph: Item;
  readonly buffers: readonly Item[];
}

/** A network as it is in its file. */
export function readNetwork(file: Uint8Array): Network {
  const { root, children } = readFlatbuffer(file);
  const places = (index: number) => children(root, index).map((old) => ({ old }));
  const [subgraph] = places(MODEL.subgraphs);
  if (subgraph === undefined) throw new Error('A network without a graph.');
  return { file, operatorCodes: places(MODEL.operatorCodes), subgraph, buffers: places(MODEL.buffers) };
}

/** The network with the metadata that MediaPipe Tasks asks for. */
export function withNormalization(network: Network, normalization: Normalization): Uint8Array {
  const { root, child, children, int } = readFlatbuffer(network.file);
  const kept = (index: number): Field | undefined => {
    const old = child(root, index);
    return old === undefined ? undefined : { ref: { old } };
  };
  const bytes = { bytes: normalizationMetadata(normalization) };
  const metadata = { table: [{ ref: { text: 'TFLITE_METADATA' } }, { int: network.buffers.length }] };
  const model: Item = {
    table: [
      { int: int(root, MODEL.version) ?? 3 },
      { ref: { refs: network.operatorCodes } },
      { ref: { refs: [network.subgraph] } },
      kept(MODEL.description),
      { ref: { refs: [...network.buffers, { table: [{ ref: bytes }] }] } },
      undefined,
      { ref: { refs: [...children(root, MODEL.metadata).map((old) => ({ old })), metadata] } },
      kept(MODEL.signatures),
    ],
  };
  return prepend(model, 'TFL3', network.file);
}
