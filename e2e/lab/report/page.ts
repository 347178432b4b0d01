import type { Score } from '../scoring/score.ts';
import { COLUMNS } from './columns.ts';
import { escapeXml } from './escapeXml.ts';
import { LANE_STYLE } from './lanes.ts';

/** A part of the report: a heading and what stands below it, as HTML. */
export interface Section {
  readonly title: string;
  readonly html: string;
}

const STYLE = `
body { margin: 32px auto; max-width: 1320px; padding: 0 24px; font: 15px/1.5 system-ui, sans-serif; color: #222; background: #fff; }
h1 { font-size: 24px; } h2 { font-size: 18px; margin-top: 36px; } h3 { font-size: 15px; margin: 20px 0 4px; }
table { border-collapse: collapse; font-size: 13px; font-variant-numeric: tabular-nums; }
th, td { padding: 3px 10px; text-align: right; border-bottom: 1px solid #e4e1da; } th:first-child, td:first-child { text-align: left; }
.quiet { color: #666; } code { font-size: 12px; }
`;

/** The whole report as one file that needs nothing else. */
export function page(title: string, facts: readonly string[], sections: readonly Section[]): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${escapeXml(title)}</title>
<style>${STYLE}${LANE_STYLE}</style>
<h1>${escapeXml(title)}</h1>
${facts.map((fact) => `<p class="quiet">${escapeXml(fact)}</p>`).join('\n')}
${sections.map((section) => `<h2>${escapeXml(section.title)}</h2>\n${section.html}`).join('\n')}
</html>
`;
}

export function scoreTable(scores: readonly Score[]): string {
  const head = COLUMNS.map(({ name, means }) => `<th title="${escapeXml(means)}">${escapeXml(name)}</th>`).join('');
  const rows = scores.map(
    (score) => `<tr>${COLUMNS.map(({ of }) => `<td>${escapeXml(of(score))}</td>`).join('')}</tr>`,
  );
  return `<table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}
