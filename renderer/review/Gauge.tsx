interface GaugeProps {
  readonly value: number;
  readonly threshold: number;
  readonly label: string;
}

/** The measured value as a bar, the threshold as a mark on it. The sentence above says the same. */
export function Gauge({ value, threshold, label }: GaugeProps) {
  const full = Math.max(Math.abs(value), Math.abs(threshold)) * 1.15 || 1;
  const share = (of: number) => Math.min(1, Math.abs(of) / full);
  return (
    <div className="gauge" aria-hidden="true">
      <span className="value" style={{ width: `${100 * share(value)}%` }} />
      <span className="limit" style={{ left: `${100 * share(threshold)}%` }} />
      <span
        className="label"
        // Near an end the label would leave the card.
        style={{ left: `clamp(2.5rem, ${100 * share(threshold)}%, 100% - 2.5rem)` }}
      >
        {label}
      </span>
    </div>
  );
}
