import { type DateSpan, dateSpans } from '../../text/date-spans.ts'
import type { Line } from '../lines/line.ts'
import { type Stretch, stretchText, trimmed } from '../lines/stretch.ts'
import type { PieceLabel } from '../scores/piece-kinds.ts'
import { scoreOrganisation } from '../scores/score-organisation.ts'
import { scorePlace } from '../scores/score-place.ts'
import { scoreJobTitle } from '../scores/score-title.ts'
import { gradePattern, hasDegree, subjectWords } from '../words/degree-words.ts'
import { ownAccount, terms } from '../words/employment-terms.ts'
import { examList } from '../words/exam-list.ts'
import { namesExam } from '../words/school-exams.ts'
import { schoolLike } from '../words/school-like.ts'
import { fieldLabel } from './field-label.ts'

/** A piece of a header line between two separators, dates taken out. */
export interface Piece {
  readonly stretch: Stretch
  readonly text: string
  /** True when only a comma parts it from the piece before, so that both may be one name. */
  readonly joins: boolean
  /** True when a stroke parts it from the piece before ("Developer / Researcher"). */
  readonly slash: boolean
  /** True when it stands in brackets behind the piece before. */
  readonly bracketed: boolean
  /** True when a colon parts it from the piece before. */
  readonly colon: boolean
  /** What parts it from the piece before: a sign or a word, `date`, `break` for a column, nothing at the beginning of a line. */
  readonly mark: string
  /** Which line of the header it stands in. */
  readonly row: number
  /** How it looks: heading, bold, italic, capitals. */
  readonly look: string
  /** What a label or a joining word ("Employer:", "at") says it is. */
  readonly told: PieceLabel | null
}

export interface HeaderLine {
  readonly line: Line
  readonly spans: readonly DateSpan[]
  /** What the column of a table or a label before it says about the line's columns. */
  readonly columns?: readonly (PieceLabel | null)[]
}

/** "(2 years 3 months)": how long, beside when. General knowledge in several languages. */
export const duration =
  /\(?\s*(?:\b\d+|\b(?:one|two|three|six))\s*(?:\+\s*)?(?:years?|yrs?\.?|months?|mos?\.?|weeks?|days?(?!\s(?:a|per)\b)|jahre?n?|monate?n?|ans?|mois)\b(?:[,\s]*(?:and\s+)?\d+\s*(?:months?|mos?\.?|monate?|mois))?\s*\)?/giu
