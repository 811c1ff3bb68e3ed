import { dateSpans } from '../../text/date-spans.ts'
import { lineStretch } from '../items/gather-items.ts'
import { proseScore } from '../lines/is-prose.ts'
import type { Line } from '../lines/line.ts'
import { type Stretch, within } from '../lines/stretch.ts'
import { scoreOrganisation } from '../scores/score-organisation.ts'
import { scoreJobTitle } from '../scores/score-title.ts'
import { dutiesAs } from '../words/duties-as.ts'
import { namesExam } from '../words/school-exams.ts'
import { schoolLike } from '../words/school-like.ts'
import { withClosingLines } from './closing-lines.ts'
import { look } from './look.ts'
import { outlineHeads } from './outline-heads.ts'
import { overWholeHeaders } from './over-whole-headers.ts'
import { isPause } from './pauses.ts'
import { headingWithTail, plainName, type SectionHeading, sectionHeading } from './section-heading.ts'
import { sectionHint } from './section-hints.ts'
import { ambiguousNames, entryLabels, type SectionClass } from './section-names.ts'
import { spokenLanguages } from './spoken-languages.ts'

/** A part of a document under one heading. `section` is `top` before the first heading and `unknown` under one no table has. */
export interface Section {
  readonly section: SectionClass | 'top' | 'unknown'
  readonly heading: Stretch | null
  readonly lines: Line[]
}

interface Found {
  readonly section: SectionClass
  readonly name: string
  /** Length of the heading within the line. */
  readonly length: number
  readonly sure: boolean
}

/** Parts a document at its headings: those the table knows, and those that look the same. */
export function splitSections(lines: readonly Line[]): Section[] {
  const found = lines.map((line, index) =>
    opensDated(line, lines[index + 1]) || dutiesAs(line.text) !== null ? null : known(line, lines[index + 1]),
  )
  const looks = surelooks(lines, found)
  const named = (line: Line, heading: Found | null | undefined) =>
    isSure(line, heading) || (line.block.kind === 'heading' && heading?.length === line.text.length)
  const outline = outlineHeads(lines, new Set(lines.filter((line, index) => named(line, found[index]))))
  const all = new Map<string, number>()
  for (const line of lines) all.set(look(line), (all.get(look(line)) ?? 0) + 1)
  const sections: Section[] = [{ section: 'top', heading: null, lines: [] }]
  for (const [index, line] of lines.entries()) {
    const current = sections.at(-1)
    const heading = found[index] ?? null
    if (heading && isSection(line, { heading, looks, current, before: lines[index - 1] })) open(sections, line, heading)
    else if (heading === null && promoted({ lines, index, looks, all, outline, current }))
      sections.push({
        section: sectionHint(plainName(line.text)) ?? 'unknown',
        heading: lineStretch(line),
        lines: [],
      })
    else if (current && line.apart && isOneLine(current) && (current.section === 'volunteer' || !saysWhen(line)))
      sections.push({ section: 'unknown', heading: null, lines: [line] })
    else current?.lines.push(line)
  }
  return withClosingLines(sections)
}

/** "Courses: Safe Lifting 2019, First Aid 2020": a list on the line of its heading ends with its paragraph. */
const isOneLine = ({ section, heading, lines: [first] }: Section): boolean =>
  (section === 'certificate' || section === 'volunteer') &&
  heading !== null &&
  first !== undefined &&
  heading.block === first.block &&
  heading.end <= first.start

/** What has a time, a school or an examination may be one more of the list. */
const saysWhen = ({ text }: Line): boolean => dateSpans(text).length > 0 || schoolLike(text) || namesExam(text)

function open(sections: Section[], line: Line, { section, length }: Found): void {
  const whole = lineStretch(line)
  const rest = /^\s*[:–—-]?\s*/u.exec(line.text.slice(length))?.[0].length ?? 0
  const tail = line.text.slice(length + rest)
  const under: Line[] = tail
    ? [{ ...line, start: line.start + length + rest, text: tail, breaks: [], block: line.block }]
    : []
  sections.push({ section, heading: length > 0 ? within(whole, 0, length) : null, lines: under })
}

