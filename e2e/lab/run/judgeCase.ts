import type { BehaviorEvent } from '../../../shared/rehearsal/timeline.ts';
import { framesOf, labelsOf } from '../cases/case.ts';
import { createManifest, type Manifest } from '../cases/manifest.ts';
import { caseAt, type SetName } from '../cases/set.ts';
import { CATALOGUE } from '../catalogue.ts';
import { checkLabels, createPhysics, type Objection } from '../judges/rules.ts';
import { type Judged, judge } from '../scoring/match.ts';
import { watch } from '../watch.ts';

/** What became of one case. */
export interface JudgedCase {
  readonly index: number;
  readonly manifest: Manifest;
  readonly objections: readonly Objection[];
  readonly events: readonly Pick<BehaviorEvent, 'behavior' | 'startMs' | 'endMs'>[];
  readonly judged: Judged;
}

/** Makes a case, watches it as the app would, and compares what is found with its labels. */
export function judgeCase(set: Omit<SetName, 'cases'>, index: number): JudgedCase {
  const made = caseAt(set, index);
  const manifest = createManifest(made);
  const physics = createPhysics();
  const labels = labelsOf(made);
  function* frames() {
    for (const frame of framesOf(made, physics.look)) {
      manifest.add(frame);
      yield frame;
    }
  }
  const events = watch(frames(), labels.durationMs).events.map(({ behavior, startMs, endMs }) => ({
    behavior,
    startMs,
    endMs,
  }));
  return {
    index,
    manifest: manifest.finish(),
    objections: [...checkLabels(labels), ...physics.objections()],
    events,
    judged: judge(events, labels, CATALOGUE),
  };
}
