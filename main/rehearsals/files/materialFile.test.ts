import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { NO_MATERIAL } from '../../../shared/rehearsal/material.ts';
import { readMaterial, writeMaterial } from './materialFile.ts';

const folder = () => mkdtemp(join(tmpdir(), 'material-'));

test('what is written is read', async () => {
  const material = {
    script: { name: '발표.md', text: '# 예산\n\n먼저 숫자부터 볼게요.' },
    slides: { name: 'deck.pdf', pages: [{ page: 1, title: '예산', text: '예산 2027', notes: '' }] },
  };
  const there = await folder();
  await writeMaterial(there, material);
  expect(await readMaterial(there)).toEqual(material);
});

test('a rehearsal without material, or with a torn one, has none', async () => {
  const there = await folder();
  expect(await readMaterial(there)).toEqual(NO_MATERIAL);
  expect(await readMaterial(join(there, 'nowhere'))).toEqual(NO_MATERIAL);
  await writeFile(join(there, 'material.json'), '{"script": {"name": "a');
  expect(await readMaterial(there)).toEqual(NO_MATERIAL);
});