/** Says of most lines at once that they hold no duration. */
const mayLast = /(?:\d|\b(?:one|two|three|six))\s*(?:\+\s*)?(?:y|mo|w|d|jahr|an)/iu
const separators =
  /\s*[|·•]\s*(?:Country|City|Town|Region|Postal code|Land|Stadt|Pays|Ville|País|Ciudad)\s*:\s*|\s*[|·•‣∙¦]\s*|\s*(?:\.{3,}|…+|_{3,})\s*|\s*[\u2300-\u23FF\u25A0-\u27BF\u2B00-\u2BFF\uE000-\uF8FF\u{1F300}-\u{1FAFF}]\uFE0F?\s*|,\s+(?:at|bei|chez|presso|bij)\s+(?=\p{Lu}|the\b)|\s+(?:[–—―-]|\/\/|~|→|»|>)\s+|—|(?<=\p{Ll}{4}|\p{Lu}{3}|,\s\p{Lu}\p{Ll}{2,3})(?<!\b(?:incl|approx|assoc|inc|ltd|corp|dept|univ|bros|hosp|assn|intl|inst|etc|asst|prof|hon|hons|messrs))\.\s+(?=\p{Lu})|\s*@\s*|\s*;\s*|\s\/\s|\t|\s+at\s+(?=\p{Ll}{4,}[\p{Ll}.-]*\s*(?:[,(|–—·\t\d]|$))|\s+(?:at|bei|chez|presso|bij|hos|vid|through|via|with|for|an der|am|beim|aux?|au sein (?:de|du|des)|auprès (?:de|du|des))\s+(?=\p{Lu}|the\s+\p{Lu})|[\s,]*(?<!\p{L})(?:trading (?:as|under)|t\/a|d\/?b\/?a)\s+(?=\p{Lu})|\s*[()[\]]|[.;,]\s+(?=(?:Thesis|Dissertation|Supervis|Advisor|Grade|GPA|CGPA|Final (?:grade|mark)|Minor|Modules|Coursework)\b)|\s+(?=(?:Thesis|Dissertation|Supervisors?|Advisors?|Grade|C?GPA|Modules|Coursework):)|:\s+|,(?!(?<=\d,)\d)(?!\s+(?:then|later|afterwards|subsequently)\s)\s*/gu

/** A line is looked at in several groupings; its pieces are the same in each, apart from their row. */
interface Kept {
  readonly spans: readonly DateSpan[]
  readonly columns: HeaderLine['columns']
  /** The pieces by row. */
  readonly rows: (readonly Piece[])[]
}
const kept = new WeakMap<Line, Kept[]>()

/** The pieces of a header, in order. The same line gives the same pieces. */
export function headerPieces(lines: readonly HeaderLine[]): Piece[] {
  return lines.flatMap((header, row) => {
    const { rows } = keptOf(header)
    const known = rows[row] ?? (rows[0] ?? piecesOfLine(header, 0)).map((piece) => ({ ...piece, row }))
    rows[row] = known
    return known
  })
}

function keptOf(header: HeaderLine): Kept {
  const { line, spans, columns } = header
  const all = kept.get(line) ?? []
  kept.set(line, all)
  const known = all.find((each) => each.columns === columns && sameSpans(each.spans, spans))
  if (known) return known
  const made = { spans, columns, rows: [piecesOfLine(header, 0)] }
  all.push(made)
  return made
}

const sameSpans = (one: readonly DateSpan[], other: readonly DateSpan[]): boolean =>
  one === other ||
  (one.length === other.length &&
    one.every(({ start, end }, index) => start === other[index]?.start && end === other[index]?.end))

interface Cut {
  readonly start: number
  readonly end: number
  readonly mark: string
}

/** The label a line begins with ("Employer: …", or in a column of its own) and what it says the rest is. */
function labelOf(line: Line): { lead: number; told: PieceLabel | null } {
  return fieldLabel(line) ?? { lead: 0, told: null }
}

function piecesOfLine({ line, spans, columns }: HeaderLine, row: number): Piece[] {
  const text = line.text
  const { lead, told: labelled } = labelOf(line)
  const cuts = cutsOf({
    line,
    spans,
    lead: lead || unpaidLead(text) || numbering(text) || howLong(text) || whereOnly(text),
  })
  const pieces: Piece[] = []
  let start = 0
  let before = ''
  let aside = false
  let dated = false
  for (const cut of [...cuts, { start: text.length, end: text.length, mark: '' }]) {
    const whole = { block: line.block, start: line.start + start, end: line.start + Math.max(start, cut.start) }
    const stretch = unstopped(trimmed(cut.mark === 'date' ? unled(whole) : whole))
    aside ||= isAside(stretchText(stretch), cut.mark)
    const told =
      aside ||
      (cut.mark === 'date' &&
        /^(?:(?:summer|winter|spring|autumn) )?(?:seasons?|summers|winters)$/iu.test(stretchText(stretch)))
        ? 'other'
        : (columns?.[columnOf(line, start)] ??
          (pieces.length === 0 ? (labelled ?? (whereOnly(text) > 0 ? 'organisation' : null)) : null) ??
          toldBy(before, cut.mark))
    if (/[\p{L}\p{N}]/u.test(stretchText(stretch))) {
      const joins =
        pieces.length > 0 &&
        (/^,\s*$|^\s[/→]\s$/u.test(before) ||
          (/^:\s+$/u.test(before) && hasDegree(pieces.at(-1)?.text ?? '')) ||
          (/^\s-\s$/u.test(before) && hasDegree(stretchText(stretch)) && hasDegree(pieces.at(-1)?.text ?? ''))) &&
        (!closedBefore(text, start) || endsInBracket(pieces.at(-1))) &&
        !dated
      dated = false
      pieces.push({
        stretch,
        text: stretchText(stretch),
        joins,
        mark: before.trim(),
        row,
        look: lookOf(line, stretch),
        told,
        bracketed: /^\s*[([]$/u.test(before),
        colon: /^:\s+$/u.test(before),
        slash: /^\s[/→]\s$/u.test(before),
      })
    }
    start = cut.end
    before = cut.mark
    dated ||= cut.mark === 'date'
  }
  return pieces
}

/** True when a bracket closes right before a place, signs aside. Read backwards, as a line may be very long. */
function closedBefore(text: string, end: number): boolean {
  for (let at = end - 1; at >= 0 && !/\w/u.test(text[at] ?? ''); at -= 1) if (/[)\]]/u.test(text[at] ?? '')) return true
  return false
}

/** "Centre of Peat Studies (COPS), Example University": a bracket that belongs to a name parts nothing from it. */
const endsInBracket = (piece: Piece | undefined): boolean => /\S\s\(\p{Lu}{2,6}\)$/u.test(piece?.text ?? '')

/** "Example School to 2004": the word that leads to a time belongs to no name. */
function unled(stretch: Stretch): Stretch {
  const lead = /\s(?:to|until|till|from|since|in|by)\s*$/u.exec(stretchText(stretch))
  return lead ? { ...stretch, end: stretch.end - lead[0].length } : stretch
}

/** "2019. Reader in History", "Example Estates.": full stops that only part a name from its time or end the line. */
function unstopped(stretch: Stretch): Stretch {
  const text = stretchText(stretch)
  const lead = /^\.+\s+/u.exec(text)?.[0].length ?? 0
  const tail = /(?<=\p{Ll}{4}|\))\.$/u.test(text) && !abbreviated.test(text) ? 1 : 0
  return { ...stretch, start: stretch.start + lead, end: stretch.end - tail }
}

