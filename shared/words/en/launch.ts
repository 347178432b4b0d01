/** What `npm start` and what comes before any command write on the terminal. Problems have their own sentences. */
export const launch = {
  usage: `Usage: npm start [-- FILM... [options]]

Opens Greenroom. With films: opens them in its window, one after the other, as if you had chosen them there.

Where there is no display, the same app works without its window: on your films, or on the sample if there are none. For each
it prints a table of the moments worth a look, and writes report.html, timeline.json and the pictures.

  --out DIR            Without a display: folder for the results, one folder a film in it (default: greenroom-results).
  --lang ko|en         Without a display: language of the words and of the report.
  --help               This text.

It ends with 0 when all of that was done. For more options: npm run analyze -- --help
`,
  /** What an option may be; stands after "Use …". */
  allowed: {
    out: 'a folder for the results, as in --out results',
    lang: 'ko or en',
    noValue: 'it without a value',
    options: 'films, --out, --lang or --help',
  },
  withoutDisplay: 'There is no display for a window, so Greenroom works without one.',
  withoutFilm: 'No film was given, so it looks at its sample. Your own: npm start -- FILM',
  building: 'Building Greenroom',
  runtime: (version: string, origin: string, folder: string) => `Electron ${version} (${origin}; ${folder})`,
  origins: {
    own: "the product's own",
    given: 'from ELECTRON_OVERRIDE_DIST_PATH',
    substitute: (wanted: string) => `a test runtime, because Electron ${wanted} could not be downloaded`,
  },
  installing: (packages: string) => `Installing system libraries that Electron needs: ${packages}`,
  notInstalled: (packages: string) =>
    `The system libraries that Electron needs could not be installed, so Greenroom cannot start. See what this line says, then try again: apt-get install ${packages}`,
  missing: (packages: string) =>
    `Greenroom cannot start, because Electron needs some system libraries. Paste this line, then try again: sudo apt-get install -y ${packages}`,
  noVirtualDisplay:
    'There is no display, and no Xvfb to take its place, so Greenroom cannot start here. Install Xvfb with the package manager of your system, or start Greenroom from a desktop.',
  alreadyOpen:
    'Greenroom is open already, so the films were not opened. Open them in its window, or close it and try again.',
  interrupted: 'Greenroom was closed by Ctrl+C. What was saved so far is kept.',
  film: (index: number, of: number, name: string) => `Film ${index} of ${of}: ${name}`,
  columns: { advice: 'What to try' },
  labels: { report: 'Report', timeline: 'Timeline' },
  failed: (count: number, of: number, names: string) => `Not watched to the end, ${count} of ${of} films: ${names}`,
};
