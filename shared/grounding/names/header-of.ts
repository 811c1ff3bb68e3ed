import { type DateSpan, dateSpans } from '../../text/date-spans.ts'
import type { GroundingEntry } from '../grounding-evidence.ts'
import { deedVerbs } from '../wording/deed-verbs.ts'
import { titleWords } from '../words/names/title-words.ts'

const longest = 16

/** The post that a line names with its employer and its time, or `null` when it tells anything else. */
export function headerOf(text: string): GroundingEntry | null {
  const line = text.trim()
  if (!/\d/u.test(line)) return null
  const span = dateSpans(line).find(({ form }) => form === 'range')
  if (!span || line.split(/\s+/u).length > longest) return null
  const [title = '', organisation = ''] = line
    .slice(0, span.start)
    .replace(/\s*\([^)]*\)/gu, '')
    .split(/[,(]|\s[-–—|]\s|\s(?:at|with|for)\s(?=(?:the )?\p{Lu})/u)
    .map((part) => part.trim())
  const rest = line.slice(span.end).replace(/^\s*[)\]]?\s*/u, '')
  const isPlace = isName(organisation) || ownPlace.test(organisation) || (isPost(title) && /\p{Lu}/u.test(organisation))
  if (!isName(title) || !isPlace) return null
  if (rest.length > 20 || study.test(title)) return null
  return { kind: 'work', title, organisation, location: null, ...datesOf(span) }
}

function datesOf({ from, to }: DateSpan): Pick<GroundingEntry, 'start' | 'end'> {
  return { start: from, end: to }
}

/** Where one works for oneself. */
const ownPlace = /^(?:own|self-?employed|freelance|home)\b/iu

/** Degrees and courses are no posts. */
const study =
  /\b(?:BSc|BA|BEng|MSc|MA|MEng|MBA|PhD|LLB|PGCE|B\.|M\.|degree|diploma|certificate|NVQ|GCSEs?|course|studies)\b/u

/** Ends with the name of a calling: "Head Veterinary Nurse" is no deed. */
function isPost(part: string): boolean {
  if (/^(?:head|master|chair) of \p{L}/iu.test(part)) return true
  const last = /(\p{L}+)$/u.exec(part)?.[1]?.toLowerCase() ?? ''
  return posts.has(last) || /\p{L}{3,}(?:er|or|ist|ian|man|woman)$/u.test(last)
}

const posts = new Set(titleWords)

/** Begins with a capital or a figure, and with no deed. */
function isName(part: string): boolean {
  const first = /^[\p{L}\d-]+/u.exec(part)?.[0] ?? ''
  const isDeed = deedVerbs.has(first.toLowerCase()) && !isPost(part)
  return /^(?:\p{Lu}|\d)/u.test(first) && !/\p{Ll}ed$/u.test(first) && !isDeed
}
