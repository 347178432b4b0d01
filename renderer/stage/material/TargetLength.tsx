import { useEffect, useState } from 'react';
import { MOST_TARGET_MS } from '../../../shared/settings.ts';
import { useWords } from '../../app/language.tsx';

const MINUTE_MS = 60_000;
const MOST = MOST_TARGET_MS / MINUTE_MS;

interface TargetLengthProps {
  readonly targetMs: number | null;
  setTarget(targetMs: number | null): void;
}

/** How many minutes the talk is to take; empty when it does not matter. Kept as it is typed, once it is a number that can be kept. */
export function TargetLength({ targetMs, setTarget }: TargetLengthProps) {
  const { material: words } = useWords().prepare;
  const [typed, setTyped] = useState(asText(targetMs));
  useEffect(() => setTyped(asText(targetMs)), [targetMs]);
  const change = (text: string) => {
    const digits = text.replaceAll(/\D/g, '').slice(0, 3);
    const minutes = Math.min(MOST, Number(digits));
    setTyped(digits === '' ? '' : String(minutes));
    setTarget(minutes === 0 ? null : minutes * MINUTE_MS);
  };
  return (
    <div className="material-row">
      <label htmlFor="target-length">{words.target}</label>
      <span className="target-length">
        <input
          type="text"
          inputMode="numeric"
          id="target-length"
          autoComplete="off"
          aria-describedby="target-hint"
          value={typed}
          onChange={(event) => change(event.currentTarget.value)}
        />
        {words.minutes}
      </span>
      <span className="hidden" id="target-hint">
        {words.targetHint}
      </span>
    </div>
  );
}

function asText(targetMs: number | null): string {
  return targetMs === null ? '' : String(Math.round(targetMs / MINUTE_MS));
}
