import { escapeXml } from '../report/escapeXml.ts';
import type { EvalItem } from './evalSet.ts';
import type { ArmScore, Judged } from './scores.ts';
import { mean } from './scores.ts';

export interface Row {
  readonly judged: Judged;
  readonly score: ArmScore;
}

const percent = (share: number) => (Number.isNaN(share) ? '–' : `${Math.round(share * 100)}%`);

export const HEAD = [
  'who wrote it',
  'batch',
  'grounded',
  'language',
  'length',
  'topics',
  'actionable',
  'verdicts',
  'own words',
  'first try',
  'judge',
  'people',
  'requests',
  'tokens',
  'USD',
];

export function cells({ judged, score }: Row): string[] {
  const { arm, usage } = judged.result;
  const { rules } = score;
  return [
    arm.model ?? 'landmarks',
    arm.model === null ? '–' : String(arm.batch),
    ...[rules.grounded, rules.language, rules.length, rules.topics, rules.actionable].map(percent),
    percent(score.verdicts),
    percent(score.own),
    percent(score.firstTry),
    percent(mean(Object.values(score.judge))),
    percent(mean(Object.values(score.people))),
    String(usage.requests),
    (usage.inputTokens + usage.outputTokens).toLocaleString('en'),
    `$${usage.usd.toFixed(4)}`,
  ];
}

/** What batching costs, in one sentence a model: the largest batch against one event a request. */
export function batchingCosts(rows: readonly Row[]): string[] {
  const models = [...new Set(rows.flatMap(({ judged }) => judged.result.arm.model ?? []))];
  return models.flatMap((model) => {
    const sizes = rows
      .filter(({ judged }) => judged.result.arm.model === model)
      .sort((a, b) => a.judged.result.arm.batch - b.judged.result.arm.batch);
    const [single, most] = [sizes[0], sizes.at(-1)];
    if (!single || !most || single === most) return [];
    const points = (of: (row: Row) => number) => {
      const change = Math.round(100 * (of(most) - of(single)));
      return Number.isNaN(change) ? 'not judged' : `${change >= 0 ? '+' : ''}${change} points`;
    };
    const tokens = (row: Row) => row.judged.result.usage.inputTokens + row.judged.result.usage.outputTokens;
    const saved = Math.round(100 * (1 - tokens(most) / tokens(single)));
    return [
      `${model}, ${most.judged.result.arm.batch} events in a request against ${single.judged.result.arm.batch}: first answers that can be shown ${points(({ score }) => score.firstTry)}, right verdicts ${points(({ score }) => score.verdicts)}, the judge ${points(({ score }) => mean(Object.values(score.judge)))}, people ${points(({ score }) => mean(Object.values(score.people)))}; tokens ${saved >= 0 ? `${saved}% fewer` : `${-saved}% more`}.`,
    ];
  });
}

/** One page that needs nothing else: the table, what batching costs, and every text with its picture. */
export function reportPage(rows: readonly Row[], items: readonly EvalItem[], facts: readonly string[]): string {
  const table = [HEAD, ...rows.map(cells)]
    .map(
      (row, i) =>
        `<tr>${row.map((cell) => (i === 0 ? `<th>${escapeXml(cell)}</th>` : `<td>${escapeXml(cell)}</td>`)).join('')}</tr>`,
    )
    .join('\n');
  const texts = items
    .map((item, index) => {
      const said = rows
        .map(({ judged: { result } }) => {
          const words = result.feedback[index];
          if (!words) return '';
          const who = `${result.arm.name}${words.source === 'landmarks' && result.arm.model ? ' (landmark words)' : ''}`;
          return `<tr><td>${escapeXml(who)}</td><td>${words.verdict}</td><td>${escapeXml(words.observation)}</td><td>${escapeXml(words.suggestion)}</td></tr>`;
        })
        .join('\n');
      return `<h3>${escapeXml(item.event.behavior)}${item.truth === 'not-there' ? ' (the picture does not show it)' : ''}</h3>${picture(item)}<table>${said}</table>`;
    })
    .join('\n');
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Words of the coach</title>
<style>
body { margin: 32px auto; max-width: 1320px; padding: 0 24px; font: 15px/1.5 system-ui, sans-serif; color: #222; background: #fff; }
table { border-collapse: collapse; font-size: 13px; width: 100%; } th, td { padding: 4px 10px; text-align: left; border-bottom: 1px solid #e4e1da; vertical-align: top; }
img { max-width: 576px; display: block; margin: 6px 0; } .quiet { color: #666; }
</style>
<h1>Words of the coach</h1>
${facts.map((fact) => `<p class="quiet">${escapeXml(fact)}</p>`).join('\n')}
<table>${table}</table>
<h2>What batching costs</h2>
${
  batchingCosts(rows)
    .map((line) => `<p>${escapeXml(line)}</p>`)
    .join('\n') || '<p class="quiet">No model was asked at two batch sizes.</p>'
}
<h2>Every text</h2>
${texts}
</html>
`;
}

export function picture({ strip }: EvalItem): string {
  return strip === undefined
    ? ''
    : `<img alt="" src="data:image/jpeg;base64,${Buffer.from(strip).toString('base64')}">`;
}
