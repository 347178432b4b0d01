import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { chunksOf } from '../../shared/passages/chunks.ts';
import { wordText } from './wordText.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const paragraph = (text: string, style = '') =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** The least that Word opens. */
function docx(body: string): Uint8Array {
  const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${relation}" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(`<w:document ${W}><w:body>${body}</w:body></w:document>`),
  });
}

test('headings and paragraphs of a Word document become chunks under their headings', async () => {
  const text = await wordText(
    docx(
      [
        paragraph('예산', 'Heading1'),
        paragraph('4천만 원 &lt;시범&gt; &amp; 교육.'),
        paragraph('Risk', 'Heading2'),
        paragraph('None.'),
      ].join(''),
    ),
  );
  expect(text).toBe('# 예산\n\n4천만 원 <시범> & 교육.\n\n## Risk\n\nNone.');
  expect(chunksOf(text ?? '').map(({ path }) => path)).toEqual([['예산'], ['예산', 'Risk']]);
});

test('what is no Word document has no text', async () => {
  for (const bytes of [new Uint8Array(), strToU8('hello'), zipSync({ 'a.txt': strToU8('a') })])
    expect(await wordText(bytes)).toBeNull();
});
