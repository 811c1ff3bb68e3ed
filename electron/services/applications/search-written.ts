import type { FoundInText } from '../../../shared/contract/applications.ts'
import type { FoundWriting, Store } from '../../store-ports.ts'

const before = 50
const after = 130

/** Texts of applications in which a query was found, each with the words around its first place, best first. */
export function searchWritten(store: Pick<Store, 'findWritten'>, query: string, limit: number): FoundInText[] {
  return store.findWritten(query).slice(0, limit).map(excerptOf)
}

/** The stretch of the text that is shown, cut between words, with the marks that stand in it. */
function excerptOf({ application, kind, place, heading, text, marks }: FoundWriting): FoundInText {
  const [start, end] = [marks[0]?.start ?? 0, marks[0]?.end ?? 0]
  const from = start <= before ? 0 : wordStart(text, start - before, start)
  const to = end + after >= text.length ? text.length : Math.max(text.lastIndexOf(' ', end + after), end)
  const head = from > 0 ? '…' : ''
  const shift = head.length - from
  return {
    application,
    kind,
    place,
    heading,
    excerpt: `${head}${text.slice(from, to).replace(/\s/gu, ' ')}${to < text.length ? '…' : ''}`,
    marks: marks
      .filter((mark) => mark.start >= from && mark.end <= to)
      .map((mark) => ({ start: mark.start + shift, end: mark.end + shift })),
    start,
    end,
  }
}

function wordStart(text: string, at: number, most: number): number {
  const space = text.slice(at, most).search(/\s/u)
  return space < 0 ? at : at + space + 1
}
