/** The report's own style sheet, part of the page. Light on every screen, since it is made to be sent and printed. */
export const STYLE = `
:root {
  --ground: #f7f4ee; --raised: #fff; --line: #ddd6c9; --ink: #24211d; --quiet: #635c51;
  --habit: #b4562a; --strength: #0b7a5c; --rejected: #8a8377;
  font-family: Pretendard, "Apple SD Gothic Neo", "Malgun Gothic", "Segoe UI", system-ui, "Noto Sans CJK KR", "NanumGothic", sans-serif;
  color: var(--ink); background: var(--ground); line-height: 1.55; -webkit-text-size-adjust: 100%;
}
* { box-sizing: border-box; }
:lang(ko) { word-break: keep-all; }
body { margin: 0; }
main { max-width: 62rem; margin: 0 auto; padding: 2.5rem 1.5rem 3rem; }
h1, h2, h3, h4, p, ul, dl, dd, figure { margin: 0; }
h1 { font-size: 2rem; line-height: 1.25; overflow-wrap: anywhere; }
h2 { font-size: 1.25rem; margin: 2.25rem 0 .75rem; }
h4 { font-size: .8rem; color: var(--quiet); font-weight: 600; }
a { color: #0b6b51; }
:focus-visible { outline: 3px solid #24211d; outline-offset: 2px; }
.quiet { color: var(--quiet); font-size: .85rem; }
.kicker { color: var(--strength); font-weight: 700; font-size: .85rem; margin-bottom: .25rem; }
.facts { display: flex; flex-wrap: wrap; gap: .1rem 1.5rem; color: var(--quiet); margin-top: .4rem; overflow-wrap: anywhere; }
.totals { display: flex; flex-wrap: wrap; gap: .75rem; list-style: none; padding: 0; margin-top: 1.25rem; }
.totals li { background: var(--raised); border: 1px solid var(--line); border-left: 5px solid var(--rejected); border-radius: 8px; padding: .5rem 1.1rem .5rem .9rem; }
.totals strong { font-size: 1.5rem; margin-right: .3rem; font-variant-numeric: tabular-nums; }
.totals .habit { border-left-color: var(--habit); }
.totals .strength { border-left-color: var(--strength); }
.none { background: var(--raised); border: 1px solid var(--line); border-radius: 8px; padding: 1.25rem; margin-top: 2rem; }

.closing { background: var(--raised); border: 1px solid var(--line); border-radius: 8px; padding: 1rem 1.25rem 1.1rem; margin-top: 1.75rem; }
.closing h2 { margin-top: 0; }
.closing h3 { font-size: .8rem; color: var(--quiet); margin-top: .8rem; }
.closing ol { margin: .2rem 0 0; padding-left: 1.4rem; }
.closing li { margin-top: .35rem; }
.closing .by { margin-top: .8rem; }

.spent { background: var(--raised); border: 1px solid var(--line); border-radius: 8px; padding: .9rem 1.25rem 1rem; margin-top: 1.25rem; }
.spent h2 { font-size: 1rem; margin: 0 0 .5rem; }
.spent ul { display: flex; flex-wrap: wrap; gap: .1rem 1.25rem; list-style: none; padding: 0; margin-top: .4rem; font-size: .88rem; color: var(--quiet); font-variant-numeric: tabular-nums; }
.spent svg { display: block; }
.spent li svg { display: inline-block; }
/* Told apart by light as well as by color. */
.spent .audience { fill: #7cbfa6; }
.spent .away { fill: var(--habit); }
.spent .down { fill: #e3b79c; }
.spent .gone { fill: var(--ink); }
.spent .notJudged { fill: #d3ccbf; }
.gaps { background: var(--raised); border: 1px solid var(--line); border-left: 5px solid var(--rejected); border-radius: 8px; padding: .9rem 1.25rem 1rem; margin-top: 1.25rem; }
.gaps h2 { font-size: 1rem; margin: 0 0 .3rem; }
.gaps ul { margin: 0; padding-left: 1.2rem; }
.gaps li + li { margin-top: .35rem; }
.unseen { color: var(--quiet); font-size: .88rem; margin-top: 1rem; }
.unseen h2 { font-size: 1em; margin: 0 0 .2rem; }
.unseen ul { margin: 0; padding-left: 1.2rem; }

.lanes { display: grid; grid-template-columns: minmax(7rem, max-content) 1fr; gap: .3rem 1rem; align-items: center;
  background: var(--raised); border: 1px solid var(--line); border-radius: 8px; padding: .8rem 1.1rem 1rem; }
.lanes h3 { grid-column: 1 / -1; font-size: .8rem; color: var(--quiet); margin-top: .35rem; }
.lane { font-size: .92rem; }
.lanes svg { display: block; overflow: visible; }
.ruler text { font-size: 11px; fill: var(--quiet); font-variant-numeric: tabular-nums; }
.track .ground { fill: #f3efe7; }
.track line { stroke: #e6e0d4; }
/* The outline in the same color keeps a moment of two seconds visible in a talk of two hours. */
.track line.unseen { stroke: var(--line); stroke-dasharray: 1 5; }
.track line.gap, .ruler line.gap { stroke: var(--rejected); stroke-dasharray: 1.5 4; }
.track line.join, .ruler line.join { stroke: var(--ink); stroke-width: 2px; }
.track a rect { stroke-width: 3px; paint-order: stroke; }
.track .habit rect { fill: var(--habit); stroke: var(--habit); }
.track .strength rect { fill: var(--strength); stroke: var(--strength); }
.track .rejected rect { fill: #fff; stroke: var(--rejected); stroke-width: 1.5px; stroke-dasharray: 3 2; }
.track a:hover rect, .track a:focus-visible rect { stroke: var(--ink); stroke-width: 4px; }
.track a { outline: none; cursor: pointer; }
.hint { margin-top: .5rem; }

article { background: var(--raised); border: 1px solid var(--line); border-radius: 8px; margin-bottom: 1rem; overflow: hidden;
  border-left: 5px solid var(--habit); scroll-margin-top: 1rem; }
article.strength { border-left-color: var(--strength); }
article.rejected { border-left-color: var(--rejected); }
article:target { outline: 3px solid var(--ink); outline-offset: 1px; }
article > header, summary { display: flex; flex-wrap: wrap; align-items: baseline; gap: .15rem .75rem; padding: .75rem 1.1rem; }
article h3 { font-size: 1.1rem; display: inline; }
.number { font-weight: 700; color: var(--quiet); font-variant-numeric: tabular-nums; min-width: 1.2rem; }
.time { color: var(--quiet); font-variant-numeric: tabular-nums; }
figure { position: relative; }
/* Thin lines between the three pictures, which are one. */
figure::before { content: ""; position: absolute; inset: 0 0 1.6rem; pointer-events: none;
  background: linear-gradient(#fff, #fff) 33.3% 0 / 3px 100% no-repeat, linear-gradient(#fff, #fff) 66.7% 0 / 3px 100% no-repeat; }
figure img { display: block; width: 100%; height: auto; background: #ece6da; }
figcaption { display: grid; grid-template-columns: repeat(3, 1fr); text-align: center; font-size: .78rem; color: var(--quiet); padding-top: .25rem; }
.columns { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); gap: 1rem 2rem; padding: .75rem 1.1rem 1.1rem; }
.measured, .said { overflow-wrap: anywhere; }
.gauge { display: block; margin-top: .5rem; }
.gauge .ground { fill: #ece6da; }
.gauge .value { fill: var(--habit); }
.rejected .gauge .value { fill: var(--rejected); }
.gauge .mark { fill: var(--ink); }
.said h4:not(:first-child) { margin-top: .7rem; }
.said .by { margin-top: .8rem; }
.try { font-weight: 600; }
.note { border-top: 1px solid #efeae0; padding: .6rem 1.1rem .9rem; }
.note p { white-space: pre-line; overflow-wrap: anywhere; }
.passage { padding: 0 1.1rem 1.1rem; overflow-wrap: anywhere; }
.passage blockquote { border-left: 3px solid var(--line); padding-left: .75rem; margin: .35rem 0; }
.measured dl { margin-top: .5rem; }
dl > div { display: flex; justify-content: space-between; gap: 1rem; border-top: 1px solid #efeae0; padding: .15rem 0; font-size: .88rem; }
dt { color: var(--quiet); }
dd { text-align: right; font-variant-numeric: tabular-nums; }
summary { cursor: pointer; color: var(--quiet); list-style-position: inside; }
summary .badge { border: 1px solid var(--rejected); border-radius: 99px; font-size: .75rem; padding: 0 .6rem; }
summary .reason { flex-basis: 100%; font-size: .92rem; }
.up { margin-top: 1.5rem; font-size: .9rem; }

footer { border-top: 1px solid var(--line); margin-top: 2.5rem; font-size: .92rem; }
footer h2 { font-size: 1.05rem; margin-top: 1.25rem; }
footer dl { margin-top: .75rem; }
footer dl > div { display: grid; grid-template-columns: 9rem 1fr; border-color: var(--line); font-size: .92rem; padding: .3rem 0; }
footer dd { text-align: left; overflow-wrap: anywhere; }

@media (max-width: 40rem) {
  main { padding: 1.25rem 1rem 2rem; }
  h1 { font-size: 1.5rem; }
  .lanes { grid-template-columns: 1fr; padding: .75rem .9rem; }
  .lanes > span { display: none; }
  .columns { grid-template-columns: 1fr; }
  footer dl > div { grid-template-columns: 1fr; gap: 0; }
}
@media print {
  @page { margin: 14mm; }
  :root { background: #fff; font-size: 10pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  main { max-width: none; padding: 0; }
  article, .lanes, .closing, .spent, .gaps, .totals li, footer { break-inside: avoid; }
  h2 { break-after: avoid; }
  .up, .hint { display: none; }
  article:target { outline: none; }
}
`;
