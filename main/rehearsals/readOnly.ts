import { rebuildRehearsal } from './rebuild.ts';
import type { Salvaged } from './rehearsalFile.ts';
import type { Loaded } from './rehearsalFiles.ts';
import { startOf } from './rehearsalFolder.ts';
import type { Remains } from './remains.ts';

/** A rehearsal of a newer version as far as this one understands it. Nothing of it is sent, waits or is changed. */
export function readOnly(id: string, salvaged: Salvaged, remains: Remains): Loaded {
  const rebuilt = rebuildRehearsal(id, salvaged, remains, startOf(id) ?? new Date(0));
  const state = salvaged.state === 'recovered' ? 'recovered' : 'complete';
  return { ...rebuilt, state, coaching: { state: 'done' }, readOnly: true };
}
