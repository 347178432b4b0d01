import type { Framing } from '../../../shared/posture/framing.ts';
import { useWords } from '../../app/language.tsx';

/** What the camera can see from here, what is in the way, and what therefore is not judged. */
export function FramingGuide({ framing }: { framing: Framing | null }) {
  const words = useWords();
  const [limit] = framing?.limits ?? [];
  const said =
    framing === null ? words.framing.looking : limit === undefined ? words.framing.good : words.framing.limits[limit];
  const names = framing?.notJudged.map((id) => words.behaviors[id].name).join(', ') ?? '';
  return (
    <section className="framing" aria-label={words.framing.title}>
      <p role="status" className={framing !== null && limit === undefined ? 'framing-said good' : 'framing-said'}>
        {said}
      </p>
      {names !== '' && limit !== 'nobody' && (
        <p className="quiet one-line" title={words.framing.notJudged({ names })}>
          {words.framing.notJudged({ names })}
        </p>
      )}
    </section>
  );
}