/** A heading by its words: a whole line, "Languages: English, German", or a heading with the first line after it. */
function known(line: Line, next: Line | undefined): Found | null {
  if (line.block.kind === 'bullet' || line.block.kind === 'quote' || line.block.kind === 'code') return null
  const set = line.block.kind === 'heading' || line.bold || line.caps
  const whole = /\p{L}:\s+\p{L}/u.test(line.text) ? null : sectionHeading(line.text)
  if (whole) return { ...whole, sure: !ambiguous(whole.name) && !entryLabels.has(whole.name) && !chosen(line.text) }
  const colon = /^([^:]{3,40}):\s+(?=\S)/u.exec(line.text)
  if (colon?.[1] && line.block.kind === 'paragraph') {
    const inline = inlineHeading(colon[1])
    const shouted = colon[1] === colon[1].toUpperCase() && line.apart
    const opens = inline && (opensInline.test(inline.section) || volunteering.test(inline.name))
    if (inline?.section === 'certificate' && onePaper.test(inline.name) && line.text.length < longestPaper)
      return { ...inline, length: 0, sure: false }
    if (inline && opens && !alone.test(inline.name))
      return {
        ...inline,
        length: colon[0].trimEnd().length,
        sure:
          shouted ||
          !insideEntry.test(inline.name) ||
          (inline.section === 'language' && spokenLanguages.test(line.text.slice(colon[0].length))),
      }
  }
  if (line.apart && line.block.kind === 'paragraph' && also.test(line.text))
    return { section: 'other', name: 'also', length: line.text.indexOf(':') + 1, sure: true }
  const dash = line.block.kind === 'paragraph' ? /^([^–—:-]{5,40})\s[–—-]\s+(?=\S)/u.exec(line.text) : null
  const pastimes = dash?.[1] && line.apart && dateSpans(line.text).length === 0 ? sectionHeading(dash[1]) : null
  if (dash && pastimes?.section === 'interest') return { ...pastimes, length: dash[0].trimEnd().length, sure: true }
  if (line.text.length > 90 || proseScore(line.text) >= 1 || dateSpans(line.text).length > 0) return null
  if (line.breaks.length > 0) return null
  const tail = headingWithTail(line.text, set && line.block.kind === 'heading' ? 1 : 2)
  if (!tail || scoreJobTitle(line.text) >= 2.5 || /^\p{L}+:/u.test(line.text)) return null
  return next && /^(?:work|education|project|skill|publication|certificate|volunteer|language)$/u.test(tail.section)
    ? { ...tail, sure: tail.name.includes(' ') || line.block.kind === 'heading' }
    : null
}

/** Before a colon and a list it names what somebody works with, and not what they made. */
const inlineHeading = (text: string): SectionHeading | null => {
  const heading = sectionHeading(text)
  return heading?.name === 'software' ? { ...heading, section: 'skill' } : heading
}

/** What is told on the line of such a heading is one thing that somebody did unpaid; "Volunteer: …" says how a post was held. */
const volunteering = /^(?:volunteering|voluntary work|volunteer work|unpaid work|community work)$/u

/** "Also: retained firefighter since 2012." below a blank line begins what belongs to nothing above it. */
const also = /^(?:also|and also|plus|besides|otherwise|additionally)\s?:\s+\S/iu

/** "Selected productions:" picks from an entry rather than opening a part of the page. */
const chosen = (text: string): boolean =>
  /^(?:selected|key|notable|main|major|recent|example|sample)\b.*:$/iu.test(text) && /\p{Ll}{3}/u.test(text)

/** "Selected projects" may be a part of the page or of one entry, as "projects" may. */
const ambiguous = (name: string): boolean =>
  ambiguousNames.has(name) ||
  ambiguousNames.has(name.replace(/^(?:(?:selected|key|notable|main|major|relevant|recent|example) )+/u, ''))