/** Words that end in a full stop of their own. General knowledge. */
const abbreviated =
  /(?:^|\s)(?:corp|univ|assoc|dept|govt|intl|bros|hons|dist|prof|asst|approx|capt|sgt|lieut|cert|dipl|assn|natl|techn|staatl|conf|proc|symp|intern|electr|mech|econ|phil|arch|chem|phys|math|biol)\.$/iu

/** What stands behind it names neither the post nor the employer: a thesis, its supervisor. A supervisor without a colon is a post. */
const isAside = (text: string, mark: string): boolean =>
  /^(?:thesis|dissertation|modules|coursework|abschluss|note|gesamtnote|schwerpunkt|mention|(?:once|twice) (?:a|each) (?:week|month|term|year))\b\W*$/iu.test(
    text,
  ) ||
  (/^(?:supervis\p{L}*|advisors?)\b\W*$/iu.test(text) && /^\s*:/u.test(mark))

/** "2. Example Works Ltd": the number of a header in a list of them. */
const numbering = (text: string): number => /^\(?\d{1,2}[.)]\s+(?=\p{L})/u.exec(text)?.[0].length ?? 0

/** "Volunteer: Education Secretary, Example Society": the word before the colon says that nobody was paid, and is not what the post was called. */
const unpaidLead = (text: string): number =>
  /^(?:volunteer(?:ing)?|voluntary(?: work| role| post)?|unpaid):\s+(?=\p{L}[^,]*,)/iu.exec(text)?.[0].length ?? 0

/** "One firm, thirty-one years: Quern Presswork Ltd": what stands before the colon says how long it was, and names nothing. */
const howLong = (text: string): number =>
  /^[^:|()]{0,30}(?<!\p{L})(?:years?|firm|employer|company|throughout)(?: [^:|()\d]{0,24})?:\s+(?=\p{L})/iu.exec(
    text,
  )?.[0].length ?? 0

