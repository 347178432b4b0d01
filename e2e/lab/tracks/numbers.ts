/** Writes the numbers of a track one after the other. */
export interface Packer {
  byte(value: number): void;
  float32(value: number): void;
  float64(value: number): void;
  /** `part` names what the numbers belong to: steps are counted from the same part's numbers before. */
  numbers(part: string, values: Float32Array): void;
  bytes(): Uint8Array;
}

/** Reads what a packer wrote, in the same order. */
export interface Numbers {
  byte(): number;
  float32(): number;
  float64(): number;
  numbers(part: string, count: number): Float32Array;
}

/** Stands for NaN among the steps: no landmark lies two billion steps away. */
const UNKNOWN = 2 ** 31 - 1;

/** @param step Size of a step; without it numbers are float32. */
export function createPacker(step?: number): Packer {
  let buffer = Buffer.alloc(1 << 16);
  let length = 0;
  const before = new Map<string, Float64Array>();

  function room(count: number): void {
    if (length + count <= buffer.length) return;
    const larger = Buffer.alloc(Math.max(buffer.length * 2, length + count));
    buffer.copy(larger, 0, 0, length);
    buffer = larger;
  }
  function byte(value: number): void {
    room(1);
    length = buffer.writeUInt8(value, length);
  }
  function float32(value: number): void {
    room(4);
    length = buffer.writeFloatLE(value, length);
  }
  function varint(value: number): void {
    room(5);
    let rest = value;
    while (rest >= 0x80) {
      buffer[length++] = (rest & 0x7f) | 0x80;
      rest = Math.floor(rest / 128);
    }
    buffer[length++] = rest;
  }

  return {
    byte,
    float32,
    float64(value) {
      room(8);
      length = buffer.writeDoubleLE(value, length);
    },
    numbers(part, values) {
      if (step === undefined) {
        for (const value of values) float32(value);
        return;
      }
      const last = before.get(part) ?? new Float64Array(values.length);
      before.set(part, last);
      for (const [i, value] of values.entries()) {
        if (Number.isNaN(value)) {
          varint(UNKNOWN);
          continue;
        }
        const steps = Math.round(value / step);
        varint(zigzag(steps - (last[i] ?? 0)));
        last[i] = steps;
      }
    },
    bytes: () => buffer.subarray(0, length),
  };
}

export function createUnpacker(bytes: Uint8Array, step?: number): Numbers {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const before = new Map<string, Float64Array>();

  function float32(): number {
    at += 4;
    return buffer.readFloatLE(at - 4);
  }
  function varint(): number {
    let value = 0;
    let weight = 1;
    for (;;) {
      const part = buffer.readUInt8(at++);
      value += (part & 0x7f) * weight;
      if (part < 0x80) return value;
      weight *= 128;
    }
  }

  return {
    byte: () => buffer.readUInt8(at++),
    float32,
    float64() {
      at += 8;
      return buffer.readDoubleLE(at - 8);
    },
    numbers(part, count) {
      const values = new Float32Array(count);
      if (step === undefined) {
        for (let i = 0; i < count; i++) values[i] = float32();
        return values;
      }
      const last = before.get(part) ?? new Float64Array(count);
      before.set(part, last);
      for (let i = 0; i < count; i++) {
        const value = varint();
        if (value === UNKNOWN) {
          values[i] = Number.NaN;
          continue;
        }
        const steps = (last[i] ?? 0) + unzigzag(value);
        last[i] = steps;
        values[i] = steps * step;
      }
      return values;
    },
  };
}

function zigzag(value: number): number {
  return value < 0 ? -value * 2 - 1 : value * 2;
}

function unzigzag(value: number): number {
  return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
}
