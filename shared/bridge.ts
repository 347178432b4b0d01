import { z } from 'zod';
import { CLIENTS } from './assistant/clients.ts';
import { connectionTestSchema, consentExampleSchema } from './coach/connection.ts';
import { EXPORT_FORMATS } from './exports/formats.ts';
import { passageSchema } from './passages/passage.ts';
import { problemSchema } from './problem.ts';
import { gapSchema, pieceSchema } from './rehearsal/gaps.ts';
import { markSchema, materialSchema, slideSchema, slideTurnSchema } from './rehearsal/material.ts';
import { talkSchema } from './rehearsal/talk.ts';
import {
  baselineSchema,
  behaviorEventSchema,
  coachingStatusSchema,
  coverageSchema,
  engineSchema,
  feedbackSchema,
  LONGEST_NOTE,
  languageSchema,
  modelsSchema,
  rehearsalSchema,
  sensitivitiesSchema,
  signalRowSchema,
  sourceSchema,
  summarySchema,
  timelineSchema,
  usageSchema,
} from './rehearsal/timeline.ts';
import { waveformSchema } from './rehearsal/waveform.ts';
import { recordSchema } from './search/record.ts';
import { assistantSchema, keyStateSchema, settingsChangeSchema, settingsSchema } from './settings.ts';
import { glanceSchema } from './talks/glance.ts';

const nothing = z.void();
const id = z.string().min(1);
const bytes = z.instanceof(Uint8Array);

const curveSchema = z.object({
  timesMs: z.instanceof(Float32Array),
  values: z.instanceof(Float32Array),
  limit: z.number(),
  usual: z.number().nullable(),
});

/** A film the renderer may read through the app's own protocol. */
export const filmSchema = z.object({ url: z.string(), name: z.string(), source: sourceSchema });
export type Film = z.infer<typeof filmSchema>;

/** A film that the person named, or why it cannot be opened. */
export const openedSchema = z.union([
  z.object({ film: filmSchema }),
  z.object({ name: z.string(), problem: problemSchema }),
]);
export type Opened = z.infer<typeof openedSchema>;

/** A file that the person picked to rehearse with. A script's text is read by the main process; slides are read by the page, from `url`. */
export const pickedMaterialSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('script'), name: z.string(), text: z.string() }),
  z.object({ kind: z.literal('slides'), name: z.string(), url: z.string() }),
]);
export type PickedMaterial = z.infer<typeof pickedMaterialSchema>;

/** A page of the slides of a rehearsal; null: none. */
const presentedSchema = z.object({ id, page: slideSchema.shape.page, title: slideSchema.shape.title }).nullable();

/** A film to analyze without a window. */
const analysisSchema = z.object({ film: filmSchema, rate: z.number(), track: z.number().optional() });

/** Why this renderer was opened: for a person, who may have named films to open one after the other, or to analyze films without a window. */
export const startSchema = z.discriminatedUnion('kind', [
  /** `problem`: what the person is told first, e.g. that the page before this one crashed. */
  z.object({ kind: z.literal('window'), films: z.array(openedSchema), problem: problemSchema.optional() }),
  /** The first of them. */
  analysisSchema.extend({ kind: z.literal('analyze') }),
]);