/** "At Example Mill": the word before the name of a header that says no more than where. */
const whereOnly = (text: string): number =>
  /^\s*At (?=(?:the )?\p{Lu}[^,;:|\d]{1,60}(?:$|[,(]?\s*(?:\p{Lu}\p{Ll}{2,8} )?\d{4}))/u.exec(text)?.[0].length ?? 0

/** "Nurse at Example Hospital": before "at" stands the title, after it the employer. */
function toldBy(before: string, after: string): PieceLabel | null {
  if (leadsToEmployer.test(before)) return 'organisation'
  return leadsToEmployer.test(after) ? 'title' : null
}

const leadsToEmployer =
  /^,?\s*(?:@|(?:trading (?:as|under)|t\/a|d\/?b\/?a)|\s(?:at|bei|chez|presso|bij|hos|vid|through|via|with|for|an der|am|beim|aux?|au sein (?:de|du|des)|auprès (?:de|du|des)))\s*$/u

/** "at the *Example Arts Centre*": an article before a name that is set otherwise is part of it. */
const article = /(?<![\p{L}\p{N}])(?:the|der|die|das|la|le|les|el|il)\s+$/iu

function columnOf(line: Line, at: number): number {
  return line.breaks.filter((position) => position <= at).length
}

/** "ada@example.org": its sign parts nothing. */
const mailAddress = /[^\s@]+@[^\s@]+\.[^\s@]+/gu

function cutsOf({ line, spans, lead }: { line: Line; spans: readonly DateSpan[]; lead: number }): Cut[] {
  const text = line.text
  const cuts: Cut[] = spans.map(({ start, end }) => ({ start, end, mark: 'date' }))
  if (lead > 0) cuts.push({ start: 0, end: lead, mark: 'label' })
  for (const match of mayLast.test(text) ? text.matchAll(duration) : [])
    cuts.push({
      start: match.index + (match[0].length - match[0].trimStart().length),
      end: match.index + match[0].length,
      mark: 'date',
    })
  for (const at of line.breaks) cuts.push({ start: at, end: at + 1, mark: 'break' })
  for (const match of text.matchAll(separators)) {
    if (!keeps(text, match.index, match[0]))
      cuts.push({ start: match.index, end: match.index + match[0].length, mark: match[0] })
  }
  for (const at of lookChanges(line))
    if (!article.test(text.slice(0, at))) cuts.push({ start: at, end: at, mark: 'look' })
  cuts.sort((a, b) => a.start - b.start || b.end - a.end)
  const exams = examList(text)
  const addresses = text.includes('@') ? [...text.matchAll(mailAddress)] : []
  let reached = 0
  return cuts.filter((cut) => {
    const within = addresses.some(({ index, 0: found }) => cut.start > index && cut.end < index + found.length)
    const listed = exams !== null && cut.mark !== 'date' && cut.start > exams.start && cut.start < exams.end
    const free = cut.start >= reached && !within && !listed
    if (cut.mark !== 'look') reached = Math.max(reached, cut.end)
    return free
  })
}

/** Separators that belong to a name: "(Hons)", "(m/f)", "Node.js, Inc.", "B.A. (Hons)", "Quern (Builders) Ltd". */
function keeps(text: string, at: number, mark: string): boolean {
  if (/^\s*[([]/u.test(mark))
    return (
      companyForm.test(/^\s*[([][^()[\]]{2,40}[)\]]\s+(?<behind>\S+)/u.exec(text.slice(at))?.groups?.behind ?? '') ||
      (/^\s*[([](?:hons?\.?|honou?rs|m\/[wf]\/?[dx]?|(?:band|grade|level|scale|tier|step)\s\d{1,2}[a-z]?|\p{L}{1,4}[ -]?\d{1,2}|\p{L}{2,6})[)\]]/iu.test(
        text.slice(at),
      ) &&
        !/^\s*[([](?:remote|hybrid|on-?site|uk|usa|us|eu|nights?|days|lates|temp|perm)\b/iu.test(text.slice(at))) ||
      /^\s*[([](?:[A-G][*+]?|\d)[)\]]/u.test(text.slice(at)) ||
      /^\s*[([](?!(?:19|20)\d\d[)\]])(?:\p{Lu}{1,5}[\s-]?)?\d{3,5}(?:-\d{1,4})?[)\]]/u.test(text.slice(at)) ||
      qualifies(text, at)
    )
  if (/^\s*[)\]]/u.test(mark)) {
    const open = Math.max(text.lastIndexOf('(', at), text.lastIndexOf('[', at))
    const from = open > 0 && text[open - 1] === ' ' ? open - 1 : open
    return open >= 0 && keeps(text, from, ' (')
  }
  const rest = text.slice(at + mark.length, at + mark.length + longestName)
  if (forWhom.test(mark)) return !titled(text.slice(Math.max(0, at - longestName), at)) || !namesEmployer(rest)
  if (/^\.\s+$/u.test(mark)) return abbreviated.test(text.slice(0, at + 1))
  if (inNames.test(mark)) return !titled(text.slice(Math.max(0, at - longestName), at))
  if (/^[,:]/u.test(mark) && inAside(text, at)) return true
  if (/^\s+at\s+$/u.test(mark) && /^[A-G]\*?(?:[–-][A-G]\*?)?(?:\s\p{Ll}|$|[,.;)])/u.test(rest)) return true
  if (/^\s+at\s+(?!the\s)\p{Ll}/u.test(mark + rest))
    return bareAt.test(rest) || !titled(text.slice(Math.max(0, at - longestName), at))
  if (/^\s+at\s+$/u.test(mark)) return isNamedAt(text.slice(Math.max(0, at - longestName), at), rest)
  return /^,/u.test(mark) && companyForm.test(rest)
}

