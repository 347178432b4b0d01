import type { Settings, SettingsChange } from '../../shared/settings.ts';
import { useWords } from '../app/language.tsx';
import type { Frame } from '../app/screen.ts';
import { Meter } from './Meter.tsx';

interface BudgetProps extends Pick<Frame, 'tell'> {
  readonly settings: Settings;
  change(some: SettingsChange): void;
}

/** The most that may be spent, and what has been. */
export function Budget({ settings, change, tell }: BudgetProps) {
  const words = useWords();
  return (
    <section className="section" aria-labelledby="budget-title">
      <h3 id="budget-title">{words.coaching.meter.title}</h3>
      <Meter rehearsalId={null} tell={tell} />
      <div className="pair">
        <Limit
          label={words.settings.ceiling}
          usd={settings.ceilingUsd}
          change={(ceilingUsd) => change({ ceilingUsd })}
        />
        <Limit
          label={words.coaching.settings.monthlyCeiling}
          usd={settings.monthlyCeilingUsd}
          change={(monthlyCeilingUsd) => change({ monthlyCeilingUsd })}
        />
      </div>
    </section>
  );
}

function Limit({ label, usd, change }: { label: string; usd: number; change(usd: number): void }) {
  return (
    <label>
      {label}
      <input
        type="number"
        min={0.01}
        step={0.01}
        defaultValue={usd}
        onBlur={(event) => event.currentTarget.valueAsNumber > 0 && change(event.currentTarget.valueAsNumber)}
      />
    </label>
  );
}
