import type { Language } from '../../shared/rehearsal/timeline.ts';
import type { Settings } from '../../shared/settings.ts';
import type { Clock } from '../clock.ts';
import type { RehearsalRepository } from '../rehearsals/repository.ts';

/** One film to analyze, with everything that the services are put together from. */
export interface AnalysisRequest {
  /** Absolute path of the film; it was there a moment ago. */
  readonly film: string;
  /** Observations a second. */
  readonly rate: number;
  /** The video track to look at, from 1; null: the app chooses. */
  readonly track: number | null;
  readonly language: Language;
  /** The settings of this run, instead of the person's saved ones: provider, address, consent, rate, models folder. */
  readonly settings: Settings;
  /** The key from the environment. Kept in memory only. */
  readonly key: string | undefined;
  /** An empty folder for this run's library, so that the person's own stays as it is. Only what was spent is booked there. */
  readonly folder: string;
  /** Aborted when the person presses Ctrl+C: close everything and reject with the problem `canceled`. */
  readonly signal: AbortSignal;
  readonly onProgress: (progress: AnalysisProgress) => void;
  /** The whole film has been looked at; the coach may still be waiting for words. */
  readonly onWatched: () => void;
}

export interface AnalysisProgress {
  readonly timeMs: number;
  readonly durationMs: number;
  readonly observationsPerSecond: number;
}

/** The finished analysis. Everything is on disk in `repository`, and no more words will come. */
export interface AnalyzedFilm {
  readonly repository: RehearsalRepository;
  readonly rehearsalId: string;
}

/** What the analyze command needs of the app around it. */
export interface AnalyzeHost {
  /** The folder that relative paths start from. */
  readonly cwd: string;
  /** GREENROOM_API_KEY from the environment; never printed. */
  readonly apiKey: string | undefined;
  /** The person's language, used when --lang is not given. */
  readonly language: Language;
  /** The person's own: they hold where the command is told nothing else. `modelsFolder`: GREENROOM_MODELS before the setting. */
  readonly settings: Settings;
  readonly clock: Clock;
  /** Where temporary folders may be made. */
  readonly temporaryFolder: string;
  /** Version of the Electron that runs this. */
  readonly electron: string;
  readonly stdout: TextOutput;
  readonly stderr: TextOutput;
  /** Aborted by Ctrl+C, or when the terminal is closed. */
  readonly interrupt: AbortSignal;
  /**
   * Puts the services together for the request, has the film looked at in the hidden window, and resolves when the renderer
   * has finished the rehearsal and the coach has no more words to wait for. Rejects with a GreenroomError when the
   * renderer reports a problem or its process ends. Has closed the services when it settles; the window stays for the next
   * film, unless it was the window that failed. One film at a time.
   */
  analyzeFilm(request: AnalysisRequest): Promise<AnalyzedFilm>;
}

/** A terminal or a pipe. */
export interface TextOutput {
  write(text: string): unknown;
  /** True on a terminal that can rewrite a line. */
  readonly isTTY?: boolean | undefined;
  /** How wide a terminal is, in letters. */
  readonly columns?: number | undefined;
}
