import type { KnownSetUp } from '../../../shared/posture/setUp.ts';
import type { Baseline } from '../../../shared/rehearsal/timeline.ts';
import { useLanguage, useWords } from '../../app/language.tsx';

interface KnownPostureProps {
  readonly known: KnownSetUp | undefined;
  use(neutral: Baseline): void;
}

/** Before a posture is shown: whether one that was shown here before still fits, or what showing one is good for. */
export function KnownPosture({ known, use }: KnownPostureProps) {
  const words = useWords().framing;
  const language = useLanguage();
  if (known === undefined || (known.fit === 'not-seen' && !known.isOffered))
    return (
      <p role="status" className="quiet">
        {words.calibrateWhy}
      </p>
    );
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(new Date(known.setUp.at));
  const said = known.isOffered ? 'fits' : known.fit === 'moved' ? 'moved' : 'looking';
  return (
    <>
      <p role="status" className="quiet">
        {words.known[said]({ date })}
      </p>
      {known.isOffered && (
        <button type="button" onClick={() => use(known.setUp.neutral)}>
          {words.known.use}
        </button>
      )}
    </>
  );
}