/** Words that lead to an employer behind a title and stand elsewhere as often ("Gymnasium am Steinweg", "contract through …"). */
const inNames = /^\s+(?:an der|am|beim|aux?|through|via)\s+$/u

/** "Electrician for Example Contractors": for whom somebody worked, or what for ("Officer for Wales", "Lecturer for Law"). */
const forWhom = /^\s+(?:with|for)\s+$/u

const namesEmployer = (rest: string): boolean => {
  const name = rest.split(/[,|(;:\t]|\s[–—-]\s/u)[0]?.trim() ?? ''
  const subject = name.split(/\s+/u).every((word) => subjectWords.has(word.toLowerCase()))
  const other = rest
    .split(/[,|(;:\t]|\s[–—-]\s/u)
    .slice(1)
    .some((part) => scoreOrganisation(part.trim()) >= 1.9)
  return scoreOrganisation(name) >= 1 && scorePlace(name) < 1 && !subject && !other
}

/** "(ACMA, CGMA)", "(Leeds, UK)", "(agency: Quern Staff)": what a bracket lists stays together, unless it opens with an employer. */
function inAside(text: string, at: number): boolean {
  const open = text.lastIndexOf('(', at)
  const close = text.indexOf(')', at)
  if (open < 0 || close < 0 || close - open > longestAside || text.lastIndexOf(')', at) > open) return false
  const inside = text.slice(open + 1, close)
  return !inside.includes('(') && dateSpans(inside).length === 0 && scoreOrganisation(text.slice(open + 1, at)) < 1.9
}

/** In characters. */
const longestAside = 42

const titled = (before: string): boolean => {
  const name =
    before
      .replace(/\([^()]*\)/gu, ' ')
      .split(/[|·•,;:(\t]|\s[–—-]\s/u)
      .at(-1)
      ?.trim() ?? ''
  return (
    (scoreJobTitle(name) >= 2.2 && scoreOrganisation(name) < 1.9) ||
    /^(?:agency|temporary|temp|casual) work$/iu.test(name)
  )
}

/** Legal forms behind a company's name. General knowledge of company law. */
const companyForm =
  /^(?:Inc|LLC|Ltd|Limited|PLC|S\.A|GmbH|AG|LLP|L\.P|Lda|Ltda|A\/S|AS|ApS|AB|Oyj?|B\.?V|N\.?V|S\.?r\.?l|S\.?p\.?A|SARL|SAS|s\.r\.o|sp\. z o\.o|Kft|d\.o\.o)(?![\p{L}\p{N}])/u

/** What stands behind "at" without an article and in small letters, and is nobody's name. General knowledge of English. */
const bareAt =
  /^(?:home|hand|height|heights|sea|work|school|college|university|church|night|nights|weekends?|events?|scale|speed|large|length|level|times?|present|primary|secondary|senior|junior|degree|board|national|local|regional|head|branch|bars?|parties|weddings|festivals|shows|fairs|markets?|least|various|several|peak|lunch|lunchtimes?|christmas|short|both)(?!\p{L})/iu

/** "Care at Home", "Help at Hand Ltd": phrases with "at" that name an employer, unless a title stands before them. General knowledge of English. */
const isNamedAt = (before: string, rest: string): boolean =>
  /^(?:home|hand|heart|work|play|sea|last|large|night|ease|rest)(?=\s*(?:$|[,|·•;(–—-]|(?:ltd|limited|llc|inc|plc|cic|services?|group|trust|uk|agency)\b))/iu.test(
    rest,
  ) &&
  scoreJobTitle(
    before
      .split(/[|·•,;\t]|\s[–—-]\s/u)
      .at(-1)
      ?.trim() ?? '',
  ) < 2.2

/** No title or degree before a bracket is longer. In characters. */
const longestName = 150

/** "Class Teacher (Year 4)", "Lehramt (Staatsexamen)": what a bracket says of a title or a degree belongs to its name; a place, an employer, terms and grades do not. */
function qualifies(text: string, at: number): boolean {
  const inside = /^\s*[([]([^()[\]]{2,44})[)\]]/u.exec(text.slice(at))?.[1]
  if (inside === undefined) return false
  const before =
    text
      .slice(Math.max(0, at - longestName), at)
      .split(/[|·•,;\t]|\s[–—-]\s/u)
      .at(-1)
      ?.replace(/^\p{Lu}[\p{L} ]{2,24}:\s+/u, '')
      .trim() ?? ''
  if (ownAccount.test(inside))
    return scoreJobTitle(before) >= 2.2 || (scoreOrganisation(before) < 1.9 && scoreJobTitle(before) >= 0.3)
  if (dateSpans(inside).length > 0 || terms.test(inside) || gradePattern.test(inside) || /^\d+\s*%?$/u.test(inside))
    return false
  if (namesExam(before)) return true
  if (hasDegree(before) && !schoolLike(before)) return !schoolLike(inside) && scorePlace(inside) < 2
  if (scorePlace(inside) >= 1 || scoreOrganisation(inside) >= 1.9) return false
  if (hasDegree(before) || hasDegree(inside)) return hasDegree(inside) || !schoolLike(before)
  return scoreJobTitle(before) >= 2.7 || (scoreJobTitle(before) >= 2.2 && scoreOrganisation(before) < 2.4)
}

/** Where bold or italic begins or ends inside the line between two words. */
function lookChanges(line: Line): number[] {
  if (line.bold || line.italic) return []
  return line.block.marks
    .filter((mark) => mark.kind === 'bold' || mark.kind === 'italic')
    .flatMap((mark) => [mark.start - line.start, mark.end - line.start])
    .filter((at) => at > 0 && at < line.text.length && (line.text[at] === ' ' || line.text[at - 1] === ' '))
    .filter((at) => !/^\s*\(/u.test(line.text.slice(at)) || !keeps(line.text, at, ' ('))
}

function lookOf(line: Line, stretch: Stretch): string {
  const has = (kind: 'bold' | 'italic' | 'link') =>
    line.block.marks.some(
      (mark) => mark.kind === kind && mark.start <= stretch.start + 1 && mark.end >= stretch.end - 1,
    )
  return [
    line.block.kind === 'heading' ? `h${line.block.level}` : '',
    line.bold || has('bold') ? 'b' : '',
    line.italic || has('italic') ? 'i' : '',
    has('link') ? 'l' : '',
    /\p{Lu}{2}/u.test(stretchText(stretch)) && !/\p{Ll}/u.test(stretchText(stretch)) && stretchText(stretch).length > 6
      ? 'c'
      : '',
  ].join('')
}

/** The times of a line that may date an entry: ranges first; a lone year only when the line is short. */
export function headerSpans(line: Line): DateSpan[] {
  const spans = dateSpans(line.text)
  const ranges = spans.filter(({ form }) => form === 'range')
  return ranges.length > 0 ? ranges.slice(0, 1) : spans.slice(0, 1)
}
