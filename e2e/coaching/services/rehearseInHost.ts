import { hostServices } from '../../hostedServices.ts';
import { eventNumber, stripOf } from './coachingStage.ts';

/**
 * A process of its own that lives through a rehearsal with the app's real services, and may be killed on the way:
 * `node e2e/coaching/services/rehearseInHost.ts DATA EVENTS [STEP#TIMES]`
 */
const [data = '', count = '10', killPoint] = process.argv.slice(2);
const { handlers, repository } = await hostServices(data, killPoint);
const { id } = await handlers['rehearsals.start']({
  title: 'Talk',
  source: { kind: 'camera' },
  models: { face: 'assembled', pose: 'assembled', hand: 'assembled' },
  recordingType: 'video/webm',
});
await handlers['rehearsals.record']({ id, slice: Uint8Array.of(0x1a, 0x45, 0xdf, 0xa3) });
let durationMs = 0;
for (let i = 0; i < Number(count); i++) {
  const event = eventNumber(i);
  durationMs = event.endMs;
  await handlers['rehearsals.addEvent']({ id, event, strip: stripOf(event) });
}
// What is sent while the rehearsal goes on has its words before the end.
while ((await repository.rehearsal(id)).coaching.state === 'sending') await new Promise((wait) => setTimeout(wait, 5));
const engine = { observations: 1, framesDecoded: 1, framesDropped: 0, observationsPerSecond: 1, wallMs: 1 };
await handlers['rehearsals.finish']({ id, durationMs, baseline: {}, coverage: {}, engine });
while ((await repository.rehearsal(id)).coaching.state !== 'done') await new Promise((wait) => setTimeout(wait, 5));
process.exit(0);