/** Every call from the renderer to the main process: name, what goes in, what comes out. */
export const calls = {
  'app.start': { input: nothing, output: startSchema },
  'app.about': {
    input: nothing,
    output: z.object({
      version: z.string(),
      electron: z.string(),
      models: modelsSchema,
      /** The folder that goes before all others; null when none was chosen. */
      modelsFolder: z.string().nullable(),
      /** Where the rehearsals are. */
      library: z.string(),
      /** app:// addresses of the bundles in use. */
      bundles: z.object({ face: z.string(), pose: z.string(), hand: z.string() }),
    }),
  },
  /** Shows the folder of all rehearsals in the system's own way. */
  'app.revealLibrary': { input: nothing, output: nothing },
  'settings.read': {
    input: nothing,
    output: z.object({
      settings: settingsSchema,
      key: keyStateSchema,
      /** The language in force: the person's choice, else the computer's. */
      language: languageSchema,
    }),
  },
  'settings.write': { input: settingsChangeSchema, output: settingsSchema },
  'settings.writeKey': { input: z.string(), output: keyStateSchema },
  'settings.forgetKey': { input: nothing, output: keyStateSchema },
  /** Opens the folder dialog. A folder without a right bundle in it is refused, and the setting stays what it was. */
  'settings.chooseModelsFolder': { input: nothing, output: settingsSchema },
  /** Back to the bundles that the app brings along. */
  'settings.forgetModelsFolder': { input: nothing, output: settingsSchema },
  /** Opens the file dialog, for one film or many; none when the person closed it. */
  'films.choose': { input: nothing, output: z.array(openedSchema) },
  /** Opens the file dialog for a script or for slides; null when the person closed it. */
  'material.choose': { input: z.enum(['script', 'slides']), output: pickedMaterialSchema.nullable() },
  'films.sample': { input: nothing, output: filmSchema },
  /** All rehearsals, or only so many that were started last, newest first; and the ids of the folders among them that cannot be read. */
  'rehearsals.list': {
    input: z.object({ newest: z.number().int().positive() }).optional(),
    output: z.object({ rehearsals: z.array(rehearsalSchema), damaged: z.array(id) }),
  },
  /** What a list says of these; one whose moments cannot be read is left out. */
  'rehearsals.glances': { input: z.array(id).max(500), output: z.array(glanceSchema) },
  'rehearsals.read': { input: id, output: timelineSchema },
  'rehearsals.signals': { input: id, output: z.array(signalRowSchema) },
  /** What one behavior was judged by, over the whole rehearsal; null when this version does not know the behavior. */
  'rehearsals.curve': { input: z.object({ id, behavior: z.string().min(1) }), output: curveSchema.nullable() },
  /** How loud its film is; null when that was not read yet. */
  'rehearsals.waveform': { input: id, output: waveformSchema.nullable() },
  'rehearsals.keepWaveform': { input: z.object({ id, waveform: waveformSchema }), output: nothing },
  /** What the speaker was on at a time, in ms, by the slide shown; null where that is not known. */
  'rehearsals.passage': {
    input: z.object({ id, atMs: z.number().nonnegative() }),
    output: passageSchema.nullable(),
  },
  'rehearsals.start': {
    input: z.object({
      title: z.string(),
      source: sourceSchema,
      models: modelsSchema,
      recordingType: z.string().optional(),
      /** What the events are found with, so that they can be found again with something else. */
      foundWith: sensitivitiesSchema.optional(),
      calibrated: baselineSchema.optional(),
      practice: z.literal(true).optional(),
      /** What it is rehearsed with; the pictures of its slides follow with `rehearsals.addSlide`. */
      material: materialSchema.optional(),
    }),
    output: rehearsalSchema,
  },
  /** The picture (JPEG) of one page of the slides. */
  'rehearsals.addSlide': { input: z.object({ id, page: slideSchema.shape.page, picture: bytes }), output: nothing },
  /** From this time on, this page was shown. On disk when it resolves. */
  'rehearsals.turnSlide': { input: z.object({ id, turn: slideTurnSchema }), output: nothing },
  /** The speaker marked this moment. On disk when it resolves. */
  'rehearsals.mark': { input: z.object({ id, mark: markSchema }), output: nothing },
  /** What it was rehearsed with; nothing when there was nothing. */
  'rehearsals.material': { input: id, output: materialSchema },
  /** Appends one slice of the recording; resolves when it is on disk. */
  'rehearsals.record': { input: z.object({ id, slice: bytes }), output: nothing },
  /** Writes the event and its strip (JPEG), then hands it to the coach. */
  'rehearsals.addEvent': {
    input: z.object({ id, event: behaviorEventSchema, strip: bytes.optional() }),
    output: nothing,
  },
  'rehearsals.addSignals': { input: z.object({ id, rows: z.array(signalRowSchema) }), output: nothing },
  'rehearsals.finish': {
    input: z.object({
      id,
      durationMs: z.number().nonnegative(),
      baseline: baselineSchema,
      coverage: coverageSchema,
      engine: engineSchema,
      gaps: z.array(gapSchema).optional(),
      pieces: z.array(pieceSchema).optional(),
    }),
    output: timelineSchema,
  },
  /** Keeps what there is, says what went wrong. */
  'rehearsals.fail': { input: z.object({ id: id.nullable(), problem: problemSchema }), output: nothing },
  /** Throws away a film's analysis that was canceled, or a practice that the person does not want to keep. */
  'rehearsals.discard': { input: id, output: nothing },
  /** Sets how soon behaviors are noticed in this rehearsal: its events are found again from the saved signals. */
  'rehearsals.adjust': { input: z.object({ id, sensitivities: sensitivitiesSchema }), output: timelineSchema },
  'rehearsals.rename': { input: z.object({ id, title: z.string().min(1) }), output: rehearsalSchema },
  /** Until the app is closed it can be put back. */
  'rehearsals.remove': { input: id, output: nothing },
  'rehearsals.putBack': { input: id, output: nothing },
  /** What can be put back; the newest first. */
  'rehearsals.removed': { input: nothing, output: z.array(z.object({ id, title: z.string() })) },
  /** Removes for good what could be put back. */
  'rehearsals.clearRemoved': { input: nothing, output: nothing },
  /** Copies the person's film into the rehearsal's folder, from where it then plays. Ends with `canceled` when stopped. */
  'rehearsals.keepCopy': { input: id, output: timelineSchema },
  'rehearsals.cancelCopy': { input: id, output: nothing },
  /** Opens the dialog that asks where to save; the name of the file, or null when the person closed it. */
  'rehearsals.saveAs': { input: z.object({ id, format: z.enum(EXPORT_FORMATS) }), output: z.string().nullable() },
  'rehearsals.reveal': { input: id, output: nothing },
  /** How far a film's analysis is; shown on the terminal by the analyze command. */
  'analysis.progress': {
    input: z.object({ timeMs: z.number(), durationMs: z.number(), observationsPerSecond: z.number() }),
    output: nothing,
  },
  /** Puts a slide on another display, or takes the slides off it; `one-display`: there is no other. */
  'stage.present': { input: presentedSchema, output: z.enum(['shown', 'one-display']) },
  /** The slide that is on the other display. */
  'stage.presented': { input: nothing, output: presentedSchema },
  'rehearsals.setTalk': { input: z.object({ id, talk: talkSchema }), output: rehearsalSchema },
  /** What the person says about a moment; null takes it back. */
  'rehearsals.judge': { input: z.object({ id, eventId: id, counts: z.boolean().nullable() }), output: nothing },
  /** Keeps what the person wrote about a moment; an empty text takes it back. */
  'rehearsals.note': { input: z.object({ id, eventId: id, text: z.string().max(LONGEST_NOTE) }), output: nothing },
  /** Sends what has no words from the model; with `anew` also what has. */
  'coaching.again': { input: z.object({ id, anew: z.boolean().default(false) }), output: coachingStatusSchema },
  'coaching.cancel': { input: id, output: coachingStatusSchema },
  /** Keeps an event from being sent, or allows it again. */
  'coaching.holdBack': {
    input: z.object({ id, eventId: id, heldBack: z.boolean() }),
    output: coachingStatusSchema,
  },
  /**
   * Asks the person, in a dialog of the main process, whether pictures may be sent to the provider and address of the
   * settings. Whatever they answer, the settings come back.
   */
  'coaching.agree': { input: nothing, output: settingsSchema },
  'coaching.withdraw': { input: nothing, output: settingsSchema },
  /** Sends one tiny request to the server of the settings and says what came back; asks first where it is not known yet. */
  'coaching.test': { input: nothing, output: connectionTestSchema },
  /** What would be sent, to whom, and what it would cost. Nothing is sent for this. */
  'coaching.example': { input: nothing, output: consentExampleSchema },
  /** The computer is back on line: what waits for it goes on. */
  'coaching.resume': { input: nothing, output: nothing },
  /** What coaching has cost: one rehearsal, and all of this month's, deleted ones too. */
  'coaching.meter': {
    input: id.nullable(),
    output: z.object({ rehearsal: usageSchema.nullable(), month: usageSchema }),
  },
  /** What assistants may read. Whatever opens more is asked about in a dialog of the main process; the settings come back in any case. */
  'assistant.allow': { input: assistantSchema, output: settingsSchema },
  /** Hands a client what it is connected by: the text that is on the clipboard now, or null where a file is shown. */
  'assistant.connect': { input: z.enum(CLIENTS), output: z.string().nullable() },
  /** Finds words in titles, scripts, slides, feedback and notes, the best first. */
  'library.search': {
    input: z.object({ query: z.string().min(1).max(400), most: z.number().int().min(1).max(100) }),
    output: z.array(recordSchema),
  },
} as const;

