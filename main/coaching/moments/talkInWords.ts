import type { Talk } from '../../../shared/rehearsal/talk.ts';

const LABELS: Record<keyof Talk, string> = { audience: 'Audience', setting: 'Setting', goal: 'Goal' };

/** What the talk is for, as the model is told; empty when the person said nothing. One line a field, whatever was typed. */
export function talkInWords(talk: Talk): string {
  const lines = (['audience', 'setting', 'goal'] as const)
    .map((field) => [LABELS[field], talk[field].replace(/\s+/g, ' ').trim()] as const)
    .filter(([, text]) => text !== '')
    .map(([label, text]) => `${label}: ${text}`);
  return lines.length === 0 ? '' : `\nThe talk, in the speaker's own words (context only):\n${lines.join('\n')}`;
}
