/** How a job spec looks as a page: one column for reading, dark where the reader's screen is, plain on paper. */
export const HTML_STYLE = `
:root { color-scheme: light dark; --ink: #1c2430; --quiet: #5b6675; --line: #dfe3e8; --soft: #f5f6f8; --accent: #2f5bd0; --page: #fff; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6e9ee; --quiet: #9aa5b3; --line: #333b46; --soft: #1f252d; --accent: #8fb0ff; --page: #14181d; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); font: 16px/1.6 system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif; overflow-wrap: anywhere; }
main { max-width: 44rem; margin: 0 auto; padding: clamp(1.5rem, 6vw, 4rem) clamp(1rem, 5vw, 2rem); }
header { margin-bottom: 2.25rem; }
.organization { margin: 0 0 .25rem; color: var(--accent); font-weight: 600; font-size: .9rem; }
h1 { margin: 0; font-size: clamp(1.6rem, 5vw, 2.1rem); line-height: 1.2; letter-spacing: -.015em; }
h2 { margin: 2.25rem 0 .5rem; font-size: 1.2rem; line-height: 1.3; }
h3 { margin: 1.5rem 0 .25rem; font-size: 1.02rem; line-height: 1.35; }
h4, h5, h6 { margin: 1.25rem 0 .25rem; font-size: .95rem; color: var(--quiet); }
p { margin: .6rem 0; }
ul, ol { margin: .6rem 0; padding-left: 1.4rem; }
li { margin: .25rem 0; }
li > ul, li > ol { margin: .25rem 0; }
li::marker { color: var(--quiet); }
a { color: var(--accent); text-underline-offset: .15em; }
dl { margin: 1.5rem 0 0; border-top: 1px solid var(--line); }
dl div { display: grid; grid-template-columns: 8rem 1fr; gap: 1rem; padding: .45rem 0; border-bottom: 1px solid var(--line); }
dt { color: var(--quiet); font-size: .9rem; }
dd { margin: 0; }
blockquote { margin: 1rem 0; padding: .1rem 0 .1rem 1rem; border-left: 3px solid var(--line); color: var(--quiet); }
code { font: .9em ui-monospace, 'SF Mono', Consolas, 'Liberation Mono', monospace; background: var(--soft); padding: .1em .3em; border-radius: 3px; }
pre { background: var(--soft); padding: .9rem 1rem; border-radius: 6px; overflow-x: auto; overflow-wrap: normal; }
pre code { background: none; padding: 0; }
hr { border: 0; border-top: 1px solid var(--line); margin: 2rem 0; }
table { display: block; overflow-x: auto; border-collapse: collapse; margin: 1rem 0; font-size: .95rem; overflow-wrap: normal; }
th, td { border-bottom: 1px solid var(--line); padding: .45rem .9rem .45rem 0; vertical-align: top; }
th:not([align]), td:not([align]) { text-align: left; }
th { color: var(--quiet); font-weight: 600; font-size: .88rem; }
@media (max-width: 30rem) { dl div { grid-template-columns: 1fr; gap: 0; } }
@media print {
  :root { color-scheme: light; --ink: #000; --quiet: #444; --line: #bbb; --soft: #f3f3f3; --accent: #000; --page: #fff; }
  body { font-size: 10.5pt; line-height: 1.45; }
  main { max-width: none; padding: 0; }
  h1, h2, h3, h4 { break-after: avoid; }
  li, tr, dl div { break-inside: avoid; }
}
@page { margin: 2cm; }
`;
