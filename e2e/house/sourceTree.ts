import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseSync } from 'vite';
import { project } from '../commands/commandLine.ts';

const ROOTS = '{main,renderer,preload,shared,e2e}';
const STARTED = /new URL\('(\.[^']+\.worker\.ts)', import\.meta\.url\)/g;

/** Every source file of the project, as a path from its folder, with slashes. */
export function sources(): string[] {
  return globSync(`${ROOTS}/**/*.{ts,tsx,js,cjs}`, { cwd: project }).map(withSlashes);
}

/** The text of a file that is named by its path from the project's folder. */
export function textOf(file: string): string {
  return readFileSync(join(project, file), 'utf8');
}

/** What `file` imports as it names it, types included, and the workers that it starts. */
export function importsOf(file: string): string[] {
  const text = textOf(file);
  const { staticImports, staticExports } = parseSync(file, text).module;
  return [
    ...staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...staticExports.flatMap(({ entries }) => entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? [])),
    ...[...text.matchAll(STARTED)].flatMap(([, worker]) => worker ?? []),
  ];
}

/** The project's own files among these. */
export function reachedFrom(file: string): ReadonlySet<string> {
  const own = importsOf(file).filter((name) => name.startsWith('.'));
  return new Set(own.map((name) => withSlashes(relative(project, resolve(project, dirname(file), name)))));
}

function withSlashes(path: string): string {
  return path.replaceAll('\\', '/');
}
