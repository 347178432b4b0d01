import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PROJECT } from '../../../main/build/launch/project.ts';
import type { Clock } from '../../../main/clock.ts';
import { createRehearsalRepository } from '../../../main/rehearsals/repository.ts';
import { BEHAVIORS } from '../../../shared/behaviors/catalogue.ts';
import { lookingAway } from '../../../shared/behaviors/looking-away.ts';
import { CALM, events, habits } from '../../../shared/detector/world.fixture.ts';
import type { SignalRow } from '../../../shared/rehearsal/timeline.ts';
import type { JudgedRehearsal } from './evidence.ts';
import { fitOf } from './proposal.ts';

/** A turn of the head: by how many degrees, and what the person says of it; null: nothing. */
type Turn = readonly [yaw: number, isReal: boolean | null];

/** One turn of three seconds in every fifteen; the first ten seconds are calm. */
function talkOf(turns: readonly Turn[]) {
  const yawAt = (timeMs: number) => {
    const [yaw] = turns[Math.floor((timeMs - 10_000) / 15_000)] ?? [0];
    return (timeMs - 10_000) % 15_000 < 3000 && timeMs >= 10_000 ? yaw : 0;
  };
  const durationMs = 10_000 + turns.length * 15_000;
  const found = habits(events((timeMs) => ({ ...CALM, headYaw: yawAt(timeMs) }), durationMs));
  const rows = Array.from({ length: durationMs / 200 }, (_, i): SignalRow => {
    return { timeMs: i * 200, values: { ...CALM, headYaw: yawAt(i * 200) } };
  });
  const saidOf = ({ startMs }: { readonly startMs: number }) =>
    turns[Math.round((startMs - 10_000) / 15_000)]?.[1] ?? null;
  return { durationMs, found, rows, saidOf };
}

function judged(...talks: readonly (readonly Turn[])[]): JudgedRehearsal[] {
  return talks.map((turns, i) => {
    const { durationMs, found, rows, saidOf } = talkOf(turns);
    return {
      title: `Talk ${i + 1}`,
      behaviors: BEHAVIORS,
      saved: { rows, durationMs, calibrated: {} },
      judged: found.flatMap((event) => {
        const isReal = saidOf(event);
        return isReal === null ? [] : [{ ...event, isReal }];
      }),
      others: found.filter((event) => saidOf(event) === null),
    };
  });
}

const many = (times: number, ...turn: Turn): Turn[] => Array.from({ length: times }, () => turn);

describe('how well the limits fit a person', () => {
  test('small turns are fine, large ones are not: to be noticed less often, and what would have changed', () => {
    const talk = [...many(3, 29, false), ...many(2, 50, true), [30, null] as const, [52, null] as const];
    const fit = fitOf(lookingAway, judged(talk, talk), 'normal');
    expect(fit).toMatchObject({ agreed: { hits: 4, of: 10 }, rehearsals: 2, lost: 0, isEnough: true });
    expect(fit?.proposal).toMatchObject({ to: { step: 'less' }, wrong: [], othersGone: 2, others: 4 });
    expect(fit?.proposal?.right.map(({ title, isReal }) => [title, isReal])).toEqual([
      ...Array.from({ length: 3 }, () => ['Talk 1', false]),
      ...Array.from({ length: 3 }, () => ['Talk 2', false]),
    ]);
  });

  test('a limit between two steps is the person’s own, where no step comes near it', () => {
    const talk = [...many(3, 41, false), ...many(3, 58, true)];
    const limit = fitOf(lookingAway, judged(talk, talk), 'normal')?.proposal?.to;
    expect(limit).toHaveProperty('limit');
    expect((limit as { limit: number }).limit).toBeGreaterThan(41);
    expect((limit as { limit: number }).limit).toBeLessThan(58);
  });

  test('what is never real is not to be watched for; what is seldom real is', () => {
    const never = many(7, 80, false);
    expect(fitOf(lookingAway, judged(never, never), 'normal')?.proposal?.to).toEqual({ step: 'off' });
    const seldom: Turn[] = [...many(6, 80, false), [81, true]];
    expect(fitOf(lookingAway, judged(seldom, seldom), 'normal')?.proposal).toBeNull();
  });

  test('what was real and would be missed now comes back', () => {
    const talk = many(5, 29, true);
    expect(fitOf(lookingAway, judged(talk, talk), 'less')?.proposal).toMatchObject({
      to: { step: 'normal' },
      wrong: [],
    });
  });

  test('nothing is proposed where all is as the person says, or where large and small are fine and real alike', () => {
    const agreed = many(6, 35, true);
    expect(fitOf(lookingAway, judged(agreed, agreed), 'normal')).toMatchObject({ isEnough: true, proposal: null });
    const mixed: Turn[] = [...many(2, 29, false), ...many(2, 29, true), ...many(2, 50, false), ...many(2, 50, true)];
    expect(fitOf(lookingAway, judged(mixed, mixed), 'normal')).toMatchObject({ isEnough: true, proposal: null });
  });

  test.each([
    ['seven moments', [many(4, 29, false), many(3, 29, false)]],
    ['one rehearsal', [many(20, 29, false)]],
  ])('nothing is claimed of %s', (_, talks) => {
    expect(fitOf(lookingAway, judged(...talks), 'normal')).toMatchObject({ isEnough: false, proposal: null });
  });

  test('moments that the saved signals do not show are told, and decide nothing', () => {
    const talk = many(6, 29, false);
    const lost = judged(talk, talk).map((each) => ({ ...each, saved: { ...each.saved, rows: [] } }));
    expect(fitOf(lookingAway, lost, 'normal')).toMatchObject({ agreed: { of: 12 }, lost: 12, isEnough: false });
    expect(fitOf(lookingAway, judged(many(3, 29, null)), 'normal')).toBeUndefined();
  });
});