const isSure = (line: Line, heading: Found | null | undefined): boolean =>
  heading?.sure === true && heading.length === line.text.length

function surelooks(lines: readonly Line[], found: readonly (Found | null)[]): ReadonlyMap<string, number> {
  const looks = new Map<string, number>()
  for (const [index, line] of lines.entries()) {
    if (isSure(line, found[index])) looks.set(look(line), (looks.get(look(line)) ?? 0) + 1)
  }
  return looks
}

/** Sections that open in the middle of a line, behind a colon. */
const opensInline = /^(?:skill|language|interest|certificate|award|reference)$/u

/** Names that are headings on a line of their own only; before a colon they label that line. */
const alone = /^(?:it|computers|it and computers)$/u

/** "Technologies: …" and the like tell about the entry above, not about the person. */
const insideEntry =
  /^(?:technologies|tools|tech stack|stack|software|equipment|methods|techniques|skills|key skills|awards?|achievements|key achievements|accomplishments|training|courses|coursework|relevant coursework|activities|interests|.*course(?:s|work)|certifications?|languages?)$/u

interface Place {
  readonly heading: Found
  readonly looks: ReadonlyMap<string, number>
  readonly current: Section | undefined
  readonly before: Line | undefined
}

/** Whether a line with a heading's words is one here, or only a label inside an entry. */
function isSection(line: Line, { heading, looks, current, before }: Place): boolean {
  const inEntries =
    current &&
    /^(?:work|volunteer|education|project|unknown)$/u.test(current.section) &&
    current.lines.length > 0 &&
    !(line.apart && isOneLine(current))
  const whole = heading.length === line.text.length
  if (heading.name === 'also' && current && /^(?:skill|language|interest|summary|top)$/u.test(current.section))
    return false
  if (!whole && current?.section === 'skill' && heading.section === 'language')
    return spokenLanguages.test(line.text.slice(heading.length))
  if (!inEntries) return !(whole && isItem(line, { heading, looks, current }))
  if (
    !whole &&
    line.apart &&
    current.section === 'education' &&
    /^(?:certificate|award|skill|language)$/u.test(heading.section)
  )
    return true
  if (!whole) return heading.sure && (line.apart || before?.block.kind === 'bullet' || line.block.kind === 'heading')
  if (looks.has(look(line)) && !(entryLabels.has(heading.name) && /:$/u.test(line.text))) return true
  const level = shallowest(looks)
  if (line.block.kind === 'heading' && level !== null && line.block.level > level)
    return heading.sure && !entryLabels.has(heading.name)
  if (/:$/u.test(line.text) && line.block.kind !== 'heading' && !line.bold && looks.size > 0 && allHeadings(looks))
    return false
  if (heading.sure) return true
  if (level !== null && looks.size > 0 && line.block.kind !== 'heading' && allHeadings(looks)) return false
  return !entryLabels.has(heading.name) && line.apart && !/:$/u.test(line.text)
}

/** "Driving licence" in plain letters below "TICKETS": where the headings are set as such, a plain line of a list that is called like one is an item of it. */
function isItem(line: Line, { heading, looks, current }: Omit<Place, 'before'>): boolean {
  const set = line.block.kind === 'heading' || line.bold || line.caps
  const listed = current && /^(?:certificate|other|skill|interest|language|award)$/u.test(current.section)
  if (set || !listed || (line.apart && !areSet(looks)) || /:$/u.test(line.text)) return false
  return heading.section === 'certificate' && onePaper.test(heading.name)
}

/** Whether a sure heading is one by its look too: in capitals, bold, or marked as such. */
const areSet = (looks: ReadonlyMap<string, number>): boolean =>
  [...looks.keys()].some((each) => /^heading|^\S+ \d+ (?:b|\S? ?c) /u.test(each))

