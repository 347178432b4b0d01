import { DEFAULT_AUDIENCE } from '../../../shared/rehearsal/audience.ts';
import type { StoredRehearsal } from '../../../shared/rehearsal/storedRehearsal.ts';
import { SCHEMA_VERSION } from '../../../shared/rehearsal/timeline.ts';
import type { Salvaged } from '../files/rehearsalFile.ts';
import { startOf } from '../files/rehearsalFolder.ts';
import type { Remains } from './remains.ts';

/** Writes anew what a damaged rehearsal.json said: what is still good in it, and for the rest what the folder shows. */
export function rebuildRehearsal(id: string, salvaged: Salvaged, remains: Remains, now: Date): StoredRehearsal {
  const startedAt = salvaged.startedAt ?? (startOf(id) ?? now).toISOString();
  const title = salvaged.title ?? startedAt.slice(0, 16).replace('T', ' ');
  const whole = salvaged.state === 'complete' && salvaged.durationMs !== undefined;
  return {
    schemaVersion: SCHEMA_VERSION,
    id,
    title,
    startedAt,
    durationMs: whole ? (salvaged.durationMs ?? 0) : Math.max(salvaged.durationMs ?? 0, remains.durationMs),
    state: whole ? 'complete' : 'recovered',
    // Only the camera leaves a recording; where a person's own film was is not written anywhere else.
    source: salvaged.source ?? (remains.recording ? { kind: 'camera' } : { kind: 'film', path: '', name: title }),
    ...(remains.recording === undefined ? {} : { recording: remains.recording }),
    // Lost with the file. The assembled bundles are the ones every installation has.
    models: salvaged.models ?? { face: 'assembled', pose: 'assembled', hand: 'assembled' },
    audience: salvaged.audience ?? DEFAULT_AUDIENCE,
    baseline: salvaged.baseline ?? {},
    ...given('calibrated', salvaged),
    ...given('neutral', salvaged),
    ...given('foundWith', salvaged),
    ...given('sensitivities', salvaged),
    ...given('coverage', salvaged),
    ...given('notJudged', salvaged),
    ...given('engine', salvaged),
    ...given('gaps', salvaged),
    ...given('pieces', salvaged),
    ...remains.noted,
    // Whether its pictures may be sent is lost with the file: they are not, until the person asks.
    coaching: salvaged.coaching ?? { state: 'done' },
    ...(salvaged.talk === undefined ? {} : { talk: salvaged.talk }),
    ...(salvaged.asked === undefined ? {} : { asked: salvaged.asked }),
  };
}

/** A field that a rehearsal may lack, where there is one. */
function given<K extends keyof Salvaged>(name: K, salvaged: Salvaged): Pick<Salvaged, K> | Record<never, never> {
  return salvaged[name] === undefined ? {} : { [name]: salvaged[name] };
}
