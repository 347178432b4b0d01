import { analysisCalls } from './analysis.ts';
import { appCalls } from './app.ts';
import { assistantCalls } from './assistant.ts';
import type { Handlers } from './calls.ts';
import { coachingCalls } from './coaching.ts';
import { filmsCalls } from './films.ts';
import { libraryCalls } from './library.ts';
import { materialCalls } from './material.ts';
import type { Parts } from './parts.ts';
import { rehearsalsCalls } from './rehearsals.ts';
import { settingsCalls } from './settings.ts';
import { stageCalls } from './stage.ts';

/** Who answers which call, namespace by namespace. */
export function createHandlers(parts: Parts): Handlers {
  return {
    ...appCalls(parts),
    ...settingsCalls(parts),
    ...filmsCalls(parts),
    ...materialCalls(parts),
    ...stageCalls(parts),
    ...rehearsalsCalls(parts),
    ...analysisCalls(parts),
    ...coachingCalls(parts),
    ...assistantCalls(parts),
    ...libraryCalls(parts),
  };
}
