import type { PushName, PushPayload } from '../shared/bridge.ts';
import type { Problem } from '../shared/problem.ts';
import type { MaterialKind } from '../shared/rehearsal/material.ts';
import type { Language } from '../shared/rehearsal/timeline.ts';
import type { Settings } from '../shared/settings.ts';
import type { AssistantPlaces } from './assistant/letIn.ts';
import type { Handlers } from './bridge/calls.ts';
import type { Clock } from './clock.ts';
import type { Network } from './coaching/ask/chooseProvider.ts';
import type { OnStep } from './coaching/steps.ts';
import type { ApiKey } from './egress/apiKey.ts';
import type { Confirm } from './egress/consent.ts';
import type { Fetch } from './egress/fetch.ts';
import type { SavePlace } from './exports.ts';
import type { Films } from './films/films.ts';
import type { Log } from './log.ts';
import type { Awake } from './rehearsals/recording/begun.ts';

/** What the services need of the machine and of Electron, handed in once. */
export interface Surroundings {
  readonly version: string;
  readonly electron: string;
  readonly clock: Clock;
  readonly log: Log;
  readonly random: () => string;
  readonly folders: {
    readonly library: string;
    /** Saved answers of the model, one file a rehearsal. */
    readonly answers: string;
    /** The file that says what coaching has cost over all rehearsals. */
    readonly ledger: string;
    /** A strip of the sample film, which the app brings along. */
    readonly sampleStrip: string;
    /** Where `npm run models` puts the official bundles. */
    readonly models: string;
    readonly builtModels: string;
    readonly includedModels: string;
    /** GREENROOM_MODELS, which goes before the setting. */
    readonly chosenModels: string | undefined;
    /** The file of the search index. */
    readonly searchIndex: string;
  };
  readonly assistantPlaces: AssistantPlaces;
  readonly settings: { read(): Settings; write(change: Partial<Settings>): Settings };
  readonly key: ApiKey;
  language(): Language;
  push<N extends PushName>(name: N, payload: PushPayload<N>): void;
  /** Opens the file dialog; none when the person closed it. */
  chooseFilms(): Promise<string[]>;
  /** The same for a script or slides; null when the person closed it. */
  chooseMaterial(kind: MaterialKind): Promise<string | null>;
  /** Opens the folder dialog; null when the person closed it. */
  chooseModelsFolder(): Promise<string | null>;
  /** Opens the dialog that asks where to save; null when the person closed it. */
  choosePlace(place: SavePlace): Promise<string | null>;
  /** Prints a page that holds all it needs. */
  printPdf(page: string): Promise<Uint8Array>;
  /** Asks the person in a dialog of the app's own. */
  readonly confirm: Confirm;
  reveal(path: string): void;
  /** The slides alone, on a display that the app is not on. */
  readonly slidesWindow: { show(): boolean; hide(): void };
  /** Puts a text on the clipboard. */
  copyText(text: string): void;
  readonly awake: Awake;
  /** What sends through the door; nothing else reaches the network. */
  readonly fetch: Fetch;
  /** Why the renderer was opened. */
  start(films: Films): Promise<Awaited<ReturnType<Handlers['app.start']>>>;
  /** Told of each step of coaching. For tests that end the app between two of them. */
  readonly onStep?: OnStep | undefined;
  /** How requests to a model are sent, where it differs from the usual. */
  readonly network?: Network | undefined;
  /** What a command wants to hear of. A window needs none of it. */
  readonly hear?: {
    progress(progress: Parameters<Handlers['analysis.progress']>[0]): void;
    finished(rehearsalId: string, words: Promise<void>): void;
    failed(problem: Problem): void;
  };
}
