import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type AssistantClient, commandFor, type ServerPlace } from '../../shared/assistant/clients.ts';
import type { Language } from '../../shared/rehearsal/timeline.ts';
import type { AssistantAccess, Settings } from '../../shared/settings.ts';
import { wordsFor } from '../../shared/words/words.ts';
import { diskProblem } from '../disk/diskProblem.ts';
import type { Confirm } from '../egress/consent.ts';

/** Names in the folder that the app brings along for assistants. */
const SERVER = 'greenroom-mcp.mjs';
const BUNDLE = 'greenroom.mcpb';

/** Where the server for assistants is. */
export interface AssistantPlaces {
  /** The folder that the app brings along. */
  readonly folder: string;
  /** A folder to copy it into, where the one above is gone when the app is closed (an AppImage); null: it stays. */
  readonly lasting: string | null;
  readonly data: ServerPlace['data'];
}

export interface LetInTools {
  readonly settings: { read(): Settings; write(change: Partial<Settings>): Settings };
  readonly confirm: Confirm;
  readonly places: AssistantPlaces;
  language(): Language;
  copyText(text: string): void;
  reveal(path: string): void;
}

export interface LetIn {
  /**
   * Sets what assistants may read. Whatever opens more than before is asked about in a dialog of the main process, because a page that somebody
   * else has taken over could set a switch. Gives the settings, whatever the answer was.
   */
  allow(wanted: AssistantAccess): Promise<Settings>;
  /** Hands a client what it is connected by: on the clipboard, which is given, or as a file in its folder, then null. */
  connect(client: AssistantClient): Promise<string | null>;
}

export function createLetIn({ settings, confirm, places, language, copyText, reveal }: LetInTools): LetIn {
  async function lastingFolder(): Promise<string> {
    const { folder, lasting } = places;
    if (lasting === null) return folder;
    try {
      await mkdir(lasting, { recursive: true });
      for (const file of [SERVER, BUNDLE]) await copyFile(join(folder, file), join(lasting, file));
    } catch (error) {
      throw diskProblem(error, dirname(lasting));
    }
    return lasting;
  }

  return {
    async allow({ read, pictures }) {
      const { assistant: before } = settings.read();
      const { confirmation } = wordsFor(language()).assistant;
      const { yes, no } = confirmation;
      const opens = read && !before.read;
      const shows = read && pictures && !(before.read && before.pictures);
      if (opens && !(await confirm({ message: confirmation.message, detail: confirmation.detail, yes, no })))
        return settings.read();
      const seen =
        shows && (await confirm({ message: confirmation.pictures, detail: confirmation.picturesDetail, yes, no }));
      return settings.write({ assistant: { read, pictures: read && pictures && (seen || !shows) } });
    },
    async connect(client) {
      const folder = await lastingFolder();
      if (client === 'claudeDesktop') {
        reveal(join(folder, BUNDLE));
        return null;
      }
      const text = commandFor(client, { server: join(folder, SERVER), data: places.data });
      copyText(text);
      return text;
    },
  };
}
