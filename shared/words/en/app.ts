/** Words of the frame around the screens. */
export const app = {
  name: 'Greenroom',
  chooseFilm: 'Open a film of a rehearsal',
  films: 'Films',
  chooseModelsFolder: 'Choose a folder with model files',
  sampleTitle: 'Sample rehearsal',
  home: 'Rehearsals',
  settings: 'Settings',
  language: 'Language',
  dismiss: 'Dismiss',
  broken:
    'Greenroom ran into something it did not expect. Your rehearsals are safe on this computer. Close the app and open it again.',
};
