import type { Range } from '../../text/range.ts'
import { phraseStems } from '../wording/phrase-stems.ts'

/** Something that went from one thing to another, by the stems of their names. */
export interface Move extends Range {
  readonly from: readonly string[]
  readonly to: readonly string[]
}

const forward = /\b(?:from|out of)\s+(?<from>[^.;()\n]{2,50}?)\s+(?:and )?(?:in)?to\s+(?<to>[^.;()\n]{2,60})/giu
const backward = /\b(?:in)?to\s+(?<to>[^.;()\n]{2,40}?)\s+(?:from|out of)\s+(?<from>[^.;()\n]{2,60})/giu

/** "from Access to PostgreSQL", "into English from Polish", in order. Numbers have a reading of their own. */
export function moves(text: string): Move[] {
  if (!/\b(?:from|out of)\b/iu.test(text)) return []
  const found = [...text.matchAll(forward)].map(read)
  return (found.length > 0 ? found : [...text.matchAll(backward)].map(read)).filter(
    ({ from, to }) => from.length > 0 && to.length > 0,
  )
}

function read(match: RegExpExecArray): Move {
  return {
    from: phraseStems(match.groups?.from ?? ''),
    to: phraseStems(match.groups?.to ?? ''),
    start: match.index,
    end: match.index + match[0].length,
  }
}
