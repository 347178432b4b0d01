import { describe, expect, test } from 'vitest';
import { reachedFrom, textOf } from './sourceTree.ts';

/** One step of the walk: where it is, and how the next one is reached. */
interface Step {
  readonly number: number;
  readonly file: string;
  readonly name: string;
  /** As it stands after the arrow. Empty: the end. */
  readonly way: string;
}

const STEP = /^(\d+)\. `([^`]+)` `([^`]+)`: .*?(?: → (.+))?$/gm;
const STEPS: readonly Step[] = [...textOf('docs/WALK.md').matchAll(STEP)].map(
  ([, number = '', file = '', name = '', way = '']) => ({ number: Number(number), file, name, way }),
);
const BRIDGE = textOf('shared/bridge.ts');

/** Whether one of the two imports the other, or starts it as its worker. */
function touch(a: string, b: string): boolean {
  return reachedFrom(a).has(b) || reachedFrom(b).has(a);
}

/** Why the way from a step to the next is not one; undefined when it is. */
function fault(from: Step, to: Step): string | undefined {
  const [kind = '', ...names] = from.way.split('`').map((part) => part.trim());
  const [name = ''] = names;
  const both = (has: (text: string) => boolean) => has(textOf(from.file)) && has(textOf(to.file));
  switch (kind.replace(/ \d+$/, '')) {
    case 'import':
      return touch(from.file, to.file) ? undefined : 'neither imports the other';
    case 'through': {
      const stops = [from.file, ...names.filter((part) => part.includes('/')), to.file];
      const gap = stops.find((stop, i) => i > 0 && !touch(stops[i - 1] ?? '', stop));
      return gap && `${gap} is not reached from the one before`;
    }
    case 'back to': {
      const back = STEPS.find(({ number }) => number === Number(/ (\d+)$/.exec(kind)?.[1]));
      if (back === undefined || back.number >= from.number) return 'there is no such step before';
      return back.file === to.file || reachedFrom(back.file).has(to.file)
        ? undefined
        : `${back.file} does not reach it`;
    }
    case 'worker message': {
      const contracts = [...reachedFrom(from.file)].filter((file) => reachedFrom(to.file).has(file));
      const said = contracts.some((file) => textOf(file).includes(`type: '${name}'`));
      return said && /\.worker\.ts|[eE]ngine\.ts/.test(from.file + to.file)
        ? undefined
        : 'no such message between them';
    }
    case 'channel':
      return both((text) => text.includes(`${name},`) || text.includes(`${name})`)) ? undefined : 'no such channel';
    case 'bridge call': {
      const sent = STEPS.some(({ number, file }) => number < from.number && textOf(file).includes(`'${name}', {`));
      const answered = textOf(to.file).includes(`'${name}':`) && touch(from.file, to.file);
      return sent && answered && BRIDGE.includes(`'${name}': {`) ? undefined : 'not sent, or not answered';
    }
    case 'push': {
      const sent = STEPS.some(({ number, file }) => number < from.number && textOf(file).includes(`push('${name}', {`));
      const heard = textOf(to.file).includes(`.on('${name}', `);
      return sent && heard && BRIDGE.includes(`\n  ${name}: z.object(`) ? undefined : 'not pushed, or not heard';
    }
    default:
      return `nobody knows what this is: ${kind}`;
  }
}

test('the walk leads from the film to the card, step by step', () => {
  expect(STEPS.map(({ number }) => number)).toEqual(STEPS.map((_, i) => i + 1));
  expect(STEPS[0]?.file).toMatch(/^renderer\/capture\//);
  expect(STEPS.at(-1)).toMatchObject({ file: 'renderer/review/moment/MomentCard.tsx', way: '' });
  expect(STEPS.slice(0, -1).filter(({ way }) => way === '')).toEqual([]);
});

describe.each(STEPS)('step $number, $file', (step) => {
  test(`has ${step.name}`, () => {
    const name = step.name.replaceAll(/[.$]/g, '\\$&');
    expect(textOf(step.file)).toMatch(
      new RegExp(
        `(function|const|interface|type) ${name}\\b|^ +(readonly |async )?${name}[(:]|const .* = ${name}\\b`,
        'm',
      ),
    );
  });

  test('leads to the next', () => {
    const next = STEPS[step.number];
    if (next !== undefined) expect(fault(step, next)).toBeUndefined();
  });
});
