import filenamify from 'filenamify/browser';
import { type ExportFormat, endingOf } from './formats.ts';

/** Letters: some systems allow 255 bytes in a name, and a Korean letter takes three. */
const LONGEST = 70;

/** A file name that every system takes, after a rehearsal's title. */
export function exportName(title: string, format: ExportFormat): string {
  const name = filenamify(title, { replacement: ' ', maxLength: LONGEST })
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  return `${/^!?$/.test(name) ? 'Greenroom' : name}.${endingOf(format)}`;
}
