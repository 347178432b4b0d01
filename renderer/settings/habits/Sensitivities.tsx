import { BEHAVIORS } from '../../../shared/behaviors/catalogue.ts';
import type { Sensitivities as Chosen, Sensitivity } from '../../../shared/rehearsal/timeline.ts';
import { isFound } from '../../../shared/talks/search.ts';
import { useWords } from '../../app/language.tsx';
import { SensitivityChoice } from '../../review/moment/SensitivityChoice.tsx';
import { BehaviorDrawing } from './BehaviorDrawing.tsx';
import './Sensitivities.css';

interface SensitivitiesProps {
  readonly chosen: Chosen;
  change(chosen: Chosen): void;
  /** What is searched for: the behaviors that are not found are left out, unless none is. */
  readonly query: string;
}

/** What to watch for in the rehearsals to come, behavior by behavior. */
export function Sensitivities({ chosen, change, query }: SensitivitiesProps) {
  const words = useWords();
  const set = (behavior: string, sensitivity: Sensitivity) => {
    const { [behavior]: _, ...others } = chosen;
    change(sensitivity === 'normal' ? others : { ...others, [behavior]: sensitivity });
  };
  const found = BEHAVIORS.filter(({ id }) => isFound(`${words.behaviors[id].name} ${words.behaviors[id].sees}`, query));
  return (
    <section className="section sensitivities" aria-labelledby="sensitivities-title">
      <h3 id="sensitivities-title">{words.sensitivity.title}</h3>
      <p className="quiet">{words.sensitivity.why}</p>
      <ul>
        {(found.length > 0 ? found : BEHAVIORS).map(({ id }) => (
          <li key={id}>
            <BehaviorDrawing behavior={id} />
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
