import type { Progress } from '../../../shared/talks/progress.ts';
import { behaviorName } from '../../../shared/words/feedback/behaviorWords.ts';
import { useWords } from '../../app/language.tsx';
import './Better.css';

/** The drawing's own units. */
const WIDTH = 120;
const HEIGHT = 32;
const EDGE = 5;

interface BetterProps {
  readonly progress: readonly Progress[];
  /** How many are compared. */
  readonly takes: number;
}

/** Moments a minute over the takes, one small drawing a behavior, all on the same scale. */
export function Better({ progress, takes }: BetterProps) {
  const words = useWords();
  const say = words.home;
  const highest = Math.max(1, ...progress.flatMap(({ perMinute }) => perMinute.map((rate) => rate ?? 0)));
  return (
    <section className="better" aria-labelledby="better-title">
      <h2 id="better-title">{say.better}</h2>
      <p className="quiet">{say.perMinute({ count: takes })}</p>
      <ul>
        {progress.map(({ behavior, kind, perMinute, trend }) => {
          const name = behaviorName(words, behavior);
          const change = say.change[changeOf(kind, trend)];
          const rates = perMinute.map((rate) => (rate === null ? say.noRate : say.rate({ rate }))).join(', ');
          const last = perMinute.findLast((rate) => rate !== null) ?? 0;
          return (
            <li key={behavior} className={kind}>
              <span className="hidden">{say.rates({ name, rates, change })}</span>
              <span aria-hidden="true">{name}</span>
              <Curve perMinute={perMinute} highest={highest} />
              <span aria-hidden="true" className="now">
                {say.rate({ rate: last })}
                <span className={trend === 'better' ? 'quiet improved' : 'quiet'}>{change}</span>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function changeOf(kind: Progress['kind'], trend: Progress['trend']): 'fewer' | 'more' | 'same' {
  if (trend === 'same' || trend === 'unknown') return 'same';
  return (trend === 'better') === (kind === 'strength') ? 'more' : 'fewer';
}

/** One dot a take; where a take could not tell, the line is dashed across. */
function Curve({ perMinute, highest }: { perMinute: Progress['perMinute']; highest: number }) {
  const step = (WIDTH - 2 * EDGE) / Math.max(1, perMinute.length - 1);
  const dots = perMinute.flatMap((rate, take) =>
    rate === null ? [] : [{ take, x: EDGE + take * step, y: HEIGHT - EDGE - (rate / highest) * (HEIGHT - 2 * EDGE) }],
  );
  return (
    <svg className="drawn" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden="true">
      {dots.slice(1).map((to, index) => {
        const from = dots[index] ?? to;
        const across = to.take - from.take > 1;
        return <line key={to.take} x1={from.x} y1={from.y} x2={to.x} y2={to.y} className={across ? 'across' : ''} />;
      })}
      {dots.map(({ take, x, y }, index) => (
        <circle key={take} cx={x} cy={y} r={index === dots.length - 1 ? 4 : 2.2} />
      ))}
    </svg>
  );
}
