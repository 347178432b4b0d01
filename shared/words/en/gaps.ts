import type { GapKind } from '../../gaps.ts';
import { duration } from './amounts.ts';

/** Where a film or a camera shows nothing that can be judged. */
export const gaps = {
  title: 'What could not be watched',
  names: {
    cut: 'Cut',
    jump: 'Jump of the clock',
    'start-missing': 'Beginning missing',
    'end-missing': 'End missing',
    'length-wrong': 'Wrong length',
    damaged: 'Damaged',
    frozen: 'Picture stands still',
    black: 'Black picture',
    'one-color': 'Picture of one color',
    dark: 'Too dark',
  } satisfies Record<GapKind, string>,
  at: (name: string, time: string) => `${name} at ${time}`,
  between: (name: string, from: string, to: string) => `${name}, ${from} to ${to}`,
  /** A length on the film's own clock; parts of a second are told as well. */
  missing: (ms: number): string => (ms < 1000 ? `${(ms / 1000).toFixed(1)} seconds` : duration(ms)),
  sentences: {
    cut: (at, _, missing) =>
      `At ${at} something was cut out of the film${missing === undefined ? '' : ` (${missing})`}. It was not watched, and no moment reaches across the join.`,
    jump: (at, _, missing) =>
      `At ${at} the clock of the recording jumps${missing === undefined ? '' : ` by ${missing}`}: the computer slept, or its clock was set. That time counts for nothing, and no moment reaches across it. While you record, keep the computer awake.`,
    'start-missing': (_from, _to, missing) =>
      `${missing === undefined ? 'The beginning' : `The first part (${missing})`} cannot be shown: the film was cut before its first whole picture. It was watched from that picture on. If you still have the uncut film, open that one.`,
    'end-missing': (at) =>
      `The film breaks off at ${at}: its recording did not end properly. What was there was watched; what came after is lost. Next time, stop the recording before you close the recorder.`,
    'length-wrong': (_, to, missing) =>
      `The film says that it is ${missing === undefined ? 'of another length' : `${missing} long`}, and has pictures until ${to}. All of them were watched, and only they count.`,
    damaged: (from, to) =>
      `From ${from} to ${to} the film is damaged and its pictures cannot be read. Nothing is judged there. If you have another copy, open that one.`,
    frozen: (from, to) =>
      `From ${from} to ${to} the picture stands still. Nothing is judged there, neither habits nor strengths. Before the next rehearsal, check the camera's cable and the recording program.`,
    black: (from, to) =>
      `From ${from} to ${to} the picture is black. Nothing is judged there, neither habits nor strengths. Before the next rehearsal, open the cover of the lens.`,
    'one-color': (from, to) =>
      `From ${from} to ${to} the picture is all one color. Nothing is judged there, neither habits nor strengths. Before the next rehearsal, see whether the camera shows you.`,
    dark: (from, to) =>
      `From ${from} to ${to} it is too dark to make anybody out. Nothing is judged there, neither habits nor strengths. Next time, turn on a light in front of you.`,
  } satisfies Record<GapKind, (from: string, to: string, missing?: string) => string> as Record<
    GapKind,
    (from: string, to: string, missing?: string) => string
  >,
};
