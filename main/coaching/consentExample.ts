import { readFile } from 'node:fs/promises';
import type { ConsentExample } from '../../shared/coach/connection.ts';
import { NO_TALK } from '../../shared/rehearsal/talk.ts';
import type { BehaviorEvent, Language, Timeline } from '../../shared/rehearsal/timeline.ts';
import type { Settings } from '../../shared/settings.ts';
import { addressOf, isLoopback } from '../egress/address.ts';
import type { RehearsalRepository } from '../rehearsals/repository.ts';
import { chooseProvider } from './ask/chooseProvider.ts';
import { askAbout } from './ask/prompt.ts';
import { replySchema } from './check/answer.ts';
import { momentsOf } from './moments/moment.ts';
import { NO_PASSAGES, type PassageOf, passagesFor } from './moments/passages.ts';
import { SAMPLE_MOMENTS, SAMPLE_STRIP } from './moments/sampleMoments.ts';
import { maxOutputTokens } from './money/budget.ts';
import { estimateCoaching, type Rehearsed } from './money/estimate.ts';

interface ExampleTools {
  readonly repository: RehearsalRepository;
  readonly settings: Settings;
  readonly language: Language;
  /** The file of the sample's strip; its address for the window is app://greenroom/ and its name. */
  readonly sampleStrip: string;
}

/** One event with its picture, and the rehearsal it is from. */
interface Shown {
  readonly rehearsed: Rehearsed;
  readonly title: string | null;
  readonly event: BehaviorEvent;
  readonly jpeg: Uint8Array;
  readonly picture: string;
  readonly passages: PassageOf;
}

/** One request as it would be sent, from the person's latest rehearsal, else from the sample; and what all of it would cost. */
export async function consentExample(tools: ExampleTools): Promise<ConsentExample> {
  const { settings, language } = tools;
  const address = addressOf(settings);
  // No key: it goes into a header, and this is shown.
  const provider = chooseProvider(settings, undefined, {});
  const { rehearsed, title, event, jpeg, picture, passages } =
    (await latest(tools.repository)) ?? (await sample(tools));
  const talk = settings.talk ?? NO_TALK;
  const body = provider.body({
    pieces: askAbout([{ event, alike: [event] }], language, talk, new Map([[event.id, jpeg]]), passages),
    language,
    schema: replySchema(language),
    maxTokens: maxOutputTokens(1),
  });
  const terms = { provider, providerId: settings.provider, model: settings.model, language, talk, passages };
  return {
    host: new URL(address).host,
    here: isLoopback(address),
    body: JSON.stringify(body, null, 2),
    picture,
    title,
    durationMs: rehearsed.durationMs,
    moments: momentsOf(rehearsed.events).length,
    estimate: estimateCoaching(rehearsed, terms),
  };
}

/** The most severe moment with a picture of the person, from the newest rehearsal that has one. */
async function latest(repository: RehearsalRepository): Promise<Shown | null> {
  for (const { id, state } of await repository.list()) {
    if (state === 'recording') continue;
    const timeline = await repository.read(id);
    const event = momentsOf(shownIn(timeline)).find(({ event: { behavior } }) => behavior !== 'out-of-frame')?.event;
    if (event?.strip === undefined) continue;
    return {
      rehearsed: { events: timeline.events, durationMs: timeline.rehearsal.durationMs },
      title: timeline.rehearsal.title,
      event,
      jpeg: await repository.readStrip(id, event.strip),
      picture: `app://greenroom/rehearsals/${id}/strips/${event.strip}`,
      passages: passagesFor(timeline.rehearsal, await repository.readMaterial(id)),
    };
  }
  return null;
}

function shownIn({ events, heldBack }: Timeline): BehaviorEvent[] {
  return events.filter(({ id, strip }) => strip !== undefined && !heldBack.includes(id));
}

async function sample({ sampleStrip }: ExampleTools): Promise<Shown> {
  return {
    rehearsed: SAMPLE_MOMENTS,
    title: null,
    event: SAMPLE_MOMENTS.events[0],
    jpeg: await readFile(sampleStrip),
    picture: `app://greenroom/${SAMPLE_STRIP}`,
    passages: NO_PASSAGES,
  };
}