/** "Driving licence: B, C1": a paper with what it holds, on a line of its own. In characters. */
const longestPaper = 60

/** One paper by its name, which heads no list. */
const onePaper = /\b(?:licen[cs]e|certificate|registration)\b(?!s)/u

/** Where every sure heading is set as one, a plain line with an ambiguous name is a label. */
const allHeadings = (looks: ReadonlyMap<string, number>): boolean =>
  [...looks.keys()].every((each) => each.startsWith('heading'))

/** The highest level at which sure headings stand, when they are set as headings. */
function shallowest(looks: ReadonlyMap<string, number>): number | null {
  const levels = [...looks.keys()]
    .filter((each) => each.startsWith('heading'))
    .map((each) => Number(each.split(' ')[1]))
  return levels.length > 0 ? Math.min(...levels) : null
}

/** A line no table knows that looks like the sure headings and opens no entry: nothing dated right below. */
function promoted({
  lines,
  index,
  looks,
  all,
  outline,
  current,
}: {
  lines: readonly Line[]
  index: number
  looks: ReadonlyMap<string, number>
  all: ReadonlyMap<string, number>
  outline: ReadonlySet<Line>
  current: Section | undefined
}): boolean {
  const line = lines[index]
  if (!line || !current || index === 0) return false
  if (dutiesAs(line.text) !== null || under(line, current) || opensDated(line, lines[index + 1])) return false
  if (outline.has(line) || overWholeHeaders(lines, index)) return true
  const own =
    line.block.kind === 'heading'
      ? talks(line.text) || endsList(line, current)
      : line.block.kind === 'paragraph' && line.apart && !/[.!?,;]$/u.test(line.text) && talks(line.text)
  if ((looks.get(look(line)) ?? 0) === 0 && !own) return false
  if (line.block.kind === 'bullet' || line.block.kind === 'quote' || line.block.kind === 'code') return false
  if (line.block.kind !== 'heading' && (!line.apart || line.breaks.length > 0)) return false
  if (
    line.text.split(/\s+/u).length > (asks.test(line.text) ? longestTalk : 6) ||
    dateSpans(line.text).length > 0 ||
    entryLabels.has(plainName(line.text))
  )
    return false
  if (line.caps && talks(line.text)) return true
  if (own) return true
  if (opensEntry(line)) return false
  if (overSeveral(lines, index)) return true
  if (line.block.kind === 'heading' && lines[index + 1]?.block.kind === 'row' && lines[index + 2]?.block.kind === 'row')
    return true
  const sure = looks.get(look(line)) ?? 0
  const others = all.get(look(line)) ?? 0
  const level = line.block.kind === 'heading' && sure >= 3 && sure * 3 >= others * 2
  if (
    level ||
    endsEntries(line, current) ||
    (hinted(line) && sure >= (line.block.kind === 'heading' || line.caps ? 1 : 2))
  )
    return true
  if (line.block.kind !== 'heading' && !line.caps && !line.bold) return false
  if (line.block.kind !== 'heading' && sure * 2 < others) return false
  for (const next of lines.slice(index + 1, index + 4)) {
    if (next.block.kind === 'heading' && next.block.level > line.block.level && line.block.kind === 'heading')
      return true
    if (next.block.kind === 'bullet' || proseScore(next.text) >= 1)
      return current.section !== 'project' || line.caps !== false
    if (dateSpans(next.text).length > 0 || look(next) === look(line)) return false
  }
  return true
}

/** "Why I am looking for a change of scene": a heading that talks may take more words than one that names. */
const longestTalk = 9
const asks = /^(?:why|what|where|who|how|when)\s/iu

