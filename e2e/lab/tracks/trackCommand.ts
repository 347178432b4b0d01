/** `track RATE FILM TRACK [FILM TRACK …]`: for the laboratory, which checks what it hands over. */
export interface TrackCommand {
  /** Observations a second. */
  readonly rate: number;
  /** Absolute path of each film (`sample`: the one that comes with the app) and of the track file to write. */
  readonly films: readonly { readonly film: string; readonly track: string }[];
}

/** Throws when the arguments are not those of a track command. */
export function readTrackCommand([rate, ...paths]: readonly string[]): TrackCommand {
  const films = [];
  for (let i = 0; i < paths.length; i += 2) {
    const [film, track] = paths.slice(i, i + 2);
    if (film === undefined || track === undefined) throw new Error('Every film needs the path of its track.');
    films.push({ film, track });
  }
  if (!(Number(rate) > 0)) throw new Error('The rate is a number above 0.');
  return { rate: Number(rate), films };
}
