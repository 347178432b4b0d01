import { type Item, readFlatbuffer } from './flatbuffer.ts';
import { type Network, OPERATOR_CODE, readNetwork, SUBGRAPH, TENSOR } from './tflite.ts';

/** A tensor of the graph: its number in the file, and its shape. */
export interface Tensor {
  readonly index: number;
  readonly shape: readonly number[];
}

/** New operators behind a network's own. Every call adds one and gives the tensor that it computes. */
export interface GraphExtension {
  /** One of the network's own outputs. */
  output(name: string): Tensor;
  reshape(name: string, input: Tensor, shape: readonly number[]): Tensor;
  concatenate(name: string, inputs: readonly Tensor[], axis: number): Tensor;
  /** The slices of `input` along `axis` that `indices` names, in their order. */
  gather(name: string, input: Tensor, indices: readonly number[], axis: number): Tensor;
  /** The mean along `axis`, which keeps a length of 1. */
  mean(name: string, input: Tensor, axis: number): Tensor;
  /** The extended network with these outputs and no others. */
  finish(outputs: readonly Tensor[]): Network;
}

interface Kind {
  /** BuiltinOperator of the schema. */
  readonly builtin: number;
  /** Its member of the union BuiltinOptions. */
  readonly options: number;
}
const CONCATENATION: Kind = { builtin: 2, options: 10 };
const RESHAPE: Kind = { builtin: 22, options: 17 };
const GATHER: Kind = { builtin: 36, options: 23 };
const MEAN: Kind = { builtin: 40, options: 27 };

const FLOAT32 = 0;
const INT32 = 2;
/** By convention of the format, buffer 0 is the empty one: for what is computed. */
const COMPUTED = 0;

/** Starts from the network in `file`, a plain TensorFlow Lite file of one graph. */
export function extendGraph(file: Uint8Array): GraphExtension {
  const read = readFlatbuffer(file);
  const network = readNetwork(file);
  if (!('old' in network.subgraph)) throw new Error('A network as it is in its file has an old graph.');
  const graph = network.subgraph.old;
  const ownTensors = read.children(graph, SUBGRAPH.tensors);
  const ownOutputs = read.ints(graph, SUBGRAPH.outputs);

  const tensors: Item[] = ownTensors.map((old) => ({ old }));
  const buffers: Item[] = [...network.buffers];
  const operatorCodes: Item[] = [...network.operatorCodes];
  const operators: Item[] = read.children(graph, SUBGRAPH.operators).map((old) => ({ old }));
  const codes = new Map<number, number>();
  for (const [place, code] of network.operatorCodes.entries()) {
    if ('old' in code) codes.set(builtinOf(read, code.old), place);
  }

  function tensor(name: string, shape: readonly number[], type = FLOAT32, buffer = COMPUTED): Tensor {
    const table = [{ ref: { ints: shape } }, { byte: type }, { int: buffer }, { ref: { text: name } }];
    return { index: tensors.push({ table }) - 1, shape };
  }

  function constant(name: string, values: readonly number[]): Tensor {
    const bytes = new Uint8Array(Int32Array.from(values).buffer);
    return tensor(name, [values.length], INT32, buffers.push({ table: [{ ref: { bytes } }] }) - 1);
  }

  function codeOf({ builtin }: Kind): number {
    const known = codes.get(builtin);
    if (known !== undefined) return known;
    const added = operatorCodes.push({ table: [{ byte: builtin }, undefined, { int: 1 }, { int: builtin }] }) - 1;
    codes.set(builtin, added);
    return added;
  }

  function operator(kind: Kind, inputs: readonly Tensor[], output: Tensor, options: Item): Tensor {
    operators.push({
      table: [
        { int: codeOf(kind) },
        { ref: { ints: inputs.map(({ index }) => index) } },
        { ref: { ints: [output.index] } },
        { byte: kind.options },
        { ref: options },
      ],
    });
    return output;
  }

  return {
    output(name) {
      const index = ownOutputs.find((output) => read.text(ownTensors[output] ?? 0, TENSOR.name) === name);
      if (index === undefined) throw new Error(`The network has no output named ${name}.`);
      return { index, shape: read.ints(ownTensors[index] ?? 0, TENSOR.shape) };
    },
    reshape(name, input, shape) {
      return operator(RESHAPE, [input], tensor(name, shape), { table: [{ ref: { ints: shape } }] });
    },
    concatenate(name, inputs, axis) {
      const length = inputs.reduce((sum, { shape }) => sum + (shape[axis] ?? 0), 0);
      const output = tensor(name, (inputs[0]?.shape ?? []).with(axis, length));
      return operator(CONCATENATION, inputs, output, { table: [{ int: axis }, { byte: 0 }] });
    },
    gather(name, input, indices, axis) {
      const output = tensor(name, input.shape.with(axis, indices.length));
      return operator(GATHER, [input, constant(`${name}_indices`, indices)], output, { table: [{ int: axis }] });
    },
    mean(name, input, axis) {
      const output = tensor(name, input.shape.with(axis, 1));
      return operator(MEAN, [input, constant(`${name}_axis`, [axis])], output, { table: [{ byte: 1 }] });
    },
    finish(outputs) {
      const subgraph: Item = {
        table: [
          { ref: { refs: tensors } },
          { ref: { ints: read.ints(graph, SUBGRAPH.inputs) } },
          { ref: { ints: outputs.map(({ index }) => index) } },
          { ref: { refs: operators } },
        ],
      };
      return { file, operatorCodes, subgraph, buffers };
    },
  };
}

/** Codes above 127 stand in a field of their own; older files have only the first. */
function builtinOf(read: ReturnType<typeof readFlatbuffer>, code: number): number {
  return Math.max(read.byte(code, OPERATOR_CODE.deprecatedBuiltin) ?? 0, read.int(code, OPERATOR_CODE.builtin) ?? 0);
}
