import type { FontName } from '../../domain/page-wish.ts'
import type { PageStyle } from '../../templates/page-style.ts'

const faces: Readonly<Record<FontName, string>> = {
  libertinus: '"Libertinus Serif", "Linux Libertine", Georgia, "Times New Roman", serif',
  'source-sans': '"Source Sans 3", "Source Sans Pro", "Segoe UI", "Helvetica Neue", Arial, sans-serif',
  'computer-modern': '"New Computer Modern", "Latin Modern Roman", Georgia, "Times New Roman", serif',
}

/** The look of an exported page: the type, accent and margins of the PDF, on screen and on paper, light and dark. */
export function htmlStyle({ font, accent, margin, template }: PageStyle): string {
  const own = accent === null ? '' : `:root { --accent: ${accent}; }\n`
  const classic = template === 'classic-letter' ? '\n.sender { text-align: center; }' : ''
  return `${own}${common(faces[font], margin)}${classic}`
}

const common = (face: string, margin: number) =>
  `
:root { color-scheme: light dark; --ink: #1f1e1b; --quiet: #6b675e; --paper: #fff; --link: #1d4f8c; --line: #d9d5cc; }
@media screen and (prefers-color-scheme: dark) { :root { --accent: var(--ink); --ink: #e9e6df; --quiet: #a39e93; --paper: #1c1b19; --link: #9cc0f0; --line: #45423c; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.55 ${face}; }
main { max-width: 42rem; margin: 0 auto; padding: 3rem 1.5rem; overflow-wrap: break-word; }
h1, h2, h3, h4, h5, h6 { color: var(--accent, var(--ink)); line-height: 1.25; margin: 1.6em 0 .45em; text-wrap: balance; break-after: avoid; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.2rem; } h3 { font-size: 1.06rem; } h4, h5, h6 { font-size: 1rem; font-style: italic; }
main > :first-child { margin-top: 0; }
p, ul, ol, blockquote { margin: 0 0 .7em; orphans: 2; widows: 2; }
ul, ol { padding-inline-start: 1.5em; } li { margin: .25em 0; } li > p { margin: 0 0 .35em; } li > ul, li > ol { margin: .25em 0; }
blockquote { margin-inline: 1.5em; padding-inline-start: 1em; border-inline-start: 2px solid var(--quiet); }
table { border-collapse: collapse; margin: 0 0 .9em; } th, td { text-align: start; vertical-align: top; padding: .3em 1em .3em 0; border-block-end: 1px solid var(--line); }
thead th { border-block-end-color: var(--quiet); } tr { break-inside: avoid; }
a { color: var(--link); text-underline-offset: .15em; }
address { font-style: normal; margin: 0 0 1.4em; } .quiet { color: var(--quiet); }
.name { font-size: 1.35rem; font-weight: 600; } .sender { color: var(--quiet); font-size: .92rem; } .sender .name { color: var(--accent, var(--ink)); }
.letter h1 { font-size: 1.1rem; } .closing { break-inside: avoid; margin-top: 1.6em; }
.signature { margin-top: 2.4em; }
@page { margin: ${margin}mm; }
@media print { :root { --ink: #000; --quiet: #444; --paper: #fff; --link: #000; --line: #bbb; } body { font-size: 11pt; } main { max-width: none; padding: 0; } }
`.trim()
