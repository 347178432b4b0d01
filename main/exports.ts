import { basename } from 'node:path';
import { chaptersOf } from '../shared/exports/chapters.ts';
import { dataOf } from '../shared/exports/data.ts';
import { exportName } from '../shared/exports/exportName.ts';
import { type ExportFormat, endingOf } from '../shared/exports/formats.ts';
import { markdownOf } from '../shared/exports/markdown.ts';
import { tableOf } from '../shared/exports/table.ts';
import type { Material } from '../shared/rehearsal/material.ts';
import type { Language, Timeline } from '../shared/rehearsal/timeline.ts';
import { titleOf } from '../shared/report/heading.ts';
import { buildReport } from '../shared/report/report.ts';
import { wordsFor } from '../shared/words/words.ts';
import { diskProblem } from './disk/diskProblem.ts';
import { replaceDurably } from './disk/writeDurably.ts';
import type { RehearsalRepository } from './rehearsals/repository.ts';

/** What the person is asked: where a file goes, and what it would be called. */
export interface SavePlace {
  /** Of the dialog. */
  readonly title: string;
  /** File name with its ending. */
  readonly name: string;
  /** The ending without its dot, and what such a file is. */
  readonly ending: string;
  readonly kind: string;
}

interface ExportTools {
  readonly repository: Pick<RehearsalRepository, 'read' | 'readStrip' | 'readMaterial'>;
  language(): Language;
  /** Asks in the system's own dialog; null when the person closed it. A page can name no path. */
  choosePlace(place: SavePlace): Promise<string | null>;
  printPdf(page: string): Promise<Uint8Array>;
}

export interface Exports {
  /** Saves a rehearsal where the person says. Gives the name of the file; null when they did not want one after all. */
  save(id: string, format: ExportFormat): Promise<string | null>;
}

export function createExports({ repository, language, choosePlace, printPdf }: ExportTools): Exports {
  /** The report with its pictures in it. One that is gone is left out, as where there never was one. */
  async function report(timeline: Timeline, inLanguage: Language, material: Material): Promise<string> {
    const pictures = new Map<string, string>();
    for (const { strip } of timeline.events) {
      if (strip === undefined) continue;
      const jpeg = await repository.readStrip(timeline.rehearsal.id, strip);
      pictures.set(strip, `data:image/jpeg;base64,${Buffer.from(jpeg).toString('base64')}`);
    }
    return buildReport(timeline, pictures, inLanguage, material);
  }

  async function contents(
    timeline: Timeline,
    format: ExportFormat,
    inLanguage: Language,
  ): Promise<string | Uint8Array> {
    const material = await repository.readMaterial(timeline.rehearsal.id);
    const pages = material.slides?.pages ?? [];
    switch (format) {
      case 'html':
        return report(timeline, inLanguage, material);
      case 'pdf':
        return printPdf(await report(timeline, inLanguage, material));
      case 'markdown':
        return markdownOf(timeline, inLanguage, pages);
      case 'csv':
        return tableOf(timeline, inLanguage, pages);
      case 'chapters':
        return chaptersOf(timeline, inLanguage);
      case 'json':
        return dataOf(timeline, inLanguage);
    }
  }

  return {
    async save(id, format) {
      const inLanguage = language();
      const timeline = await repository.read(id);
      const { dialog, formats } = wordsFor(inLanguage).exports;
      const path = await choosePlace({
        title: dialog,
        name: exportName(titleOf(timeline.rehearsal, inLanguage), format),
        ending: endingOf(format),
        kind: formats[format],
      });
      if (path === null) return null;
      const made = await contents(timeline, format, inLanguage);
      try {
        await replaceDurably(path, made);
      } catch (error) {
        throw diskProblem(error, path);
      }
      return basename(path);
    },
  };
}
