import type { StoredRehearsal } from '../../shared/rehearsal/storedRehearsal.ts';
import type { Rehearsal } from '../../shared/rehearsal/timeline.ts';
import type { Salvaged } from './files/rehearsalFile.ts';
import { startOf } from './files/rehearsalFolder.ts';
import { rebuildRehearsal } from './recording/rebuild.ts';
import type { Remains } from './recording/remains.ts';

/** What stands in a rehearsal.json, and whether it may be changed. */
export type Loaded = StoredRehearsal & Pick<Rehearsal, 'readOnly'>;

/** A rehearsal of a newer version as far as this one understands it. Nothing of it is sent, waits or is changed. */
export function readOnly(id: string, salvaged: Salvaged, remains: Remains): Loaded {
  const rebuilt = rebuildRehearsal(id, salvaged, remains, startOf(id) ?? new Date(0));
  const state = salvaged.state === 'recovered' ? 'recovered' : 'complete';
  return { ...rebuilt, state, coaching: { state: 'done' }, readOnly: true };
}
