import { app } from 'electron';
import type { CommandPlace } from '../../main/start.ts';
import { openCommandPage } from './commandPage.ts';

/** `page PAGE`: opens a page of e2e/ and leaves it to whoever drives the app from outside. */
export async function showPage(place: CommandPlace): Promise<number> {
  const [page] = place.argv;
  if (page === undefined) throw new Error('Say which page.');
  const { close } = await openCommandPage(place, page);
  await new Promise<void>((resolve) => app.once('before-quit', () => resolve()));
  await close();
  return 0;
}
