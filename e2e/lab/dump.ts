import { basename, dirname, resolve } from 'node:path';
import { SEEN } from '../../shared/behaviors/catalogue.ts';
import { SIGNALS, type Signals } from '../../shared/signals/signals.ts';
import { findFilms } from './films/findFilms.ts';
import type { WrittenLabels } from './films/writtenLabels.ts';
import type { EvalOptions } from './options.ts';
import { bundleSets } from './tracks/bundles.ts';
import { recordTracks } from './tracks/recordTracks.ts';
import type { Track } from './tracks/trackFormat.ts';
import { watch } from './watch.ts';

/**
 * Prints the signals of one film, with its labels where it has some, and with the chosen bundles where there are some.
 *
 * @param name A film of `--films`, or the path of any.
 */
export async function dumpFilm(name: string, options: EvalOptions): Promise<void> {
  const path = resolve(options.cwd, name);
  const [film] =
    options.films === undefined ? await findFilms(dirname(path), basename(path)) : await findFilms(options.films, name);
  if (film === undefined) throw new Error(`--dump: there is no film "${name}".`);
  const set = (await bundleSets(options.models)).at(-1);
  if (set === undefined) throw new Error('There are no model bundles.');
  const [recorded] = await recordTracks([film.path], set, options.rate);
  if (recorded !== undefined) process.stdout.write(dump(recorded.track, film.labels));
}

/**
 * One line of CSV an observation, for plotting: the time, every signal, what each behavior compares with its threshold (from the
 * final baseline), and the labels and events of that moment. Unknown is empty.
 */
function dump({ frames, about }: Track, labels: WrittenLabels): string {
  const rows: Signals[] = [];
  const { events, baseline } = watch(frames, about.durationMs, (signals) => rows.push(signals));
  const at = (spans: readonly { behavior: string; startMs: number; endMs: number }[], timeMs: number) =>
    spans
      .filter(({ startMs, endMs }) => timeMs >= startMs && timeMs < endMs)
      .map(({ behavior }) => behavior)
      .join(' ');
  const cell = (value: number) => (Number.isNaN(value) ? '' : String(Math.round(value * 1e5) / 1e5));
  const head = ['timeMs', ...SIGNALS.map(({ name }) => name), ...SEEN.map(({ id }) => id), 'labels', 'events'];
  const lines = rows.map(({ timeMs, values }) =>
    [
      cell(timeMs),
      ...SIGNALS.map(({ name }) => cell(values[name])),
      ...SEEN.map(({ measure }) => cell(measure(values, baseline))),
      at(labels.behaviors, timeMs),
      at(events, timeMs),
    ].join(','),
  );
  return `${[head.join(','), ...lines].join('\n')}\n`;
}
