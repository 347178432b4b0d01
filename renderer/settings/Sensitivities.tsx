import { BEHAVIORS } from '../../shared/behaviors/catalogue.ts';
import type { Sensitivities as Chosen, Sensitivity } from '../../shared/rehearsal/timeline.ts';
import { useWords } from '../app/language.tsx';
import { SensitivityChoice } from '../review/moment/SensitivityChoice.tsx';
import './Sensitivities.css';

/** What to watch for in the rehearsals to come, behavior by behavior. */
export function Sensitivities({ chosen, change }: { chosen: Chosen; change(chosen: Chosen): void }) {
  const words = useWords();
  const set = (behavior: string, sensitivity: Sensitivity) => {
    const { [behavior]: _, ...others } = chosen;
    change(sensitivity === 'normal' ? others : { ...others, [behavior]: sensitivity });
  };
  return (
    <section className="section sensitivities" aria-labelledby="sensitivities-title">
      <h2 id="sensitivities-title">{words.sensitivity.title}</h2>
      <p className="quiet">{words.sensitivity.why}</p>
      <ul>
        {BEHAVIORS.map(({ id }) => (
          <li key={id}>
            <span>
              <strong>{words.behaviors[id].name}</strong> <span className="quiet">{words.behaviors[id].sees}</span>
            </span>
            <SensitivityChoice
              behavior={id}
              chosen={chosen[id] ?? 'normal'}
              choose={(sensitivity) => set(id, sensitivity)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
