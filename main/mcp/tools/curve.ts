import type { McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { LONGEST_TITLE } from '../../../shared/assistant/momentAnswer.ts';
import { quoted } from '../../../shared/assistant/quoted.ts';
import { thin } from '../../../shared/assistant/thin.ts';
import { curveOf } from '../../../shared/review/curve.ts';
import { behaviorIn } from '../../../shared/review/limits.ts';
import { behaviorName } from '../../../shared/words/feedback/behaviorWords.ts';
import { type AskTools, answer, answering, type Opened, Refused } from '../ask.ts';
import { READ_ONLY, rehearsalId } from './terms.ts';

const MOST_POINTS = 600;
const USUAL_POINTS = 120;

const askedSchema = z.object({
  rehearsal: rehearsalId,
  behavior: z
    .string()
    .min(1)
    .max(100)
    .describe('Id of the behavior whose measurement is wanted, such as looking-away.'),
  from_s: z.number().min(0).optional(),
  to_s: z.number().min(0).optional(),
  points: z
    .number()
    .int()
    .min(2)
    .max(MOST_POINTS)
    .optional()
    .describe(`At most so many; ${USUAL_POINTS} when left out.`),
});

export function registerCurve(server: McpServer, tools: AskTools): void {
  server.registerTool(
    'signal_curve',
    {
      title: 'Curve of a measurement',
      description:
        'What a behavior was judged by over the whole rehearsal or a part of it, thinned to a few points: of each stretch the value furthest from the usual. A point without a value: it could not be seen.',
      inputSchema: askedSchema,
      outputSchema: z.object({
        rehearsal: z.string(),
        behavior: z.string(),
        name: z.string(),
        unit: z.string(),
        begins_at: z.number().describe('The value at which a moment begins.'),
        usual: z.number().optional(),
        points: z.array(z.object({ at_s: z.number(), value: z.number().optional() })),
        thinned: z.boolean(),
      }),
      annotations: READ_ONLY,
    },
    (asked) => answering(tools, (opened) => curve(opened, asked)),
  );
}

async function curve({ library, words }: Opened, asked: z.infer<typeof askedSchema>) {
  const { rehearsal: id, behavior, from_s = 0, to_s = Number.POSITIVE_INFINITY, points: most = USUAL_POINTS } = asked;
  const { rehearsal } = await library.read(id);
  const known = behaviorIn(rehearsal, behavior);
  if (known === undefined) throw new Refused('behavior');
  const rows = await library.signals(id);
  if (rows.length === 0) throw new Refused('curve');
  const { timesMs, values, limit, usual } = curveOf(known, {
    ...rehearsal,
    rows,
    calibrated: rehearsal.calibrated ?? {},
  });
  const wanted = [...timesMs.keys()].filter((i) => {
    const at = (timesMs[i] ?? 0) / 1000;
    return at >= from_s && at <= to_s;
  });
  const part = {
    timesMs: Float32Array.from(wanted, (i) => timesMs[i] ?? 0),
    values: Float32Array.from(wanted, (i) => values[i] ?? Number.NaN),
  };
  const points = thin(part, most);
  return answer({
    rehearsal: id,
    behavior: quoted(behavior, LONGEST_TITLE),
    name: behaviorName(words, behavior),
    unit: known.unit,
    begins_at: limit,
    ...(usual !== null && { usual }),
    points: points.map(([at_s, value]) => ({ at_s, ...(value !== null && { value }) })),
    thinned: points.length < wanted.length,
  });
}
