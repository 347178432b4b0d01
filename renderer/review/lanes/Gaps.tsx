import type { Gap } from '../../../shared/rehearsal/gaps.ts';
import type { NotJudged } from '../../../shared/rehearsal/notJudged.ts';
import { describeGap, gapLabel } from '../../../shared/words/gaps.ts';
import { notJudgedLabel } from '../../../shared/words/notJudged.ts';
import { useLanguage, useWords } from '../../app/language.tsx';
import './Gaps.css';

interface GapMarksProps {
  readonly gaps: readonly Gap[];
  readonly spanMs: number;
}

/** Across all lanes: hatched where nothing could be watched, a thin line where something is missing between two pictures. */
export function GapMarks({ gaps, spanMs }: GapMarksProps) {
  const language = useLanguage();
  return gaps.map((gap) => (
    <div
      key={`${gap.kind}-${gap.startMs}`}
      role="img"
      className={gap.startMs === gap.endMs ? 'gap join' : 'gap'}
      aria-label={gapLabel(gap, language)}
      style={{ '--at': gap.startMs / spanMs, '--share': (gap.endMs - gap.startMs) / spanMs }}
    />
  ));
}

interface NotJudgedMarksProps {
  readonly stretches: readonly NotJudged[];
  readonly spanMs: number;
}

/** In one lane: hatched where its behavior was not judged though the picture was there. */
export function NotJudgedMarks({ stretches, spanMs }: NotJudgedMarksProps) {
  const language = useLanguage();
  return stretches.map((stretch) => (
    <div
      key={stretch.startMs}
      role="img"
      className="not-seen"
      aria-label={notJudgedLabel(stretch, language)}
      title={notJudgedLabel(stretch, language)}
      style={{ '--at': stretch.startMs / spanMs, '--share': (stretch.endMs - stretch.startMs) / spanMs }}
    />
  ));
}

/** What is to be known of the film: what is missing, tells nothing or is looked at in part. Nothing when all is as usual. */
export function GapNotices({ gaps }: { readonly gaps: readonly Gap[] }) {
  const language = useLanguage();
  const words = useWords();
  if (gaps.length === 0) return null;
  return (
    <section className="gap-notices">
      <h2>{words.gaps.title}</h2>
      <ul>
        {gaps.map((gap) => (
          <li key={`${gap.kind}-${gap.startMs}`}>{describeGap(gap, language)}</li>
        ))}
      </ul>
    </section>
  );
}
