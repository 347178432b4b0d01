import type { WrittenLabels } from './writtenLabels.ts';
import { TIMES, writtenTimeMs } from './writtenTime.ts';

const LINE = /^(\?)?\s*([\d:.]+)\s*[-–~]\s*([\d:.]+)\s+([\w-]+)\s*(.*)$/;
const SETTING = /^(duration|complete)\s*:\s*(.+)$/i;

/**
 * Labels as they are jotted down while watching, one a line: `0:10.2 - 0:13.8  looking-away  a remark`. A question mark before it
 * says that it counts neither way; `duration: 1:26`, `complete: steady-gaze`, and lines after `#` are the rest. Throws a
 * sentence that names the line.
 */
export function readLabelText(text: string): WrittenLabels {
  const behaviors: WrittenLabels['behaviors'][number][] = [];
  const tolerated: WrittenLabels['tolerated'][number][] = [];
  let durationMs: number | undefined;
  let complete: string[] | undefined;
  for (const [i, written] of text.split(/\r?\n/).entries()) {
    const line = written.trim();
    if (line === '' || line.startsWith('#')) continue;
    const wrong = (why: string) => new Error(`line ${i + 1}, "${line}": ${why}`);
    const [, key, value = ''] = SETTING.exec(line) ?? [];
    if (key?.toLowerCase() === 'complete') {
      complete = value.split(/[,\s]+/).filter((id) => id !== '');
      continue;
    }
    if (key !== undefined) {
      durationMs = writtenTimeMs(value);
      if (!(durationMs > 0)) throw wrong(`"${value}" is no time. Write ${TIMES}`);
      continue;
    }
    const [, maybe, start = '', end = '', behavior = '', why = ''] = LINE.exec(line) ?? [];
    if (behavior === '') throw wrong('write "0:10.2 - 0:13.8 looking-away"');
    const span = { behavior, startMs: writtenTimeMs(start), endMs: writtenTimeMs(end) };
    if (Number.isNaN(span.startMs) || Number.isNaN(span.endMs)) throw wrong(`a time is ${TIMES}`);
    if (span.endMs <= span.startMs) throw wrong('it ends before it begins');
    if (maybe === undefined) behaviors.push(span);
    else tolerated.push({ ...span, ...(why === '' ? {} : { why }) });
  }
  return {
    behaviors,
    tolerated,
    ...(durationMs === undefined ? {} : { durationMs }),
    ...(complete === undefined ? {} : { complete }),
  };
}
