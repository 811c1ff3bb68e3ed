import { parse, parseFragment } from 'parse5'
import type { ReadDocument } from '../../../shared/domain/reading.ts'
import { assemble, type DraftBlock } from './blocks/assemble.ts'
import { glyphBullets } from './blocks/glyph-bullets.ts'
import { spelledByTags } from './blocks/invisible.ts'
import { jobPosting } from './html/job-posting.ts'
import { stylesOf } from './html/styles.ts'
import { attr, elementsOf, type HtmlParent, textOf } from './html/tree.ts'
import { walkHtml } from './html/walk.ts'

/**
 * Reads a web page: its visible text without navigation and banners, block by block. What cannot be seen goes to `hidden`.
 * A job advertisement's own statement of its facts (JSON-LD) goes to `meta`; its description is the text where the page shows hardly any.
 */
export function readHtml(html: string): ReadDocument {
  const root = parse(html)
  const page = walkHtml(root, { styles: stylesOf(root), prune: true })
  const posting = jobPosting(root)
  const described = posting && posting.description !== '' ? fragment(posting.description) : null
  const fromFacts = described !== null && letters(described.drafts) > 2 * letters(page.drafts) + 200
  const { text, blocks } = assemble(glyphBullets(fromFacts ? described.drafts : page.drafts))
  const meta = { ...titleAndLanguage(root), ...posting?.facts }
  return {
    kind: 'html',
    text,
    blocks,
    hidden: [...page.hidden, ...(fromFacts ? described.hidden : []), ...spelledByTags(textOf(root))],
    warnings: [],
    ...(Object.keys(meta).length > 0 ? { meta } : {}),
  }
}

function fragment(html: string) {
  const root = parseFragment(html)
  return walkHtml(root, { styles: stylesOf(root), prune: true })
}

const letters = (drafts: readonly DraftBlock[]): number =>
  drafts.reduce((sum, draft) => sum + draft.text.trim().length, 0)

function titleAndLanguage(root: HtmlParent): { title?: string; language?: string } {
  const found: { title?: string; language?: string } = {}
  for (const element of elementsOf(root)) {
    if (element.tagName === 'html' && attr(element, 'lang') !== '') found.language = attr(element, 'lang')
    if (element.tagName === 'title' && found.title === undefined) {
      const title = textOf(element).replace(/\s+/g, ' ').trim()
      if (title !== '') found.title = title
    }
  }
  return found
}