/** Every push from the main process to the renderer. */
export const pushes = {
  /** The film before has ended, well or not: this is the next one to analyze. */
  analyze: analysisSchema,
  feedback: z.object({ rehearsalId: id, feedback: z.array(feedbackSchema) }),
  coaching: z.object({ rehearsalId: id, status: coachingStatusSchema, usage: usageSchema }),
  /** Films that were opened with the app while it was open. */
  films: z.object({ films: z.array(openedSchema) }),
  /** The list of rehearsals is another one than before. */
  library: z.object({}),
  /** How far the copying of a film is, 0..1. */
  copying: z.object({ rehearsalId: id, share: z.number().min(0).max(1) }),
  summary: z.object({ rehearsalId: id, summary: summarySchema }),
  /** What the other display is to show. */
  slide: z.object({ slide: presentedSchema }),
  /** Something went wrong in the main process that belongs to no call. */
  trouble: z.object({ problem: problemSchema }),
} as const;

export type Calls = typeof calls;
export type CallName = keyof Calls;
export type CallInput<N extends CallName> = z.input<Calls[N]['input']>;
export type CallOutput<N extends CallName> = z.output<Calls[N]['output']>;
export type Pushes = typeof pushes;
export type PushName = keyof Pushes;
export type PushPayload<N extends PushName> = z.output<Pushes[N]>;

/** How an answer crosses the bridge: exceptions do not. */
export type Answer<T> = { ok: true; value: T } | { ok: false; problem: z.infer<typeof problemSchema> };

/** What preload exposes as `window.greenroom`. */
export interface Bridge {
  call<N extends CallName>(name: N, input: CallInput<N>): Promise<Answer<CallOutput<N>>>;
  /** Returns the function that stops listening. */
  on<N extends PushName>(name: N, listener: (payload: PushPayload<N>) => void): () => void;
  /**
   * Opens a film that was dropped on the window. The preload script finds out where it lies: a page can name no path, and a
   * file that it made itself lies nowhere.
   */
  openDropped(file: unknown): Promise<Answer<Film>>;
  /** The same for a script or slides. */
  openDroppedMaterial(file: unknown): Promise<Answer<PickedMaterial>>;
}

/** The one channel that calls go through, those for what only the preload script may say, and the one that pushes come from. */
export const CALL_CHANNEL = 'greenroom:call';
export const DROP_CHANNEL = 'greenroom:dropped';
export const MATERIAL_DROP_CHANNEL = 'greenroom:dropped-material';
export const PUSH_CHANNEL = 'greenroom:push';