/** A heading over several dated lines that name more than a post is over entries, and none of them: "Kitchens". */
function overSeveral(lines: readonly Line[], index: number): boolean {
  const line = lines[index]
  if (line?.block.kind !== 'heading' || scoreOrganisation(line.text) >= 1.9) return false
  const end = lines.findIndex(
    ({ block }, at) => at > index && block.kind === 'heading' && block.level <= line.block.level,
  )
  const below = lines.slice(index + 1, end < 0 ? lines.length : end)
  const named = below.filter(({ block, text }) => {
    const [span] = block.kind === 'bullet' || block.kind === 'heading' ? [] : dateSpans(text)
    if (span?.form !== 'range' || text.length > 140) return false
    const rest = `${text.slice(0, span.start)} ${text.slice(span.end)}`.trim()
    return /\p{L}{3}/u.test(rest) && scoreJobTitle(rest) < 2 && proseScore(rest) < 1
  })
  return named.length >= 2
}

/** "What I did before", "Things I made", "When I'm not at work": a heading that talks is neither a title nor an employer. */
const talks = (text: string): boolean =>
  /^(?:(?:some )?(?:things|stuff)|what|where|who|why|how|when|hi|hello|hey|also)\b/iu.test(text) ||
  /(?:^|\s)(?:I|I['’](?:m|ve|d|ll)|me|my|ich|mich)(?:\s|$)/u.test(text) ||
  /^(?:my|i)\s/iu.test(text)

/** "Library Volunteer, Example Library" or "Career break" right above nothing but a range of time is a header, whatever its words. */
function opensDated(line: Line, next: Line | undefined): boolean {
  if (isPause(line.text) || (/^[^:]*,/u.test(line.text) && dateSpans(line.text).length > 0)) return true
  if (next?.block.kind !== 'paragraph' || !line.text.includes(',')) return false
  const [span] = dateSpans(next.text)
  return span?.form === 'range' && !/\p{L}{3}/u.test(next.text.slice(0, span.start) + next.text.slice(span.end))
}

/** A heading below the one over a list of publications, prizes or the like parts the list ("Monographs"). */
const under = (line: Line, { section, heading }: Section): boolean =>
  /^(?:certificate|award|publication|skill|language|reference|media)$/u.test(section) &&
  heading?.block.kind === 'heading' &&
  line.block.kind === 'heading' &&
  line.block.level > heading.block.level

/** A heading as high as the one over a list of certificates, prizes or the like ends it. */
const endsList = (line: Line, { section, heading }: Section): boolean =>
  /^(?:certificate|award|publication|skill|language|reference|media|interest)$/u.test(section) &&
  heading?.block.kind === 'heading' &&
  heading.block.level >= line.block.level

/** A heading as high as the one over entries that are set as plain lines opens the next part, whatever its name. */
const endsEntries = (line: Line, { heading, lines }: Section): boolean =>
  line.block.kind === 'heading' &&
  heading?.block.kind === 'heading' &&
  heading.block.level >= line.block.level &&
  lines.every(({ block }) => block.kind !== 'heading') &&
  lines.some(({ block, text }) => block.kind === 'paragraph' && dateSpans(text).length > 0)

/** Last words of headings over several things. General knowledge of CVs. */
const collective =
  /(?:roles|positions|posts|jobs|experiences?|employment|history|work|activities|appointments|record|service|memberships|training|trainings|skills|studies|qualifications|engagements|volunteering|leadership|contributions|commitments|involvement)$/u

/** A clear title or employer, which no section is called. */
function opensEntry({ text }: Line): boolean {
  if (collective.test(plainName(text))) return false
  const hint = sectionHint(plainName(text)) !== null
  return scoreJobTitle(text) >= (hint ? 2.7 : 2.2) || (!hint && scoreOrganisation(text) >= 2.4)
}

/** A short line set like the sure headings, with a word for a part of a CV in it and nothing a sentence or a list has. */
const hinted = (line: Line): boolean =>
  line.text.split(/\s+/u).length <= 5 &&
  !/[,;:|.!?/\d]/u.test(line.text.replace(/:$/u, '')) &&
  (scoreOrganisation(line.text) < 2.4 || collective.test(plainName(line.text))) &&
  sectionHint(plainName(line.text)) !== null
