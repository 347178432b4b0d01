import type { Problem, ProblemKind } from '../../problem.ts';

/** Facts that a sentence names, by key. A key may be missing: the sentence still stands. */
export type ProblemDetails = Problem['details'];

/** For every problem: what happened, what it means for the rehearsal, what to do. One line each. */
export const problems: Record<ProblemKind, (details: ProblemDetails) => string> = {
  'film-missing': ({ file }) =>
    `${film(file)} is not there. It may have been moved, renamed or deleted: choose the film again.`,
  'film-is-folder': ({ file }) => `${named(file, 'This')} is a folder, not a film. Choose one film file inside it.`,
  'film-empty': ({ file }) =>
    `${film(file)} is empty (0 bytes), so there is nothing to look at. Copy or record it again, then open it.`,
  'film-unreadable': ({ file }) =>
    `${film(file)} cannot be read: it is not a film, or it is damaged at its start. Choose an MP4, MOV or WebM file, or export the film again.`,
  'film-truncated': ({ file }) =>
    `${film(file)} breaks off before anything of it can be shown: its table of contents was never written, or is not in this copy. Copy it again from where it came from; if the recorder was stopped by force, open its recovery, or repair the file with untrunc, then open it again.`,
  'film-no-video': ({ file }) =>
    `${film(file)} has no picture, only sound or other tracks, and Greenroom needs to see you. Choose a film with video.`,
  'film-no-length': ({ file }) =>
    `${film(file)} has nothing in it: its length is zero. Record or export it again, then open it.`,
  'film-codec': ({ file, codec }) =>
    `${film(file)} has its picture in a format${because(codec)} that this computer cannot play here, so nothing of it was looked at. ${codecWay(codec)} VP9 and AV1 work, too.`,
  'film-container': ({ file, format }) =>
    `${film(file)} is ${aFile(format)}, which Greenroom cannot open, so nothing of it was looked at. ${TO_MP4}`,
  'film-picture': ({ file, format }) =>
    `${film(file)} is a picture${because(format)}, not a film, and Greenroom needs to see you move. Choose the video itself (MP4, MOV, WebM or MKV).`,
  'film-track': ({ file, track, tracks }) =>
    `${film(file)} has ${tracks === '1' ? 'one video track' : `${tracks ?? 'fewer'} video tracks`}, so there is no track ${track ?? 'of that number'} and nothing was looked at. Use --track with ${tracks === undefined || tracks === '1' ? '1, or leave it out' : `a number from 1 to ${tracks}`}.`,

  'film-unplayable': ({ file }) =>
    `${film(file)} cannot be played here: the file was changed or damaged, or its disk is gone. The timeline and its moments still work; put the film back as it was, then open this rehearsal again.`,

  'output-unwritable': ({ folder, reason }) =>
    `Results cannot be written to ${named(folder, 'that folder')}${because(obstacle(reason))}. Nothing was left there: choose a folder that you may write to.`,
  'bad-option': ({ option, given, allowed }) =>
    `${option ?? 'An option'} ${given === undefined || given === '' ? 'is missing a value' : `cannot be "${given}"`}. ${allowed === undefined ? 'Correct it' : `Use ${allowed}`}, then run the command again.`,
  'analysis-stopped': ({ reason }) =>
    `The film was not watched to its end, because the analysis stopped on the way${because(reason)}. Nothing was written: run the command again, with other programs closed.`,

  'camera-refused': () =>
    'Greenroom may not use the camera. Allow it for Greenroom in the privacy settings of your computer, then try again; you can also open a film.',
  'camera-in-use': () => 'Another app is using the camera. Close that app (a video call, perhaps), then try again.',
  'camera-missing': () => 'No camera was found. Connect one and try again, or open a film instead.',
  'camera-unplugged': () =>
    'The camera was disconnected, so the rehearsal ended here. Everything up to this moment is kept; connect the camera again to begin a new one.',
  'microphone-refused': () =>
    'Greenroom may not use the microphone. Rehearse without sound, or allow it in the privacy settings of your computer and try again.',

  'model-missing': ({ file }) =>
    `${named(file, 'A model file')} is missing, and without it Greenroom cannot see you. Install Greenroom again, or check the models folder in the settings.`,
  'model-wrong': ({ file, expected, found }) =>
    `${named(file, 'A model file')} is damaged or not the right one, so it was not loaded${checksums(expected, found)}. Delete it and fetch the models again, or choose another models folder.`,
  'model-unreachable': ({ file, reason }) =>
    `${named(file, 'A model file')} could not be downloaded${because(reason)}. What has arrived is kept: try again when you are online; the models that came with Greenroom work meanwhile.`,

  'app-broken': ({ message }) =>
    `Greenroom could not start${because(message)}. Your rehearsals are safe on this computer: open Greenroom again, and install it anew if that does not help.`,
  'window-reopened': () =>
    'The window stopped working and was opened again. A rehearsal that was going on ended there; its recording is kept to the last second, and it is in the list.',

  'disk-full': ({ path }) =>
    `The disk is full${where(path)}, so saving stopped. What was saved before is kept: free some space, then try again.`,
  'disk-unwritable': ({ path }) =>
    `Greenroom cannot write${path === undefined ? ' to the disk' : ` to ${named(path)}`}, so nothing more can be saved there. Check that the folder exists and that you may write to it, then try again.`,
  'rehearsal-missing': () =>
    'This rehearsal is no longer there. It may have been deleted: choose another one from the list.',
  'rehearsal-damaged': ({ id }) =>
    `The files of ${id === undefined ? 'this rehearsal' : `rehearsal ${named(id)}`} cannot be read. They were left as they are; its recording, if there is one, may still play in another app.`,

  'rehearsal-newer': () =>
    'A newer Greenroom saved this rehearsal. You can look at it here, but nothing in it can be changed or sent: update Greenroom to work on it.',

  'key-missing': ({ variable }) =>
    variable === undefined
      ? 'There is no API key, so the words come from the measurements alone. Enter a key in the settings if you want words by an AI.'
      : `There is no API key in ${variable}, so no AI can be asked. Set ${variable}, or run the command with --coach landmarks.`,
  'address-refused': ({ address }) =>
    `${named(address, 'This address')} cannot be used for coaching. Enter a full https:// address, or http:// for a server on this computer.`,

  canceled: () => 'Canceled before the end. Nothing unfinished was left behind.',
  unexpected: ({ message }) =>
    `Something went wrong that Greenroom did not expect${message === undefined || message === '' ? '' : ` (${message})`}. What was saved so far is kept: try again, and restart Greenroom if it happens once more.`,
};

