/** A moment of a film as a player shows it: `1:02`, `1:00:02`; with tenths `1:02.5`. Rounded down, as players do. */
export function clockTime(ms: number, tenths = false): string {
  const inTenths = Math.floor(ms / 100);
  const seconds = Math.floor(inTenths / 10);
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  const two = (value: number) => String(value).padStart(2, '0');
  const whole = hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
  return tenths ? `${whole}.${inTenths % 10}` : whole;
}
