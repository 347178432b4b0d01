import { testConnection } from '../coaching/ask/testConnection.ts';
import { consentExample } from '../coaching/consentExample.ts';
import { inWords } from '../log.ts';
import type { HandlersOf } from './calls.ts';
import type { Parts } from './parts.ts';

type Uses = Pick<Parts, 'around' | 'coach' | 'egress' | 'ledger' | 'repository'>;

/** Words from a model: asking for them, what they cost, and the consent to sending anything. */
export function coachingCalls({ around, coach, egress, ledger, repository }: Uses): HandlersOf<'coaching'> {
  const { settings, clock, random, folders, log } = around;
  return {
    'coaching.again': ({ id, anew }) => coach.again(id, anew),
    'coaching.cancel': (id) => coach.cancel(id),
    'coaching.holdBack': ({ id, eventId, heldBack }) => coach.holdBack(id, eventId, heldBack),
    'coaching.agree': async () => {
      // What waited for a yes may go on.
      if (await egress.agree()) coach.resume().catch((error) => log(inWords(error)));
      return settings.read();
    },
    'coaching.withdraw': () => egress.withdraw(),
    'coaching.test': async () => {
      const { settings: asked, fetch } = await egress.openForTest();
      return testConnection(asked, egress.keyStandIn(), { ...around.network, fetch, clock, random, ledger });
    },
    'coaching.example': () =>
      consentExample({
        repository,
        settings: settings.read(),
        language: around.language(),
        sampleStrip: folders.sampleStrip,
      }),
    'coaching.resume': () => coach.resume(),
    'coaching.meter': async (id) => ({
      rehearsal: id === null ? null : (await repository.rehearsal(id)).usage,
      month: await ledger.month(clock.now()),
    }),
  };
}
