import { type McpServer, type ReadResourceResult, ResourceTemplate } from '@modelcontextprotocol/server';
import { fit, MOST_BYTES } from '../../shared/assistant/bounds.ts';
import { LONGEST_TITLE, momentLines, shownToAssistants } from '../../shared/assistant/momentAnswer.ts';
import { quoted } from '../../shared/assistant/quoted.ts';
import { decodedOnce, isId, momentUri, rehearsalUri, TEMPLATES } from '../../shared/assistant/uri.ts';
import { summaryFor } from '../../shared/summary/landmarkSummary.ts';
import { type AskTools, type Opened, Refused, reading } from './ask.ts';
import { momentAnswer } from './momentAnswer.ts';
import { rehearsalLine } from './rehearsalLine.ts';

/** Resources that are listed: more can be asked for by id. */
const MOST_LISTED = 50;
/** Letters of a script that one reading gives; a syllable of Hangul is three bytes. */
const LONGEST_SCRIPT = MOST_BYTES / 3;
const JSON_TYPE = { mimeType: 'application/json' };

export function registerResources(server: McpServer, tools: AskTools): void {
  const complete = { id: (start: string) => ids(tools, start) };
  server.registerResource(
    'rehearsal',
    new ResourceTemplate(TEMPLATES.rehearsal, { list: () => list(tools), complete }),
    { title: 'Rehearsal', description: 'One rehearsal: its summary and its moments.', ...JSON_TYPE },
    (uri, { id }) => reading(tools, uri, async (opened) => json(uri, await rehearsal(opened, idIn(id)))),
  );
  server.registerResource(
    'moment',
    new ResourceTemplate(TEMPLATES.moment, {
      list: undefined,
      complete: { ...complete, event: (start, context) => events(tools, start, context?.arguments?.['id'] ?? '') },
    }),
    { title: 'Moment', description: 'One moment of a rehearsal in full, without its picture.', ...JSON_TYPE },
    (uri, { id, event }) =>
      reading(tools, uri, async (opened) => {
        const moment = decodedOnce(String(event));
        if (moment === null) throw new Refused('moment');
        return json(uri, (await momentAnswer(opened, idIn(id), moment)).content);
      }),
  );
  server.registerResource(
    'transcript',
    new ResourceTemplate(TEMPLATES.transcript, { list: undefined, complete }),
    { title: 'Transcript', description: 'What was heard in a rehearsal, where something was.', ...JSON_TYPE },
    (uri, { id }) =>
      reading(tools, uri, async ({ library }) => {
        await library.read(idIn(id));
        throw new Refused('transcript');
      }),
  );
  server.registerResource(
    'script',
    new ResourceTemplate(TEMPLATES.script, { list: undefined, complete }),
    { title: 'Script', description: 'The script that a rehearsal was held with.', ...JSON_TYPE },
    (uri, { id }) =>
      reading(tools, uri, async ({ library }) => {
        const { script } = await library.material(idIn(id));
        if (script === null) throw new Refused('script');
        const text = quoted(script.text, LONGEST_SCRIPT);
        return json(uri, { script: { name: quoted(script.name, LONGEST_TITLE), text, truncated: text.endsWith('…') } });
      }),
  );
  server.registerResource(
    'slide',
    new ResourceTemplate(TEMPLATES.slide, { list: undefined, complete }),
    { title: 'Slide', description: 'The text and the notes of one slide, by its number.', ...JSON_TYPE },
    (uri, { id, page }) =>
      reading(tools, uri, async ({ library }) => {
        const { slides } = await library.material(idIn(id));
        const slide = slides?.pages.find((one) => String(one.page) === decodedOnce(String(page)));
        if (slide === undefined) throw new Refused('slide');
        const { title, text, notes } = slide;
        const most = LONGEST_SCRIPT / 3;
        return json(uri, {
          slide: {
            page: slide.page,
            title: quoted(title, LONGEST_TITLE),
            text: quoted(text, most),
            notes: quoted(notes, most),
          },
        });
      }),
  );
}

function idIn(variable: string | string[] | undefined): string {
  const id = decodedOnce(String(variable));
  if (id === null || !isId(id)) throw new Refused('rehearsal');
  return id;
}

function json(uri: URL, content: unknown): ReadResourceResult {
  return { contents: [{ uri: uri.href, mimeType: JSON_TYPE.mimeType, text: JSON.stringify(content) }] };
}

async function rehearsal({ library, words, language }: Opened, id: string) {
  const timeline = await library.read(id);
  const open = shownToAssistants(timeline);
  const { worked, work } = summaryFor({ ...timeline, events: open }, language, timeline.rehearsal.startedAt);
  const { shown, left } = fit(open.map(momentLines(timeline, words)), open.length, 6000);
  return {
    ...rehearsalLine(timeline, await library.material(id)),
    summary: {
      worked: quoted(worked, 1000),
      work: work.map(({ behavior, point, drill }) => ({
        behavior: quoted(behavior, LONGEST_TITLE),
        point: quoted(point, 600),
        drill: quoted(drill, 600),
      })),
    },
    moments: shown.map(({ moment, ...line }) => ({ moment, uri: momentUri(id, moment), ...line })),
    truncated: left > 0,
  };
}

async function list(tools: AskTools) {
  const { library } = await tools.access();
  if (library === null) return { resources: [] };
  const newest = (await library.ids()).slice(0, MOST_LISTED);
  return { resources: newest.map((id) => ({ uri: rehearsalUri(id), name: id, ...JSON_TYPE })) };
}

async function ids(tools: AskTools, start: string): Promise<string[]> {
  const { library } = await tools.access();
  return library === null ? [] : (await library.ids()).filter((id) => id.startsWith(start)).slice(0, 100);
}

async function events(tools: AskTools, start: string, id: string): Promise<string[]> {
  const { library } = await tools.access();
  if (library === null || !isId(id)) return [];
  try {
    return shownToAssistants(await library.read(id)).flatMap((event) => (event.id.startsWith(start) ? event.id : []));
  } catch (error) {
    tools.log(String(error));
    return [];
  }
}
