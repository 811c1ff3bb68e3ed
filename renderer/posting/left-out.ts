import type { Posting } from '../../shared/domain/posting.ts'
import { textLines } from '../components/text/text-lines.ts'
import { postingHeadings } from './posting-headings.ts'

/** Headings of the posting under which nothing was taken as a requirement, in order; its title is none. */
export function leftOut({ text, requirements, ignored, role }: Posting): string[] {
  const headings = textLines(text, postingHeadings({ requirements, text })).filter(({ kind }) => kind === 'heading')
  const quotes = [...requirements, ...ignored].flatMap(({ quote, more = [] }) => [quote, ...more])
  return headings.flatMap(({ start, marker, end }, index) => {
    const until = headings[index + 1]?.start ?? text.length
    const words = text
      .slice(start + marker, end)
      .replace(/[*_#:]+$/u, '')
      .trim()
    const taken = quotes.some((quote) => quote.start < until && quote.end > start)
    return taken || words === role || index === 0 || text.slice(end, until).trim() === '' ? [] : [words]
  })
}
