import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { PROJECT } from '../../../main/build/launch/project.ts';

export const USAGE = `Usage: npm run eval:people -- [options]

Judges how well each behavior is found on people that no number was set on. The pictures and films are not part of the project.

  --media DIR     Folder with the material (default: shared/media beside the checkout): real/, real-films/, people-*.mp4, avatar-*.mp4.
  --models DIR    Judge with the .task bundles of DIR instead of the ones built with the app.
  --only TEXT     Only pieces whose name has TEXT in it.
  --recorded      Only what is in the cache already; says what is left out. Needs no display.
  --out DIR       Folder for the report (default: a new one in Greenroom's evaluations).
  --help          This text.
`;

export interface PeopleOptions {
  readonly media: string;
  readonly models: string | undefined;
  readonly only: string | undefined;
  readonly recorded: boolean;
  readonly out: string | undefined;
  readonly help: boolean;
}

/** @param cwd The folder that relative paths start from. */
export function readOptions(args: readonly string[], cwd: string): PeopleOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      media: { type: 'string' },
      models: { type: 'string' },
      only: { type: 'string' },
      recorded: { type: 'boolean', default: false },
      out: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const folder = (given: string | undefined) => (given === undefined ? undefined : resolve(cwd, given));
  return {
    media: folder(values.media) ?? join(PROJECT, '..', 'shared', 'media'),
    models: folder(values.models),
    only: values.only,
    recorded: values.recorded,
    out: folder(values.out),
    help: values.help,
  };
}