/** With the free program that does it everywhere. */
const TO_MP4 =
  'Convert it to MP4 (H.264), for example with HandBrake (free; preset “Fast 1080p30”), then open the new file.';

function codecWay(codec = ''): string {
  if (codec.includes('10-bit') || codec.includes('4:')) {
    return `Convert it to MP4 (H.264, 8-bit), for example with HandBrake (free; preset “Fast 1080p30”), then open the new file.`;
  }
  if (codec.startsWith('HEVC')) {
    return `${TO_MP4} On an iPhone, Settings > Camera > Formats > Most Compatible records what works at once.`;
  }
  if (codec === 'DRM') return 'It is protected against copying: open the film that you recorded yourself.';
  return codec.startsWith('ProRes') ? `Export it from your editor as MP4 (H.264). Without one: ${TO_MP4}` : TO_MP4;
}

function aFile(format: string | undefined): string {
  if (format === undefined || format === '') return 'a kind of file';
  // Letters that are said with a vowel first: an AVI, an FLV.
  return `${/^[AEFHILMNORSX]/.test(format) && !/^(Real)/.test(format) ? 'an' : 'a'} ${format} file`;
}

function named(name: string | undefined, otherwise = 'it'): string {
  return name === undefined || name === '' ? otherwise : `“${name}”`;
}

function film(file: string | undefined): string {
  return named(file, 'The film');
}

function because(reason: string | undefined): string {
  return reason === undefined || reason === '' ? '' : ` (${reason})`;
}

function where(path: string | undefined): string {
  return path === undefined || path === '' ? '' : ` (${named(path)})`;
}

/** What the system's code for a folder that cannot be written to means. */
function obstacle(code: string | undefined): string | undefined {
  const known: Readonly<Record<string, string>> = {
    EACCES: 'you are not allowed to',
    EPERM: 'you are not allowed to',
    EROFS: 'that disk is read-only',
    EEXIST: 'a file is in its place',
    ENOTDIR: 'a part of that path is a file',
    ENOENT: 'no folder can be made there',
  };
  return code === undefined ? undefined : (known[code] ?? code);
}

function checksums(expected: string | undefined, found: string | undefined): string {
  if (expected === undefined) return '';
  return found === undefined ? ` (expected ${expected})` : ` (expected ${expected}, found ${found})`;
}
