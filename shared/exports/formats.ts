/** What a rehearsal can be saved as, outside the library: for other people, and for other programs. */
export const EXPORT_FORMATS = ['html', 'pdf', 'markdown', 'csv', 'chapters', 'json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

const ENDINGS: Readonly<Record<ExportFormat, string>> = {
  html: 'html',
  pdf: 'pdf',
  markdown: 'md',
  csv: 'csv',
  chapters: 'vtt',
  json: 'json',
};

export function endingOf(format: ExportFormat): string {
  return ENDINGS[format];
}
