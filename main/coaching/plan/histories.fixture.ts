import fc from 'fast-check';
import { event } from '../moments/event.fixture.ts';
import { owedOn } from './paper.fixture.ts';
import { BrokenPromise, type Ending } from './server.fixture.ts';
import { createWorld, type Rules, type World } from './world.fixture.ts';

type Act = (world: World) => void;

const ENDINGS: readonly Ending[] = ['good', 'part', 'bad', 'refused', 'server-error', 'too-large', 'bad-key', 'silent'];

/** Each with what it looks like when a history is printed. */
function named(name: string, act: Act): Act {
  return Object.assign(act, { toString: () => name });
}

const always = (name: string, act: Act) => fc.constant(named(name, act));

const happens = fc
  .record({
    count: fc.constantFrom(1, 1, 1, 3, 9),
    gapMs: fc.constantFrom(5000, 60_000),
    severity: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ count, gapMs, severity }) =>
    named(`happens ${count} x ${gapMs}`, (world) => {
      for (let i = 0; i < count; i++) {
        const last = world.paper.events.at(-1)?.endMs ?? 0;
        world.happens(event('looking-down', last + gapMs, { severity }));
      }
    }),
  );

const ofOne = (name: string, act: (world: World, id: string) => void) =>
  fc.nat(30).map((n) =>
    named(`${name} ${n}`, (world) => {
      const { events } = world.paper;
      const one = events[n % events.length];
      if (one !== undefined) act(world, one.id);
    }),
  );

const progress = fc
  .record({ ending: fc.constantFrom(...ENDINGS, 'good', 'good', 'good'), steps: fc.integer({ min: 1, max: 6 }) })
  .map(({ ending, steps }) =>
    named(`progress ${steps} ${ending}`, (world) => {
      for (let i = 0; i < steps; i++) world.progress(ending as Ending);
    }),
  );

const act = fc.oneof(
  { weight: 6, arbitrary: happens },
  { weight: 10, arbitrary: progress },
  { weight: 3, arbitrary: ofOne('hold', (world, id) => world.hold(id)) },
  { weight: 2, arbitrary: ofOne('allow', (world, id) => world.allow(id)) },
  { weight: 2, arbitrary: always('pass', (world) => world.pass()) },
  { weight: 2, arbitrary: always('end', (world) => world.end()) },
  { weight: 1, arbitrary: always('cancel', (world) => world.cancel()) },
  { weight: 2, arbitrary: fc.boolean().map((anew) => named(`again ${anew}`, (world) => world.again(anew))) },
  { weight: 1, arbitrary: fc.boolean().map((allowed) => named(`permit ${allowed}`, (world) => world.permit(allowed))) },
  { weight: 1, arbitrary: always('killed in reply', (world) => void world.progress('good', true)) },
  { weight: 1, arbitrary: always('kill', (world) => world.kill()) },
  { weight: 1, arbitrary: always('quit', (world) => world.quit()) },
  { weight: 4, arbitrary: always('start', (world) => world.start()) },
);

export const histories = fc.record({
  live: fc.boolean(),
  ceiling: fc.constantFrom(30, 80, 300, 10_000),
  acts: fc.array(act, { minLength: 1, maxLength: 40, size: 'max' }),
});

/** Lives through a history; then all is well, and everything that is owed has to get its words. Throws when a promise is broken. */
export function liveThrough(
  { live, ceiling, acts }: { readonly live: boolean; readonly ceiling: number; readonly acts: readonly Act[] },
  rules: Rules,
): void {
  const world = createWorld(rules, live, ceiling);
  for (const act of acts) act(world);
  const drain = () => {
    for (let steps = 0; world.progress('good'); steps++) if (steps > 500) throw new BrokenPromise('it never ends');
  };
  world.enrich();
  world.start();
  world.permit(true);
  world.end();
  drain();
  world.again(false);
  drain();
  if (owedOn(world.paper).length > 0) throw new BrokenPromise('what is owed never gets its words');
}
