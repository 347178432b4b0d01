import { type CallToolResult, ResourceNotFoundError } from '@modelcontextprotocol/server';
import { problemOf } from '../../shared/problem.ts';
import { type Words, wordsFor } from '../../shared/words/words.ts';
import type { ReadableLibrary } from '../rehearsals/readable/openLibrary.ts';
import type { Access } from './access.ts';

/** Why a question has no answer: which sentence says so. */
export type Refusal =
  | 'off'
  | 'rehearsal'
  | 'damaged'
  | 'moment'
  | 'behavior'
  | 'cursor'
  | 'takes'
  | 'curve'
  | 'script'
  | 'slide'
  | 'transcript'
  | 'unreadable'
  | 'unexpected';

/** Thrown where a question has no answer; the sentence says why. */
export class Refused extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal);
    this.name = 'Refused';
    this.refusal = refusal;
  }
}

/** An access that was switched on. */
export type Opened = Access & { readonly library: ReadableLibrary; readonly words: Words };

export interface AskTools {
  access(): Promise<Access>;
  /** For what is nobody's business but the person's: it goes to stderr. */
  log(what: string): void;
}

/** Answers a tool's call. Whatever goes wrong comes out as a sentence that names no path and no cause. */
export async function answering(
  tools: AskTools,
  work: (opened: Opened) => Promise<CallToolResult>,
): Promise<CallToolResult> {
  try {
    return await opening(tools, work);
  } catch (error) {
    return { content: [{ type: 'text', text: await sentenceFor(error, tools) }], isError: true };
  }
}

/** The same for a resource, where an error is the protocol's. */
export async function reading<T>(tools: AskTools, uri: URL, work: (opened: Opened) => Promise<T>): Promise<T> {
  try {
    return await opening(tools, work);
  } catch (error) {
    throw new ResourceNotFoundError(uri.href, await sentenceFor(error, tools));
  }
}

async function opening<T>(tools: AskTools, work: (opened: Opened) => Promise<T>): Promise<T> {
  const access = await tools.access();
  const { library, language } = access;
  if (library === null) throw new Refused('off');
  return work({ ...access, library, words: wordsFor(language) });
}

async function sentenceFor(error: unknown, { access, log }: AskTools): Promise<string> {
  const refusal = refusalOf(error);
  if (refusal === 'unexpected' || refusal === 'unreadable')
    log(error instanceof Error ? (error.stack ?? error.message) : String(error));
  const { language } = await access().catch(() => ({ language: 'en' as const }));
  return wordsFor(language).assistant.errors[refusal];
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof Refused) return error.refusal;
  switch (problemOf(error).kind) {
    case 'rehearsal-missing':
      return 'rehearsal';
    case 'rehearsal-damaged':
      return 'damaged';
    case 'disk-unwritable':
    case 'disk-full':
      return 'unreadable';
    default:
      return 'unexpected';
  }
}

/** An answer: the same as text and as structured content, because clients show the one or the other. */
export function answer(content: Record<string, unknown>): CallToolResult {
  return { content: [{ type: 'text', text: JSON.stringify(content) }], structuredContent: content };
}
