import { BEHAVIORS } from '../../../shared/behaviors/catalogue.ts';
import { hangsOnShoulders } from '../../../shared/posture/framing.ts';
import type { Rehearsal, Sensitivity } from '../../../shared/rehearsal/timeline.ts';
import { describeNotJudged } from '../../../shared/words/notJudged.ts';
import { useLanguage, useWords } from '../../app/language.tsx';

/** Judged for less of the time than this, a behavior counts as not seen. */
const SEEN = 0.5;
/** More lines than this are folded away: film and lanes need the room. */
const MOST_LINES = 2;

interface NotJudgedProps {
  readonly rehearsal: Rehearsal;
  set(behavior: string, sensitivity: Sensitivity): void;
}

/** What the timeline says nothing about, and why: not to be seen, or no problem for this person. */
export function NotJudged({
  rehearsal: { coverage, notJudged, durationMs, foundWith, sensitivities = foundWith ?? {} },
  set,
}: NotJudgedProps) {
  const words = useWords();
  const language = useLanguage();
  const off = BEHAVIORS.filter(({ id }) => sensitivities[id] === 'off');
  const isOff = (behavior: string) => off.some(({ id }) => id === behavior);
  const lines = describeNotJudged(
    notJudged?.filter(({ behavior }) => !isOff(behavior)),
    durationMs,
    language,
  );
  // Older rehearsals know no more than a share.
  const shares = notJudged === undefined ? (coverage ?? {}) : {};
  const unseen = BEHAVIORS.filter(({ id }) => (shares[id] ?? 1) < SEEN && !isOff(id));
  const shoulders = unseen.filter(hangsOnShoulders);
  const others = unseen.filter((behavior) => !hangsOnShoulders(behavior));
  const names = (behaviors: typeof off) => behaviors.map(({ id }) => words.behaviors[id].name).join(', ');
  const said = [
    ...lines,
    ...(others.length > 0 ? [words.sensitivity.notSeen({ names: names(others) })] : []),
    ...(shoulders.length > 0 ? [words.sensitivity.shouldersCovered({ names: names(shoulders) })] : []),
  ];
  if (off.length + said.length === 0) return null;
  const paragraphs = said.map((line) => <p key={line}>{line}</p>);
  return (
    <footer className="not-judged quiet">
      {said.length > MOST_LINES ? (
        <details>
          <summary>{words.sensitivity.notJudged({ count: said.length })}</summary>
          {paragraphs}
        </details>
      ) : (
        paragraphs
      )}
      {off.length > 0 && (
        <p>
          {words.sensitivity.hidden({ names: names(off) })}{' '}
          {off.map(({ id }) => (
            <button key={id} type="button" className="small" onClick={() => set(id, 'normal')}>
              {words.sensitivity.show}: {words.behaviors[id].name}
            </button>
          ))}
        </p>
      )}
    </footer>
  );
}
