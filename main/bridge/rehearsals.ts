import { passagesOf } from '../../shared/passages/passage.ts';
import { curveOf } from '../../shared/review/curve.ts';
import { behaviorIn } from '../../shared/review/limits.ts';
import { glanceOf } from '../../shared/talks/glance.ts';
import { inWords } from '../log.ts';
import type { HandlersOf } from './calls.ts';
import type { Parts } from './parts.ts';

type Uses = Pick<Parts, 'around' | 'repository' | 'library' | 'films' | 'copies' | 'coach' | 'exports'>;

/** Rehearsals from their first slice to their removal. */
export function rehearsalsCalls(parts: Uses): HandlersOf<'rehearsals'> {
  const { around, repository, library, films, copies, coach, exports } = parts;
  const { settings, clock, hear, log } = around;
  return {
    'rehearsals.list': (which) => repository.contents(which?.newest),
    'rehearsals.glances': async (ids) => {
      const glances = ids.map(async (id) => {
        try {
          return glanceOf(await repository.read(id));
        } catch (error) {
          // One that is broken, or that was removed a moment ago, must not keep the others from being shown.
          log(`${id} has nothing to show in the list: ${inWords(error)}`);
          return [];
        }
      });
      return (await Promise.all(glances)).flat();
    },
    'rehearsals.read': (id) => repository.read(id),
    'rehearsals.signals': (id) => repository.readSignals(id),
    'rehearsals.curve': async ({ id, behavior }) => {
      const rehearsal = await repository.rehearsal(id);
      const known = behaviorIn(rehearsal, behavior);
      if (known === undefined) return null;
      const rows = await repository.readSignals(id);
      return curveOf(known, { ...rehearsal, rows, calibrated: rehearsal.calibrated ?? {} });
    },
    'rehearsals.passage': async ({ id, atMs }) => {
      const { slideTurns: turns = [], durationMs } = await repository.rehearsal(id);
      if (turns.length === 0) return null;
      return passagesOf(await repository.readMaterial(id), { turns, durationMs })(atMs);
    },
    'rehearsals.start': (rehearsal) =>
      library.begin({
        ...rehearsal,
        source: films.known(rehearsal.source),
        talk: settings.read().talk,
        audience: settings.read().audience,
      }),
    'rehearsals.addSlide': ({ id, page, picture }) => repository.writeSlide(id, page, picture),
    'rehearsals.turnSlide': ({ id, turn }) => repository.appendSlideTurn(id, turn),
    'rehearsals.mark': ({ id, mark }) => repository.appendMark(id, mark),
    'rehearsals.material': (id) => repository.readMaterial(id),
    'rehearsals.waveform': (id) => repository.readWaveform(id),
    'rehearsals.keepWaveform': ({ id, waveform }) => repository.writeWaveform(id, waveform),
    'rehearsals.record': ({ id, slice }) => repository.appendRecording(id, slice),
    'rehearsals.addEvent': async ({ id, event, strip }) => {
      await repository.appendEvent(id, event, strip);
      around.onStep?.('event-saved');
      await coach.eventAdded(id, strip === undefined ? event : { ...event, strip: `${event.id}.jpg` });
    },
    'rehearsals.addSignals': ({ id, rows }) => repository.appendSignals(id, rows),
    'rehearsals.finish': async ({ id, ...end }) => {
      const { words } = await library.finish(id, end);
      hear?.finished(id, words);
      return repository.read(id);
    },
    'rehearsals.fail': async ({ id, problem }) => {
      log(`A rehearsal broke off: ${problem.kind} ${JSON.stringify(problem.details)}`);
      if (id !== null) await library.keep(id);
      hear?.failed(problem);
    },
    'rehearsals.adjust': async ({ id, sensitivities }) => {
      await repository.setSensitivities(id, sensitivities);
      await coach.rehearsalAdjusted(id);
      return repository.read(id);
    },
    'rehearsals.discard': (id) => library.discard(id),
    'rehearsals.rename': ({ id, title }) => library.rename(id, title),
    'rehearsals.remove': (id) => library.remove(id),
    'rehearsals.removed': () => repository.removed(),
    'rehearsals.putBack': (id) => library.putBack(id),
    'rehearsals.clearRemoved': () => library.clearRemoved(),
    'rehearsals.keepCopy': (id) => library.keepCopy(id),
    'rehearsals.cancelCopy': (id) => copies.cancel(id),
    'rehearsals.reveal': (id) => around.reveal(repository.pathOf(id)),
    'rehearsals.saveAs': ({ id, format }) => exports.save(id, format),
    'rehearsals.setTalk': ({ id, talk }) => {
      settings.write({ talk });
      return repository.setTalk(id, talk);
    },
    'rehearsals.judge': ({ id, eventId, counts }) =>
      repository.appendJudgement(id, { eventId, counts, at: clock.now().toISOString() }),
    'rehearsals.note': ({ id, eventId, text }) =>
      repository.appendNote(id, { eventId, text, at: clock.now().toISOString() }),
  };
}
