import { dateSpans } from '../../text/date-spans.ts'
import { sentences } from '../../text/sentences.ts'
import { tokens } from '../../text/tokens.ts'
import { isRemark } from '../items/is-remark.ts'
import { cutLine } from '../lines/cut-line.ts'
import { proseScore } from '../lines/is-prose.ts'
import type { Line } from '../lines/line.ts'
import { scoreOrganisation } from '../scores/score-organisation.ts'
import { scoreJobTitle } from '../scores/score-title.ts'
import { withoutSpans } from '../sections/row-role.ts'
import { hasDegree } from '../words/degree-words.ts'
import { schoolExams } from '../words/school-exams.ts'
import { schoolLike } from '../words/school-like.ts'
import { ticketName } from '../words/ticket-name.ts'
import { ticketWords } from '../words/ticket-words.ts'
import { isStudy } from './certificates-only.ts'
import { namesLanguages } from './names-languages.ts'

/** What a line of a list says by itself that it is; null for what no word of it tells. */
export type ItemKind = 'education' | 'certificate' | 'award' | 'publication' | 'work' | 'language'

/** Items of one kind that follow each other. */
export interface SortedItems {
  readonly kind: ItemKind | null
  readonly lines: readonly Line[]
}

/** Words of an item that names something rather than telling it. */
const mostWords = 22
/** So many of the plain lines must name a time for each to be an item of its own. */
const dated = 0.6

/**
 * The items of a list under a heading that does not say what it holds ("Letters after my name"), each by what its own words say, in
 * runs. Null when the lines are no list of items of one line each, or none of them says what it is.
 */
export function sortItems(given: readonly Line[]): readonly SortedItems[] | null {
  const end = given.findLastIndex(({ text, block }) => block.kind !== 'paragraph' || !isRemark(text, false)) + 1
  if (!isFlat(given.slice(0, end))) return null
  const runs: { kind: ItemKind | null; lines: Line[] }[] = []
  const lines = [...given.slice(0, end).flatMap(shortSentences), ...given.slice(end)]
  const kinds = lines.map((line, index) => (index < lines.length - given.length + end ? kindOf(line) : null))
  for (const [index, line] of lines.entries()) {
    const beside = [kinds[index - 1], kinds[index + 1]].includes('certificate')
    const kind = kinds[index] ?? (beside && isDated(line) && !opensWithTongue(line.text) ? 'certificate' : null)
    const last = runs.at(-1)
    if (last?.kind === kind) last.lines.push(line)
    else runs.push({ kind, lines: [line] })
  }
  return runs.some(({ kind }) => kind !== null) ? runs : null
}

/** "Fluent Irish; TEG C1 2019": a language, and perhaps what was passed in it. */
const opensWithTongue = (text: string): boolean => namesLanguages(text.split(';')[0] ?? '')

/** A short name and one time: beside certificates one of them, whatever it is called. */
const isDated = ({ text }: Line): boolean => {
  const [span, ...more] = dateSpans(text)
  return span?.form === 'single' && more.length === 0 && tokens(text).length <= 12 && proseScore(text) < 0.6
}

function isFlat(lines: readonly Line[]): boolean {
  if (lines.length === 0) return false
  if (lines.every(({ block }) => block.kind === 'bullet' && block.level === 0 && block.continues !== true)) return true
  if (lines.every(({ text }) => namesLanguages(text))) return true
  const own = lines.filter(({ text }) => dateSpans(text).length > 0)
  return (
    lines.every(({ block }) => block.kind === 'paragraph') &&
    own.every(({ text }) => /\p{L}{3}/u.test(withoutSpans(text, dateSpans(text)))) &&
    own.length >= lines.length * dated
  )
}

/** "Tractor licence. Chainsaw ticket 2019.": each an item, though no line parts them. */
function shortSentences(line: Line): Line[] {
  const parts = sentences(line.text)
  const short = parts.every(({ start, end }) => {
    const text = line.text.slice(start, end).replace(/[.!]$/u, '')
    return tokens(text).length <= 9 && proseScore(text) < 1.3
  })
  const opensWithTime = (dateSpans(line.text)[0]?.start ?? line.text.length) <= 2
  if (parts.length < 2 || !short || opensWithTime || line.breaks.length > 0) return [line]
  return cutLine(line, parts)
}

const award =
  /(?<!\p{L})(?:prize|award|medal|scholarship|bursary|trophy|fellowship|runner[- ]up|finalist|shortlisted|winner|of the (?:year|month|season|decade))s?(?!\p{L})/iu
/** What somebody said in public or wrote: a name in quotation marks and where. General knowledge. */
const venue =
  /["“„«‘][^"“”„«»]{8,}["”“»’].*(?<!\p{L})(?:conference|congress|symposium|festival|society|journal|review|workshop|meeting|convention|press|magazine|podcast|radio|webinar|bulletin|newsletter|proceedings|quarterly|annals|gazette|blog)(?!\p{L})/iu
/** Degrees and leaving certificates by names that nothing else has. General knowledge. */
const degree = new RegExp(
  `(?<!\\p{L})(?:${schoolExams.join('|')}|B\\.?A|B\\.?Sc|B\\.?Eng|B\\.?Ed|LL\\.?B|M\\.?A|M\\.?Sc|M\\.?Phil|M\\.?Eng|M\\.?B\\.?A|LL\\.?M|Ph\\.?D|D\\.?Phil|PGCE|HN[CD]|bachelor|master(?:['’]?s|(?=\\s(?:of|in|degree)))|doctorate)\\.?(?=[\\s,():]|$)`,
  'iu',
)

function kindOf({ text }: Line): ItemKind | null {
  const spans = dateSpans(text)
  const rest = withoutSpans(text, spans)
  const dated = spans.length > 0
  const range = spans.some(({ form }) => form === 'range')
  const told = proseScore(rest.replace(/[\s.!]+$/u, ''))
  if (tokens(rest).length > mostWords || told >= 1.9) return null
  if (range && isPost(text)) return 'work'
  if (namesLanguages(text)) return 'language'
  if (opensWithTongue(text)) return null
  if (dated && venue.test(text)) return 'publication'
  if (told >= 1.3) return null
  if (dated && /(?<!\p{L})studentships?(?!\p{L})/iu.test(text)) return 'award'
  if (
    isStudy(text) ||
    (schoolLike(text) && hasDegree(rest) && !ticketName.test(rest)) ||
    (dated && degree.test(rest) && hasDegree(rest))
  )
    return 'education'
  const over = spans.some(({ form, to }) => form === 'range' && to !== 'present')
  if (!over && (ticketWords.test(text) || ticketName.test(text) || (dated && hasDegree(rest)))) return 'certificate'
  return dated && !range && award.test(text) ? 'award' : null
}

/** True when a line names what somebody was, perhaps with where. */
function isPost(text: string): boolean {
  const opening = text.split(/,|\s(?:at|for|with|of|in)\s|\s[–—|-]\s|\s@\s|[(:]/u)[0]?.trim() ?? ''
  return scoreJobTitle(opening) >= 2.2 && scoreOrganisation(opening) < 1.9
}
