import { join, resolve } from 'node:path';

/** The folder with package.json. */
export const PROJECT = resolve(import.meta.dirname, '..', '..', '..');

/** A program that an installed package provides. */
export function installed(program: string): string {
  return join(PROJECT, 'node_modules', '.bin', process.platform === 'win32' ? `${program}.cmd` : program);
}

/** The app as tests, laboratory and bench start it, with what only they need: built from e2e/entry, never packed. */
export const LAB = join(PROJECT, 'dist', 'lab');
