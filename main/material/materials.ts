import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { PickedMaterial } from '../../shared/bridge.ts';
import { GreenroomError } from '../../shared/problem.ts';
import { LONGEST_SCRIPT, type MaterialKind, materialKindOf } from '../../shared/rehearsal/material.ts';
import { codeOf } from '../disk/diskProblem.ts';
import { decodeText } from './decodeText.ts';
import { wordText } from './wordText.ts';

/** Bytes. The page has to hold slides in its memory; a script this large is none. */
const LARGEST: Readonly<Record<MaterialKind, number>> = { script: 4_000_000, slides: 250_000_000 };

/** Scripts and slides that the person picked; slides by the random token under which the page may read them. */
export interface Materials {
  /** Throws material-missing, material-too-large, material-other, script-unreadable or script-too-long. */
  open(path: string): Promise<PickedMaterial>;
  pathOf(token: string): string | undefined;
}

/** @param random Gives a new token each time: letters, digits and dashes. */
export function createMaterials(random: () => string): Materials {
  const tokens = new Map<string, string>();
  return {
    async open(path) {
      const name = basename(path).slice(-255);
      const kind = materialKindOf(name);
      if (kind === null) throw new GreenroomError('material-other', { file: name });
      const bytes = await sizeOf(path, name);
      if (bytes > LARGEST[kind])
        throw new GreenroomError('material-too-large', { file: name, allowed: `${LARGEST[kind] / 1_000_000} MB` });
      if (kind === 'script') return { kind, name, text: await readScript(path, name) };
      const token = random();
      tokens.set(token, path);
      return { kind, name, url: `app://greenroom/slides/${token}` };
    },
    pathOf: (token) => tokens.get(token),
  };
}

async function sizeOf(path: string, file: string): Promise<number> {
  try {
    const found = await stat(path);
    if (found.isFile()) return found.size;
  } catch (error) {
    if (codeOf(error) !== 'ENOENT' && codeOf(error) !== 'ENOTDIR') throw error;
  }
  throw new GreenroomError('material-missing', { file });
}

async function readScript(path: string, file: string): Promise<string> {
  const bytes = await readFile(path);
  const text = extname(file).toLowerCase() === '.docx' ? await wordText(bytes) : decodeText(bytes);
  if (text === null) throw new GreenroomError('script-unreadable', { file });
  if (text.length > LONGEST_SCRIPT) throw new GreenroomError('script-too-long', { file });
  return text;
}
