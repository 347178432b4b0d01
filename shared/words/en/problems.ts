import type { ProblemKind } from '../../problem.ts';

type Details = Readonly<Record<string, string>>;
const film = ({ file }: Details) => (file === undefined ? 'The film' : `"${file}"`);

/** What happened, what it means for the rehearsal, what to do. */
export const problems: Record<ProblemKind, (details: Details) => string> = {
  'film-missing': (d) => `${film(d)} is not there. Check the name, or choose the film again.`,
  'film-is-folder': (d) => `${film(d)} is a folder, not a film. Choose a film inside it.`,
  'film-empty': (d) => `${film(d)} is empty (0 bytes). Copy or export the film again, then open it.`,
  'film-unreadable': (d) => `${film(d)} cannot be read as a film. Open an MP4, MOV or WebM file.`,
  'film-truncated': (d) =>
    `${film(d)} breaks off before its end, so it was not analyzed. Copy or export it again, then open it.`,
  'film-no-video': (d) => `${film(d)} has sound but no picture. Open a film in which you can be seen.`,
  'film-no-length': (d) => `${film(d)} has a length of zero. Record or export it again, then open it.`,
  'film-codec': (d) =>
    `${film(d)} is coded as ${d['codec'] ?? 'something'} that cannot be played here. Export it as H.264 (MP4), then open it.`,
  'output-unwritable': (d) => `Nothing can be written to "${d['path'] ?? ''}". Choose another folder for the results.`,
  'bad-option': (d) =>
    `${d['option'] ?? 'An option'} was given "${d['given'] ?? ''}", but must be ${d['allowed'] ?? 'something else'}.`,
  'camera-refused': () =>
    'Greenroom may not use the camera. Allow it in the privacy settings of your computer, then try again.',
  'camera-in-use': () => 'Another app is using the camera. Close that app, then try again.',
  'camera-missing': () => 'No camera was found. Plug one in, or open a film instead.',
  'camera-unplugged': () =>
    'The camera was disconnected, so the rehearsal ended. Everything up to that moment is saved.',
  'microphone-refused': () =>
    'The microphone cannot be used, so the recording will have no sound. You can rehearse anyway, or allow it in the privacy settings of your computer.',
  'model-missing': (d) =>
    `The model file ${d['file'] ?? ''} was not found, so nothing can be analyzed. Check the models folder in the settings, or install Greenroom again.`,
  'model-wrong': (d) =>
    `The model file ${d['file'] ?? ''} is damaged or not the right one, so it was not used (expected sha256 ${d['expected'] ?? '?'}, found ${d['found'] ?? '?'}). Delete the file; Greenroom then uses its own.`,
  'model-unreachable': (d) =>
    `The model file ${d['file'] ?? ''} could not be downloaded. Greenroom works with its own models; try again when you are online.`,
  'disk-full': () =>
    'The disk is full, so the rehearsal could not go on. Everything up to now is saved. Free some space, then try again.',
  'disk-unwritable': (d) =>
    `Greenroom cannot write to its folder${d['path'] === undefined ? '' : ` (${d['path']})`}. Check that you may write there, then try again.`,
  'rehearsal-missing': () => 'This rehearsal is no longer there. It may have been deleted.',
  'rehearsal-damaged': () => 'This rehearsal cannot be read. Its files were left as they are.',
  'key-missing': () =>
    'There is no API key. Enter one in the settings (on the command line: GREENROOM_API_KEY), or use landmark words.',
  'address-refused': (d) =>
    `Nothing is sent to ${d['address'] ?? 'that address'}: it is not on this computer and you have not agreed to it.`,
  canceled: () => 'Canceled. Nothing was kept.',
  unexpected: (d) =>
    `Something unexpected happened${d['message'] ? ` (${d['message']})` : ''}. Your saved rehearsals are safe. Try again; if it stays, restart the app.`,
};
