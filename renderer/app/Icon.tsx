const PATHS = {
  play: 'M8 5.5v13l11-6.5z',
  pause: 'M8 5.5v13M16 5.5v13',
  previous: 'M18 6v12l-9-6zM6 6v12',
  next: 'M6 6v12l9-6zM18 6v12',
  sound: 'M5 10v4h3l4 4V6L8 10zM15.5 9a4 4 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11',
  muted: 'M5 10v4h3l4 4V6L8 10zM16 10l5 5M21 10l-5 5',
  rename: 'M5 19l1-4L16.5 4.5l3 3L9 18zM14.5 6.5l3 3',
  remove: 'M5 7h14M10 7V5h4v2M7 7l1 12h8l1-12M10.5 10.5v5M13.5 10.5v5',
  again: 'M19 12a7 7 0 1 1-2.2-5.1M19 4v4h-4',
  search: 'M10.5 4.5a6 6 0 1 1 0 12 6 6 0 0 1 0-12zM15 15l4.5 4.5',
  fold: 'M7 10l5 5 5-5',
  camera: 'M4 7.5h11v9H4zM15 11l5-3v8l-5-3',
  folder: 'M4 7V18.5h16V8.5h-8.5L9.5 6H4z',
  nearer: 'M11 5.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11zM15 15l5 5M8.5 11h5M11 8.5v5',
  farther: 'M11 5.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11zM15 15l5 5M8.5 11h5',
  whole: 'M4 6v12M20 6v12M7 12h10M9.5 9.5L7 12l2.5 2.5M14.5 9.5L17 12l-2.5 2.5',
  nudge: 'M4 18c2.5-9 5-12 8-12s5.5 3 8 12',
  spotlight: 'M12 4a4 4 0 0 1 4 4H8a4 4 0 0 1 4-4zM8.5 8L4 20h16L15.5 8',
} as const;

/** A small picture drawn in the color of the text around it. It says nothing by itself: the button around it has a name. */
export function Icon({ name, size = 20 }: { name: keyof typeof PATHS; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
