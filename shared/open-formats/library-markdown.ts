import type { Entry } from '../domain/entry.ts'
import type { Evidence } from '../domain/evidence.ts'
import { escapeLineStart, escapeText } from '../formats/markdown/markdown-escape.ts'

const line = (text: string): string => escapeLineStart(escapeText(text.replace(/\s+/gu, ' ').trim()))

/** The entries of a library with their evidence, in their order, as Markdown to be read anywhere. */
export function libraryMarkdown({
  entries,
  evidence,
}: {
  readonly entries: readonly Entry[]
  readonly evidence: readonly Evidence[]
}): string {
  const parts = entries.map((entry) => [heading(entry), items(evidence, entry.id)])
  const known = new Set(entries.map(({ id }) => id))
  const loose = evidence.filter(({ entry }) => entry === null || !known.has(entry))
  if (loose.length > 0) parts.push(['## Without an entry', loose.map(item).join('\n')])
  return `${['# Library', ...parts.flat().filter(Boolean)].join('\n\n')}\n`
}

function heading({ title, organisation, location, start, end }: Entry): string {
  const what = [title, organisation, location].flatMap((part) => part ?? []).join(', ') || 'Unnamed'
  const when = [start, end].flatMap((date) => date ?? []).join(' – ')
  return `## ${line(when ? `${what} (${when})` : what)}`
}

/** Evidence under another piece of evidence is indented below it. */
function items(evidence: readonly Evidence[], entry: string): string {
  const own = evidence.filter((one) => one.entry === entry)
  const ids = new Set(own.map(({ id }) => id))
  const below = (parent: string | null, depth: number): string[] =>
    own
      .filter((one) => (one.parent !== null && ids.has(one.parent) ? one.parent : null) === parent)
      .flatMap((one) => [`${'  '.repeat(depth)}${item(one)}`, ...(depth < 5 ? below(one.id, depth + 1) : [])])
  return below(null, 0).join('\n')
}

const item = ({ text, said }: Evidence): string => `- ${line(said?.who ? `${text} (said by ${said.who})` : text)}`
