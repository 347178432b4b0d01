import { useEffect, useState } from 'react';
import type { CallOutput } from '../../shared/bridge.ts';
import type { Usage } from '../../shared/rehearsal/timeline.ts';
import type { Settings } from '../../shared/settings.ts';
import { bridge } from '../app/bridge.ts';
import { follow } from '../app/follow.ts';
import { useWords } from '../app/language.tsx';
import type { Frame } from '../app/screen.ts';
import { call } from '../capture/bridgeCall.ts';
import './Meter.css';

interface MeterProps extends Pick<Frame, 'tell'> {
  /** null: only this month. */
  readonly rehearsalId: string | null;
}

type Limits = Pick<Settings, 'ceilingUsd' | 'monthlyCeilingUsd'>;

/** What coaching has cost, against the person's limits. It follows along while something is being sent. */
export function Meter({ rehearsalId, tell }: MeterProps) {
  const words = useWords().coaching.meter;
  const [spent, setSpent] = useState<CallOutput<'coaching.meter'> | null>(null);
  const [limits, setLimits] = useState<Limits | null>(null);
  useEffect(() => {
    const read = () =>
      Promise.all([call(bridge, 'coaching.meter', rehearsalId), call(bridge, 'settings.read', undefined)]);
    const take = ([meter, { settings }]: Awaited<ReturnType<typeof read>>) => {
      setSpent(meter);
      setLimits(settings);
    };
    return follow((again) => bridge.on('coaching', again), read, take, tell);
  }, [rehearsalId, tell]);
  if (spent === null || limits === null) return null;
  return (
    <dl className="meter">
      {spent.rehearsal !== null && (
        <Spent label={words.rehearsal} usage={spent.rehearsal} limitUsd={limits.ceilingUsd} />
      )}
      <Spent label={words.month} usage={spent.month} limitUsd={limits.monthlyCeilingUsd} />
    </dl>
  );
}

function Spent({ label, usage, limitUsd }: { label: string; usage: Usage; limitUsd: number }) {
  const words = useWords().coaching.meter;
  const { usd, inputTokens, outputTokens, imagesSent, requests } = usage;
  return (
    <>
      <dt>{label}</dt>
      <dd>
        <meter min={0} max={limitUsd} value={Math.min(usd, limitUsd)} aria-label={label} />
        <span>{words.amount({ spent: usd, limit: limitUsd })}</span>
        <span className="quiet">
          {requests === 0 ? words.nothing : words.details({ tokens: inputTokens + outputTokens, pictures: imagesSent })}
        </span>
      </dd>
    </>
  );
}
