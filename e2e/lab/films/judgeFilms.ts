import type { BehaviorEvent } from '../../../shared/rehearsal/timeline.ts';
import { CATALOGUE } from '../catalogue.ts';
import type { Labels } from '../labels.ts';
import { type Judged, judge } from '../scoring/match.ts';
import type { BundleSet } from '../tracks/bundles.ts';
import { recordTracks } from '../tracks/recordTracks.ts';
import { watch } from '../watch.ts';
import { type Facing, facing } from './facing.ts';
import type { LabelledFilm } from './findFilms.ts';

export interface JudgedFilm extends LabelledFilm {
  readonly labels: Labels;
  readonly track: string;
  readonly events: readonly BehaviorEvent[];
  readonly judged: Judged;
  readonly facing: Facing;
}

/** Watches the films with one set of bundles (from the cache where it can) and compares what is found with the labels. */
export async function judgeFilms(films: readonly LabelledFilm[], set: BundleSet, rate: number): Promise<JudgedFilm[]> {
  const tracks = await recordTracks(
    films.map(({ path }) => path),
    set,
    rate,
  );
  return films.map((film, i) => {
    const recorded = tracks[i];
    if (recorded === undefined) throw new Error(`There is no track of ${film.name}.`);
    const { durationMs } = recorded.track.about;
    const { events } = watch(recorded.track.frames, durationMs);
    const labels = { durationMs, ...film.labels };
    return {
      ...film,
      labels,
      track: recorded.path,
      events,
      judged: judge(events, labels, CATALOGUE),
      facing: facing(recorded.track, labels),
    };
  });
}
