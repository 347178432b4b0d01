/** Words of the frame around the screens. */
export const app = {
  name: 'Greenroom',
  chooseFilm: 'Open a film of a rehearsal',
  films: 'Films',
  sampleTitle: 'Sample rehearsal',
  home: 'Rehearsals',
  settings: 'Settings',
  back: 'Back',
  close: 'Close',
  language: 'Language',
  dismiss: 'Dismiss',
  loading: 'Getting ready…',
  broken:
    'Greenroom ran into something it did not expect. Your rehearsals are safe on this computer. Close the app and open it again.',
};