describe('npm run eval -- --mine', () => {
  let data = '';
  const run = (locale: string, ...args: string[]) => {
    const env = {
      ...process.env,
      GREENROOM_DATA: data,
      XDG_DATA_HOME: data,
      DISPLAY: '',
      INIT_CWD: data,
      LC_ALL: locale,
    };
    const command = [join(PROJECT, 'e2e', 'lab', 'eval.ts'), '--mine', ...args];
    return spawnSync(process.execPath, command, { cwd: PROJECT, env, encoding: 'utf8' });
  };
  beforeEach(async () => {
    data = await mkdtemp(join(tmpdir(), 'greenroom-mine-'));
  });
  afterEach(async () => {
    await rm(data, { recursive: true });
  });

  /** A library as the app makes one: found, saved, judged, looked back at. */
  async function keep(talks: readonly (readonly Turn[])[]): Promise<void> {
    let days = 1;
    const clock: Clock = { now: () => new Date(Date.UTC(2026, 10, days)), after: () => () => undefined };
    const repository = createRehearsalRepository(join(data, 'rehearsals'), clock);
    const models = { face: 'official', pose: 'assembled', hand: 'assembled' } as const;
    const engine = { observations: 10, framesDecoded: 10, framesDropped: 0, observationsPerSecond: 5, wallMs: 2000 };
    for (const turns of talks) {
      const { durationMs, found, rows, saidOf } = talkOf(turns);
      const source = { kind: 'film', path: '/films/talk.mp4', name: 'talk.mp4' } as const;
      const { id } = await repository.create({ title: `Talk ${days++}`, source, models });
      for (const event of found) await repository.appendEvent(id, event);
      await repository.appendSignals(id, rows);
      await repository.finish(id, { durationMs, baseline: {}, coverage: {}, engine });
      for (const { id: eventId, ...event } of found)
        await repository.appendJudgement(id, { eventId, counts: saidOf(event), at: clock.now().toISOString() });
    }
    await repository.close();
  }
  const talk: Turn[] = [...many(3, 29, false), ...many(2, 50, true)];

  test('proposes from a library what is right for it, in both languages, and changes nothing', {
    timeout: 60_000,
  }, async () => {
    await keep([talk, talk]);
    await writeFile(join(data, 'settings.json'), JSON.stringify({ sensitivities: { slouching: 'off' } }));
    const before = (await readdir(data, { recursive: true })).sort();
    const english = run('en_US.UTF-8');
    expect(english.stderr).toBe('');
    expect(english.stdout).toContain('Looking away: “Less often” would fit you better than “As usual”.');
    expect(english.stdout).toMatch(/Looking away +4 +6 +17–69 % +2 +As usual/);
    expect(english.stdout).toContain('+ Talk 1, 0:09–0:12, 29°: you called it fine, not shown any more');
    expect(english.stdout).not.toContain('Slouching');
    const korean = run('ko_KR.UTF-8', '--library', 'rehearsals');
    expect(korean.stdout).toContain('‘보통’ 대신 ‘덜 민감하게’');
    expect((await readdir(data, { recursive: true })).sort()).toEqual(before);
    expect(JSON.parse(await readFile(join(data, 'settings.json'), 'utf8'))).toEqual({
      sensitivities: { slouching: 'off' },
    });
  });

  test('counts from the person’s settings, and in their language', { timeout: 60_000 }, async () => {
    await keep([talk, talk]);
    const settings = { sensitivities: { 'looking-away': 'less' }, language: 'ko' };
    await writeFile(join(data, 'settings.json'), JSON.stringify(settings));
    expect(run('en_US.UTF-8').stdout).toContain('‘덜 민감하게’보다 확실히 나은 설정이 없어요.');
  });

  test('says nothing of too little, nor of nothing, and a sentence of no library', { timeout: 60_000 }, async () => {
    await keep([talk]);
    const { stdout } = run('en_US.UTF-8');
    expect(stdout).toContain('Looking away: too little to say anything (5 of 8 moments, 1 of 2 rehearsals).');
    expect(stdout).not.toMatch(/would fit|\d+–\d+ %/);
    await mkdir(join(data, 'empty'));
    expect(run('en_US.UTF-8', '--library', 'empty').stdout).toContain('You have not said of any moment');
    const nowhere = run('en_US.UTF-8', '--library', 'nowhere');
    expect(nowhere.status).toBe(1);
    expect(nowhere.stderr).toContain('There are no rehearsals in');
  });
});
