interface GaugeProps {
  readonly value: number;
  readonly threshold: number;
  readonly label: string;
}

/** The measured value as a bar, the threshold as a mark on it. The sentence above says the same. */
export function Gauge({ value, threshold, label }: GaugeProps) {
  const full = Math.max(value, threshold) * 1.15 || 1;
  // A hand in front of the face is less than no way from it.
  const share = (of: number) => Math.max(0, of / full);
  return (
    <div className="gauge" aria-hidden="true">
      <span className="value" style={{ width: `${100 * share(value)}%` }} />
      <span className="limit" style={{ left: `${100 * share(threshold)}%` }} />
      <span
        className="label"
        // Shifted by its own share, a label of any length ends where the bar ends.
        style={{ left: `${100 * share(threshold)}%`, transform: `translateX(-${100 * share(threshold)}%)` }}
      >
        {label}
      </span>
    </div>
  );
}
