import { measuredAnswer, momentLines, passageAnswer, shownToAssistants } from '../../shared/assistant/momentAnswer.ts';
import { passagesOf } from '../../shared/passages/passage.ts';
import { type Opened, Refused } from './ask.ts';

/** One moment in full, without its picture. Throws `Refused` for one that is not there or is kept back. */
export async function momentAnswer({ library, words }: Opened, id: string, moment: string) {
  const timeline = await library.read(id);
  const event = shownToAssistants(timeline).find((one) => one.id === moment);
  if (event === undefined) throw new Refused('moment');
  const { slideTurns = [], durationMs } = timeline.rehearsal;
  const passage = passagesOf(await library.material(id), { turns: slideTurns, durationMs })(event.peakMs);
  const line = momentLines(timeline, words)(event);
  const content = {
    rehearsal: id,
    ...line,
    measured: measuredAnswer(event, words),
    passage: passageAnswer(passage, words) ?? undefined,
  };
  return { event, content };
}
