import { htmlElements } from '../../../../shared/text/html-elements.ts'

/** Elements whose text is not part of the page's words. Names as in the HTML standard. */
export const silentElements: ReadonlySet<string> = new Set(
  'script style iframe svg template noscript head object embed video audio canvas select textarea math map'.split(' '),
)

/** Elements that begin a block of their own. */
const blockElements: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'frame frameset h1 h2 h3 h4 h5 h6 header hr html legend li link main menu meta nav ol optgroup option p param pre search section ' +
    'summary table tbody td tfoot th thead title tr ul script style iframe svg template noscript head object embed video audio canvas select textarea'
  ).split(' '),
)

/** Elements that are read as a whole, to their closing tag, rather than line by line. */
export const wholeElements: ReadonlySet<string> = new Set([
  ...silentElements,
  ...'table ul ol dl pre p h1 h2 h3 h4 h5 h6'.split(' '),
])

export const isBlockElement = (name: string): boolean => blockElements.has(name)

/** The name of the block-level tag (or `!--` for a comment) that a line begins with. */
export function blockTag(text: string): string | null {
  if (text.startsWith('<!--')) return '!--'
  if (/^<[!?]/.test(text)) return '!'
  const name = /^<\/?([a-zA-Z][a-zA-Z0-9-]*)(?=[\s/>]|$)/.exec(text)?.[1]?.toLowerCase()
  return name !== undefined && blockElements.has(name) ? name : null
}

export const isElement = (name: string): boolean => htmlElements.has(name)
