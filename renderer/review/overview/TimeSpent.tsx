import type { Spent } from '../../../shared/summary/timeSpent.ts';
import { useWords } from '../../app/language.tsx';

/** Less than this much of the bar can be neither seen nor read as a percentage. */
const SMALLEST = 0.005;

/** One bar, as long as the rehearsal: who was looked at, and what could not be told. The words below it say the same. */
export function TimeSpent({ spent }: { readonly spent: readonly Spent[] }) {
  const words = useWords().review.spent;
  const shown = spent.filter(({ share }) => share >= SMALLEST);
  return (
    <div className="spent">
      <h2>{words.title}</h2>
      <div className="spent-bar" aria-hidden="true">
        {shown.map(({ on, share }) => (
          <span key={on} className={on} style={{ flexGrow: share }} />
        ))}
      </div>
      <ul>
        {shown.map(({ on, share }) => (
          <li key={on}>
            <span className={`swatch ${on}`} aria-hidden="true" />
            {words.part({ name: words.on[on], share })}
          </li>
        ))}
      </ul>
    </div>
  );
}
