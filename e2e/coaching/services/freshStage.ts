import { afterEach, beforeEach } from 'vitest';
import type { CoachTools } from '../../../main/coaching/coachTools.ts';
import { startVlmServer, type VlmServer } from '../../fakes/vlmServer.ts';
import { type Stage, setStage } from './coachingStage.ts';

/** A server that answers well, and a coach that asks it: fresh for each test of a file that imports them. */
export let server: VlmServer;
export let stage: Stage;

beforeEach(async () => {
  server = await startVlmServer();
  stage = await setStage(server.url);
});

afterEach(async () => {
  await stage.close();
  await server.close();
});

/** Another stage for this test, with a coach of other tools or of another address. */
export async function changeStage(tools: Partial<CoachTools>, url: string = server.url): Promise<void> {
  await stage.close();
  stage = await setStage(url, tools);
}
