import type { Item } from './flatbuffer.ts';
import { readFlatbuffer } from './flatbuffer.ts';
import { type Network, OPERATOR_CODE, readNetwork, SUBGRAPH, TENSOR } from './tflite.ts';

const CONCATENATION = { builtin: 2, optionsType: 10 };
const RESHAPE = { builtin: 22, optionsType: 17 };
const FLOAT32_BYTES = 4;
const IRIS_POINTS = 5;

/**
 * Gives the face network with attention the two outputs that MediaPipe Tasks reads: 478 x 3 points, then presence.
 *
 * Its own outputs are the mesh (468 x 3), lips and eyes (not used here), each iris (5 x 2) and presence. New operators at
 * the end of the graph give the irises a depth of zero and put them behind the mesh, left iris first.
 */
export function rewireFace(file: Uint8Array): Network {
  const read = readFlatbuffer(file);
  const network = readNetwork(file);
  if (!('old' in network.subgraph)) throw new Error('The face network was rewired before.');
  const graph = network.subgraph.old;
  const oldTensors = read.children(graph, SUBGRAPH.tensors);
  const outputs = read.ints(graph, SUBGRAPH.outputs);
  const named = (name: string) => {
    const found = outputs.find((index) => read.text(oldTensors[index] ?? 0, TENSOR.name) === name);
    if (found === undefined) throw new Error(`The face network has no output named ${name}.`);
    return found;
  };

  const tensors: Item[] = oldTensors.map((old) => ({ old }));
  const buffers: Item[] = [...network.buffers];
  const operatorCodes: Item[] = [...network.operatorCodes];
  const operators: Item[] = read.children(graph, SUBGRAPH.operators).map((old) => ({ old }));

  /** A new float tensor; buffer 0 is the empty one, for what is computed. */
  const tensor = (name: string, shape: readonly number[], buffer = 0) =>
    tensors.push({
      table: [{ ref: { ints: shape } }, { byte: 0 }, { int: buffer }, { ref: { text: name } }],
    }) - 1;
  const constant = (name: string, shape: readonly number[]) => {
    const size = shape.reduce((product, side) => product * side, FLOAT32_BYTES);
    return tensor(name, shape, buffers.push({ table: [{ ref: { bytes: new Uint8Array(size) } }] }) - 1);
  };
  const codeOf = (builtin: number) => {
    const known = network.operatorCodes.findIndex((code) => 'old' in code && builtinOf(read, code.old) === builtin);
    if (known >= 0) return known;
    return operatorCodes.push({ table: [{ byte: builtin }, undefined, { int: 1 }, { int: builtin }] }) - 1;
  };
  const operator = (kind: typeof RESHAPE, inputs: readonly number[], output: number, options: Item) => {
    operators.push({
      table: [
        { int: codeOf(kind.builtin) },
        { ref: { ints: inputs } },
        { ref: { ints: [output] } },
        { byte: kind.optionsType },
        { ref: options },
      ],
    });
    return output;
  };
  const reshape = (name: string, input: number, shape: readonly number[]) =>
    operator(RESHAPE, [input], tensor(name, shape), { table: [{ ref: { ints: shape } }] });
  const concatenate = (name: string, inputs: readonly number[], axis: number, shape: readonly number[]) =>
    operator(CONCATENATION, inputs, tensor(name, shape), { table: [{ int: axis }, { byte: 0 }] });

  const flat = constant('iris_depth', [1, IRIS_POINTS, 1]);
  const iris = (side: 'left' | 'right') => {
    const points = reshape(`${side}_iris_points`, named(`output_${side}_iris`), [1, IRIS_POINTS, 2]);
    return concatenate(`${side}_iris_3d`, [points, flat], 2, [1, IRIS_POINTS, 3]);
  };
  const mesh = reshape('mesh_points', named('output_mesh_identity'), [1, 468, 3]);
  const all = concatenate('all_points', [mesh, iris('left'), iris('right')], 1, [1, 478, 3]);
  const points = reshape('points_478', all, [1, 1, 1, 1434]);

  const subgraph: Item = {
    table: [
      { ref: { refs: tensors } },
      { ref: { ints: read.ints(graph, SUBGRAPH.inputs) } },
      { ref: { ints: [points, named('conv_faceflag')] } },
      { ref: { refs: operators } },
    ],
  };
  return { file, operatorCodes, subgraph, buffers };
}

/** Codes above 127 stand in a field of their own; older files have only the first. */
function builtinOf(read: ReturnType<typeof readFlatbuffer>, code: number): number {
  return Math.max(read.byte(code, OPERATOR_CODE.deprecatedBuiltin) ?? 0, read.int(code, OPERATOR_CODE.builtin) ?? 0);
}
