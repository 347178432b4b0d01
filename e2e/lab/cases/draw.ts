/** Random choices that come out the same for the same name, on every machine. */
export interface Draw {
  /** 0 (included) to 1 (excluded). */
  share(): number;
  between(least: number, most: number): number;
  /** Both included. */
  integer(least: number, most: number): number;
  pick<T>(values: readonly T[]): T;
  chance(probability: number): boolean;
  /** -1 or 1. */
  sign(): number;
  /** Another stream of choices, which does not change with how many are drawn from this one. */
  fork(name: string): Draw;
}

/** @param name Says what the choices are for; two names give unrelated choices. */
export function createDraw(name: string): Draw {
  const next = sfc32(name);
  const share = () => next() / 2 ** 32;
  const integer = (least: number, most: number) => least + Math.floor(share() * (most - least + 1));
  return {
    share,
    between: (least, most) => least + share() * (most - least),
    integer,
    pick(values) {
      const picked = values[integer(0, values.length - 1)];
      if (picked === undefined) throw new Error('There is nothing to pick from.');
      return picked;
    },
    chance: (probability) => share() < probability,
    sign: () => (share() < 0.5 ? -1 : 1),
    fork: (part) => createDraw(`${name}/${part}`),
  };
}

/** Small Fast Counter by Chris Doty-Humphrey (PractRand), 32 bits a call, seeded by FNV-1a of the name. */
function sfc32(name: string): () => number {
  const hash = (basis: number) => {
    let value = basis;
    for (let i = 0; i < name.length; i++) value = Math.imul(value ^ name.charCodeAt(i), 0x01000193);
    return value >>> 0;
  };
  let a = hash(0x811c9dc5);
  let b = hash(0x9e3779b9);
  let c = hash(0x85ebca6b);
  let counter = 1;
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return sum >>> 0;
  };
  // The generator's author asks for twelve rounds before the first number counts.
  for (let i = 0; i < 12; i++) next();
  return next;
}
