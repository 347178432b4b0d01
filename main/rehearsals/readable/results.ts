import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { GreenroomError } from '../../../shared/problem.ts';
import { DEFAULT_AUDIENCE } from '../../../shared/rehearsal/audience.ts';
import { SCHEMA_VERSION, type Timeline, timelineSchema } from '../../../shared/rehearsal/timeline.ts';
import { STRIPS_FOLDER, type TimelineExport, timelineExportSchema } from '../../../shared/rehearsal/timelineExport.ts';
import { parseJson } from '../../disk/lines.ts';

/** What `analyze` writes last. */
export const RESULTS = 'timeline.json';

/** The results of `analyze` as if they were a rehearsal of the library. They are as old as the file. Throws `rehearsal-damaged`. */
export async function readResults(folder: string, id: string): Promise<Timeline> {
  const path = join(folder, RESULTS);
  const read = timelineExportSchema.safeParse(parseJson(await readFile(path, 'utf8')));
  if (!read.success) throw new GreenroomError('rehearsal-damaged', { id });
  return asTimeline(read.data, id, (await stat(path)).mtime.toISOString());
}

function asTimeline(results: TimelineExport, id: string, at: string): Timeline {
  const { source, events, engine } = results;
  const prefix = `${STRIPS_FOLDER}/`;
  return timelineSchema.parse({
    rehearsal: {
      schemaVersion: SCHEMA_VERSION,
      id,
      title: source.kind === 'film' ? source.name : '',
      startedAt: at,
      durationMs: results.durationMs,
      state: 'complete',
      source,
      models: results.models,
      audience: DEFAULT_AUDIENCE,
      baseline: {},
      gaps: results.gaps,
      notJudged: results.notJudged,
      engine: engine && { ...engine, framesDropped: 0 },
      usage: results.usage,
      coaching: { state: 'done', pending: 0 },
    },
    events: events.map(({ feedback: _said, counts: _counts, note: _note, strip, ...event }) => ({
      ...event,
      ...(strip?.startsWith(prefix) && { strip: strip.slice(prefix.length) }),
    })),
    feedback: events.map(({ id: eventId, feedback }) => ({ ...feedback, eventId, at })),
    judgements: events.flatMap(({ id: eventId, counts }) => (counts === undefined ? [] : { eventId, counts, at })),
    filmUrl: null,
  });
}
