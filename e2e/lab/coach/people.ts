import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { z } from 'zod';
import { factsOf } from '../../../main/coaching/moments/facts.ts';
import { appendLines, readLines } from '../../../main/disk/lines.ts';
import { escapeXml } from '../report/escapeXml.ts';
import type { ArmResult } from './arm.ts';
import type { EvalItem } from './evalSet.ts';
import { CRITERIA, CRITERION_NAMES, type Ratings, ratingsSchema } from './judge.ts';
import { picture } from './report.ts';

const verdictSchema = z.object({
  arm: z.string(),
  eventId: z.string(),
  ratings: ratingsSchema,
});
const PEOPLE = 'people.ndjson';

/** What people have said so far, by arm. */
export async function readPeople(out: string): Promise<Map<string, Ratings[]>> {
  const { rows } = await readLines(join(out, PEOPLE), verdictSchema);
  const byArm = new Map<string, Ratings[]>();
  for (const { arm, ratings } of rows) byArm.set(arm, [...(byArm.get(arm) ?? []), ratings]);
  return byArm;
}

/**
 * A page where people answer the judge's questions, one text after the other, without being told who wrote it. It is served
 * on this computer only; every answer is saved at once.
 */
export async function servePeople(
  out: string,
  results: readonly ArmResult[],
  items: readonly EvalItem[],
): Promise<{ url: string; close(): void }> {
  const texts = shuffled(
    results.flatMap(({ arm, feedback }) =>
      feedback.map((said, index) => ({ arm: arm.name, said, item: items[index] })),
    ),
  );
  const server: Server = createServer(async (request, response) => {
    try {
      if (request.method === 'POST' && request.url === '/verdict') {
        const parts: Buffer[] = [];
        for await (const part of request) parts.push(part as Buffer);
        await appendLines(join(out, PEOPLE), [verdictSchema.parse(JSON.parse(Buffer.concat(parts).toString('utf8')))]);
        response.writeHead(204).end();
      } else if (request.method === 'GET' && request.url === '/') {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(pageOf(texts));
      } else response.writeHead(404).end();
    } catch {
      // What is not a verdict is not saved; the page says so.
      response.writeHead(400).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

interface Text {
  readonly arm: string;
  readonly said: ArmResult['feedback'][number];
  readonly item: EvalItem | undefined;
}

/** The same order every time, and no arm beside itself: by a hash of who said what. */
function shuffled(texts: readonly Text[]): Text[] {
  const place = ({ arm, said }: Text) =>
    [...`${said.eventId} ${arm}`].reduce((sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 0x01000193) >>> 0, 7);
  return [...texts].sort((a, b) => place(a) - place(b));
}

function pageOf(texts: readonly Text[]): string {
  const forms = texts.map(({ arm, said, item }) => {
    const questions = CRITERION_NAMES.map(
      (name) =>
        `<fieldset><legend>${escapeXml(CRITERIA[name])}</legend><label><input type="radio" name="${name}" value="yes" required> Yes</label> <label><input type="radio" name="${name}" value="no"> No</label></fieldset>`,
    ).join('');
    const facts = item ? factsOf({ event: item.event, alike: [item.event] }) : '';
    return `<form data-arm="${escapeXml(arm)}" data-event="${escapeXml(said.eventId)}" hidden>
${item ? picture(item) : ''}<pre>${escapeXml(facts)}</pre>
<blockquote lang="${said.language}"><p>${escapeXml(said.observation)}</p><p><strong>${escapeXml(said.suggestion)}</strong></p></blockquote>
${questions}<button>Save, next</button></form>`;
  });
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Words of the coach: your verdict</title>
<style>
body { margin: 24px auto; max-width: 860px; padding: 0 24px; font: 16px/1.5 system-ui, sans-serif; color: #222; background: #fff; }
img { max-width: 100%; } pre { white-space: pre-wrap; color: #555; font: inherit; font-size: 14px; } blockquote { border-left: 4px solid #0b6b51; margin: 16px 0; padding: 4px 16px; }
fieldset { border: 0; padding: 4px 0; margin: 0; } legend { float: left; width: 78%; } button { margin-top: 12px; padding: 8px 18px; font: inherit; }
</style>
<h1>Words of the coach: your verdict</h1>
<p id="place" role="status"></p>
${forms.join('\n')}
<script>
const forms = [...document.querySelectorAll('form')];
let at = 0;
function show() {
  forms.forEach((form, index) => { form.hidden = index !== at; });
  document.getElementById('place').textContent = at < forms.length ? (at + 1) + ' of ' + forms.length : 'That was the last one. Thank you.';
}
for (const form of forms) form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const ratings = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, value === 'yes']));
  const answer = await fetch('/verdict', { method: 'POST', body: JSON.stringify({ arm: form.dataset.arm, eventId: form.dataset.event, ratings }) });
  if (!answer.ok) { document.getElementById('place').textContent = 'This could not be saved. Is the command still running?'; return; }
  at += 1;
  show();
});
show();
</script>
</html>
`;
}
