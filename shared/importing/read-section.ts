import { dateSpans } from '../text/date-spans.ts'
import { tokens } from '../text/tokens.ts'
import { fieldLabel } from './headers/field-label.ts'
import { headerPieces } from './headers/header-pieces.ts'
import { labelHeader } from './headers/label-header.ts'
import { gatherBullet } from './items/gather-items.ts'
import { cutLine } from './lines/cut-line.ts'
import { proseScore } from './lines/is-prose.ts'
import type { Line } from './lines/line.ts'
import { sentenceLines } from './lines/sentence-lines.ts'
import { type Stretch, stretchText } from './lines/stretch.ts'
import { certificatesOnly, isCourseList, isStudy, mixedStudies } from './listed/certificates-only.ts'
import { isPostHeld } from './listed/is-post-held.ts'
import { languageEntries } from './listed/language-entries.ts'
import { listedEntries, withoutColumnHeads } from './listed/listed-entries.ts'
import { namesLanguages } from './listed/names-languages.ts'
import { officeBehind } from './listed/office-behind.ts'
import { projectEntries } from './listed/project-entries.ts'
import { resultsBelow } from './listed/results-below.ts'
import { saidItems } from './listed/said-items.ts'
import { singlePoints } from './listed/single-points.ts'
import { skillEntries } from './listed/skill-entries.ts'
import { sortItems } from './listed/sort-items.ts'
import { statedItems } from './listed/stated-items.ts'
import { studyPoints } from './listed/study-points.ts'
import { takePapers } from './listed/take-papers.ts'
import { withoutStated } from './listed/without-stated.ts'
import { type ReadInto, readFree } from './read-free.ts'
import { scoreJobTitle } from './scores/score-title.ts'
import { datesOf, withoutSpans } from './sections/row-role.ts'
import { sectionHeading } from './sections/section-heading.ts'
import type { Section } from './sections/split-sections.ts'
import { spokenLanguages } from './sections/spoken-languages.ts'
import { hasColumnsOfPosts } from './sections/table-rows.ts'
import { alsoPastimes } from './words/also-pastimes.ts'
import { hasDegree } from './words/degree-words.ts'
import { resultOnly } from './words/result-only.ts'
import { namesExam } from './words/school-exams.ts'
import { ticketName } from './words/ticket-name.ts'
import { ticketWords } from './words/ticket-words.ts'
import { written } from './words/written-works.ts'

/** Reads a section by what its heading says it holds, or by what its lines say where that tells more. */
export function readSection(whole: Section, into: ReadInto): void {
  const given = opensWithFacts.has(whole.section)
    ? { ...whole, lines: withoutStated(whole.lines, into.gathered).flatMap(officeBehind) }
    : whole.section === 'top'
      ? { ...whole, lines: takePapers(whole.lines, into.gathered) }
      : whole
  if (readSorted(given, into) || readPoints(given, into) || readMixed(given, into)) return
  const { section, heading, lines } = given
  const { gathered, dated } = into
  switch (section) {
    case 'education':
      if (heading && certificatesOnly(stretchText(heading), lines)) listedEntries(lines, 'certificate', gathered)
      else if (!readStudyPoints(lines, into)) {
        const several = lines.flatMap(studiesOf)
        for (const line of several) pushPart(line, into)
        const rest = several.length > 0 ? lines.filter((line) => studiesOf(line).length === 0) : lines
        dated.push({ lines: rest.filter((line) => !isCourseList(line)), kind: section })
        listedEntries(rest.filter(isCourseList), 'certificate', gathered)
      }
      return
    case 'work':
    case 'volunteer':
      dated.push({ lines, kind: section, service: heading ? service.test(stretchText(heading).trim()) : false })
      return
    case 'project':
      if (heading && readShowsAndAwards(stretchText(heading), lines, gathered)) return
      if (hasColumnsOfPosts(lines) || (heading && credits.test(stretchText(heading)) && mostlyPosts(lines)))
        dated.push({ lines, kind: 'work' })
      else if (heading && programs.test(stretchText(heading).trim()) && lines.every(namesPrograms)) {
        const spoken = lines.filter(({ text }) => spokenLanguages.test(text))
        skillEntries(
          lines.filter((line) => !spoken.includes(line)),
          heading,
          gathered,
        )
        if (spoken.length > 0) readFree({ lines: spoken, section: 'unknown', career: false }, into)
      } else projectEntries(lines, 'project', gathered)
      return
    case 'certificate':
      if (lines.filter((line) => namesPost(line)).length >= 2 || (heading && isSpanned(stretchText(heading), lines)))
        readFree({ lines, section: 'unknown', career: true }, into)
      else if (heading && memberships.test(stretchText(heading).trim())) readMemberships(lines, into)
      else if (mostlyStudies(withoutColumnHeads(lines)) || timesApart(lines) || isForm(lines))
        dated.push({ lines, kind: 'education' })
      else if (heading && alsoSkills.test(stretchText(heading))) readAbilities(lines, heading, gathered)
      else listedEntries(lines, section, gathered)
      return
    case 'publication': {
      const posts = lines.filter(isPostHeld)
      if (posts.length > 0) dated.push({ lines: posts, kind: 'other', roles: 'work' })
      const papers = lines.filter((line) => !posts.includes(line))
      listedEntries(papers, heading && areTickets(stretchText(heading), papers) ? 'certificate' : section, gathered)
      return
    }
    case 'award':
      listedEntries(lines, section, gathered)
      return
    case 'skill':
      if (lines.some((line) => namesPost(line, 1.9))) readFree({ lines, section: 'unknown', career: true }, into)
      else skillEntries(lines, heading, gathered)
      return
    case 'language': {
      const others = heading && alsoPastimes.test(stretchText(heading)) ? lines.filter(namesNoLanguage) : []
      languageEntries(
        lines.filter((line) => !others.includes(line)),
        gathered,
      )
      if (others.length > 0) readFree({ lines: others, section: 'interest', career: false }, into)
      return
    }
    case 'media':
    case 'reference':
      saidItems(lines, section, gathered)
      return
    case 'contact':
      statedItems(lines, gathered)
      languageEntries(
        lines.filter(({ text }) => /^languages?(?!\p{L})[^:]*:/iu.test(text) && namesLanguages(text)),
        gathered,
      )
      return
    default:
      readFree(
        {
          lines,
          section,
          career: heading
            ? career.test(stretchText(heading)) && !/\b(?:outside|beyond|besides)\b/iu.test(stretchText(heading))
            : false,
        },
        into,
      )
  }
}

/** What somebody made, or what they work with: only the lines tell. */
const programs = /^(?:software|code)\W*$/iu

/** Names of programs in a row, without a time or a word of what was made. */
const namesPrograms = ({ text, block }: Line): boolean =>
  block.kind !== 'heading' &&
  dateSpans(text).length === 0 &&
  proseScore(text) < 1 &&
  text.split(/[,;|·•]|\s(?:and|&)\s/u).every((part) => tokens(part).length <= 5)

/** Headings under which bodies stand that somebody belongs to, which give no certificate. General knowledge of CVs. */
const memberships =
  /^(?:professional |other |current |learned )?(?:memberships?|affiliations?|bodies|societies)(?: (?:and|&) (?:memberships?|affiliations?|societies|networks))?:?$/iu

/** What says that one is a member, a fellow or registered, or since when, is kept as such a paper is; a body or an office in it alone is told as it stands. */
const belongs =
  /(?<!\p{L})(?:members?|membership|fellow|fellowship|chartered|associate|licentiate|graduate|registered|certified|incorporated|licen[cs]ed|number|no\.)(?!\p{L})|mitglied|membre|miembro/iu

function readMemberships(lines: readonly Line[], into: ReadInto): void {
  const bodies = lines.filter(
    ({ text, block }) =>
      block.kind !== 'heading' && dateSpans(text).length === 0 && !belongs.test(text) && !ticketName.test(text),
  )
  listedEntries(
    lines.filter((line) => !bodies.includes(line)),
    'certificate',
    into.gathered,
  )
  for (const line of bodies)
    gatherBullet({ gathered: into.gathered, into: into.gathered.items, draft: false, open: [] }, line)
}

const namesNoLanguage = ({ text }: Line): boolean => !namesLanguages(text) && !spokenLanguages.test(text)

/** Sections in which a licence may stand right before a post in the same line. */
const opensWithFacts: ReadonlySet<Section['section']> = new Set(['other', 'unknown', 'interest', 'summary'])

/** Reads a list whose heading does not say what it holds, item by item; false where it is none. */
function readSorted({ section, heading, lines }: Section, into: ReadInto): boolean {
  const { gathered, dated } = into
  const several = heading !== null && namesSeveral(section, stretchText(heading))
  const sorted = heading && (several || holdsAnything(section, stretchText(heading))) ? sortItems(lines) : null
  const withSkills = several && section === 'certificate' && alsoSkills.test(stretchText(heading))
  if (several && !withSkills && sorted?.every(({ kind }) => kind === null || kind === 'work' || kind === section))
    return false
  for (const { kind: own, lines: items } of sorted ?? []) {
    if (withSkills && own === null) {
      readAbilities(items, heading, gathered)
      continue
    }
    const kind = several && (own === null || own === 'work') ? listedKind(section) : own
    if (kind === 'education') dated.push({ lines: items, kind })
    else if (kind === 'work')
      dated.push({ lines: items, kind: 'other', roles: section === 'interest' ? 'volunteer' : 'work' })
    else if (kind === 'language') languageEntries(items, gathered)
    else if (kind) listedEntries(items, kind, gathered)
    else if (section === 'publication' || section === 'award') listedEntries(items, section, gathered)
    else readFree({ lines: items, section, career: false }, into)
  }
  return sorted !== null
}

/** "Memberships and skills": what no word of it makes a paper is something somebody can do. General knowledge of CVs. */
const alsoSkills =
  /(?:[&,/]|(?<!\p{L})and)\s*(?:\p{L}+ )?(?:skills|abilities|competenc(?:i)?es|strengths|software|systems|computing|it|tools)(?!\p{L})|^(?:\p{L}+ )?(?:skills|abilities|software|systems|computing|it|tools)\s*(?:[&,/]|(?:and)(?!\p{L}))/iu

/** Tongues and what else somebody can do, and as it stands what says that one belongs to a body. */
function readAbilities(lines: readonly Line[], heading: Stretch, gathered: ReadInto['gathered']): void {
  const spoken = lines.filter(({ text }) => namesLanguages(text))
  const papers = lines.filter(
    (line) => !spoken.includes(line) && (belongs.test(line.text) || ticketName.test(line.text)),
  )
  const skills = lines.filter((line) => !spoken.includes(line) && !papers.includes(line))
  if (papers.length > 0) listedEntries(papers, 'certificate', gathered)
  if (skills.length > 0) skillEntries(skills, heading, gathered)
  if (spoken.length > 0) languageEntries(spoken, gathered)
}

/** Reads a flat list of studies and papers, each point by itself; false where a point may tell of the one above it. */
function readPoints({ section, heading, lines }: Section, into: ReadInto): boolean {
  if (!heading || section !== 'education') return false
  const points = singlePoints(lines)
  if (!points) return false
  for (const line of points.studies) pushStudy(line, into, line.block.kind === 'bullet')
  listedEntries(points.papers, 'certificate', into.gathered)
  return true
}

/** "Shows and awards" over a flat list: each point is one of either, and none tells of the one above. */
function readShowsAndAwards(heading: string, lines: readonly Line[], gathered: ReadInto['gathered']): boolean {
  const flat = lines.every(({ block }) => block.kind === 'bullet' && block.level === 0 && block.continues !== true)
  if (!flat || !/(?<!\p{L})(?:awards?|prizes?|honours)(?!\p{L})/iu.test(heading)) return false
  for (const line of lines) {
    if (prize.test(line.text)) listedEntries([line], 'award', gathered)
    else projectEntries([line], 'project', gathered)
  }
  return true
}

const prize =
  /(?<!\p{L})(?:prize|award|medal|bursary|scholarship|grant|commended|finalist|winner|runner[- ]up|shortlisted|of the year|nominated|residency)(?!\p{L})/iu

/** Reads points under studies none of which is set as a header; false where one is, or they are no points. */
function readStudyPoints(lines: readonly Line[], into: ReadInto): boolean {
  const { gathered, dated } = into
  const points = studyPoints(lines)
  if (!points) return false
  for (const [line, ...details] of points.studies) {
    if (details.length > 0) dated.push({ lines: [line, ...details], kind: 'education', point: true })
    else pushStudy(line, into, true)
  }
  listedEntries(points.papers, 'certificate', gathered)
  listedEntries(points.awards, 'award', gathered)
  for (const line of points.rest) gatherBullet({ gathered, into: gathered.items, draft: false, open: [] }, line)
  return true
}

/** "Diploma in Nursing, Hill College, 2025. BA English, Example University, 2004.": the sentences of a line that each name a study; none where one does not. */
function studiesOf(line: Line): readonly Line[] {
  const parts = line.block.kind === 'heading' ? [] : partsOf(line)
  const all = parts.every(
    ({ text }) =>
      (hasDegree(text) || namesExam(text) || /^\p{Lu}{3,5}\sstatus(?!\p{L})/u.test(text)) &&
      proseScore(text.replace(/\.$/u, '')) < 1.3,
  )
  return parts.length > 1 && all ? parts : []
}

/** One point as a study, or as several where it names several. */
function pushStudy(line: Line, into: ReadInto, point = false): void {
  const several = studiesOf(line)
  for (const each of several) pushPart(each, into, point)
  if (several.length > 0) return
  into.dated.push({ lines: point ? withFacts(line) : [line], kind: 'education', ...(point ? { point: true } : {}) })
}

/** One of several studies of a line; "Care Certificate" alone, which would head a list elsewhere, is a paper. */
function pushPart(line: Line, { gathered, dated }: ReadInto, point = false): void {
  if (sectionHeading(line.text)) listedEntries([line], 'certificate', gathered)
  else dated.push({ lines: point ? withFacts(line) : [line], kind: 'education', point: true })
}

const partsOf = (line: Line): Line[] => {
  const told = sentenceLines(line)
  const stops = [...line.text.matchAll(/;\s+|(?<=\((?:19|20)\d\d\)),\s+(?=\p{Lu})|$/gu)]
  if (told.length > 1 || stops.length < 2 || line.breaks.length > 0) return told.map(withoutStop)
  return cutLine(
    line,
    stops.map(({ index }, at) => {
      const before = stops[at - 1]
      return { start: before ? before.index + before[0].length : 0, end: index }
    }),
  )
}

/** "PhD Biology, Example University, 2021. Thesis: …": the study, and below it what the same point tells of it. */
function withFacts(line: Line): Line[] {
  const at = /\.\s+(?=(?:thesis|dissertation|supervis\p{L}*|advisors?|modules)\b)/iu.exec(line.text)
  if (!at || line.block.kind !== 'bullet') return [line]
  const [study, facts] = cutLine(line, [
    { start: 0, end: at.index },
    { start: at.index + at[0].length, end: line.text.length },
  ])
  return study && facts ? [study, { ...facts, block: { ...facts.block, level: facts.block.level + 1 } }] : [line]
}

/** The full stop behind a sentence of a list belongs to no grade and no year. */
const withoutStop = (line: Line): Line =>
  /[^.]\.$/u.test(line.text) ? { ...line, end: line.end - 1, text: line.text.slice(0, -1) } : line

/** Reads studies and certificates under one heading; false where there are not both. */
function readMixed({ section, heading, lines }: Section, into: ReadInto): boolean {
  if (!heading || (section !== 'education' && section !== 'certificate')) return false
  const { named, below } = resultsBelow(lines)
  const mixed = mixedStudies(section === 'certificate' ? null : stretchText(heading), withoutColumnHeads(named))
  if (!mixed) return false
  for (const line of mixed.studies) {
    const results = below(line)
    if (results.length > 0) into.dated.push({ lines: [line, ...results], kind: 'education' })
    else pushStudy(line, into)
  }
  const certificates = mixed.certificates.flatMap((line) => [line, ...below(line)])
  listedEntries(certificates, 'certificate', into.gathered)
  return true
}

/** "Memberships & papers", "Prizes and talks": a heading over lists of several kinds. */
const namesSeveral = (section: Section['section'], heading: string): boolean =>
  listedKind(section) !== null && /[&,/]|(?<!\p{L})(?:and|und|et|y|e|en)(?!\p{L})/iu.test(heading)

const listedKind = (section: Section['section']) =>
  section === 'certificate' || section === 'award' || section === 'publication' ? section : null

/** A heading that does not say what is under it, or says so only by a word that may mean something else ("On the book", "Said aloud"). */
const holdsAnything = (section: Section['section'], heading: string): boolean =>
  section === 'unknown' ||
  section === 'other' ||
  (/^(?:summary|publication|project|reference|interest|award)$/u.test(section) && sectionHeading(heading) === null)

/** "Tutor at Example Learning, since 2018." under "What I do": a post, an employer and a span of time, and no skill. `least` is how sure an employer before the post has to be, as versions in a list of skills name neither ("RHEL, Windows Server 2016–2022"). */
function namesPost(line: Line, least = 1): boolean {
  const [span] = line.text.includes(' ') ? datesOf(line) : []
  if (span?.form !== 'range') return false
  const { title, organisation } = labelHeader(headerPieces([{ line, spans: [span] }]), 'work')
  if (title === null || organisation === null || title.score < 2.2) return false
  return organisation.score >= (title.stretch.start < organisation.stretch.start ? 1 : least)
}

/** Headings of what people of the stage and the screen worked on. General knowledge. */
const credits = /(?<!\p{L})(?:credits|productions|theatre|theater|stage|screen|television|film)(?!\p{L})/iu

/** Posts with their houses and spans of time head the lines, and the shows stand below them. */
const mostlyPosts = (lines: readonly Line[]): boolean => {
  const lasted = lines.filter(({ text, block }) => block.kind !== 'bullet' && lasts(text))
  return lasted.length >= 2 && lasted.every(({ text }) => scoreJobTitle(text.split(/,|\s[–—|-]\s|\s\(/u)[0] ?? '') >= 2)
}

const lasts = (text: string): boolean => text.length < 140 && dateSpans(text).some(({ form }) => form === 'range')

/** "Workshops" over several closed spans of time: posts held, as no certificate is, unless the table of headings says otherwise. */
const isSpanned = (heading: string, lines: readonly Line[]): boolean =>
  sectionHeading(heading) === null &&
  lines.filter(({ text }) => dateSpans(text).some(({ form, to }) => form === 'range' && to !== 'present')).length >=
    2 &&
  lines.every(({ text }) => !ticketWords.test(text) && !isStudy(text))

/** Studies among certificates, each with its time on the line above it. */
const timesApart = (lines: readonly Line[]): boolean => {
  const [first] = lines
  const spans = first ? dateSpans(first.text) : []
  const alone = first !== undefined && spans.length > 0 && !/\p{L}{3}/u.test(withoutSpans(first.text, spans))
  const lasted = spans.some(({ form, to }) => form === 'range' && to !== 'present')
  return alone && (lasted || lines.some(({ text }) => isStudy(text) || namesExam(text)))
}

/** "Period: …", "Course: …", "Provider: …": each of several lines is one field of an entry. */
const isForm = (lines: readonly Line[]): boolean => {
  const told = lines.map((line) => fieldLabel(line)?.told)
  return told.includes('title') && told.includes('organisation')
}

const mostlyStudies = (lines: readonly Line[]): boolean => {
  const named = lines.filter(
    ({ text }) => /\p{L}{3}/u.test(withoutSpans(text, dateSpans(text))) && !resultOnly.test(text),
  )
  return named.length > 0 && named.filter(({ text }) => isStudy(text)).length * 2 > named.length
}

/** "Papers" hold what scholars wrote, or what seafarers and drivers carry: names without a title in quotation marks, a journal or its authors. */
const areTickets = (heading: string, lines: readonly Line[]): boolean =>
  /^(?:my )?papers\b/iu.test(heading.trim()) &&
  lines.every(({ text, block }) => !written.test(text) && block.marks.every(({ kind }) => kind !== 'italic')) &&
  (lines.some(({ text }) => ticketWords.test(text) || ticketName.test(text)) ||
    lines.flatMap(({ text }) => text.split(/[,;]\s/u)).every((part) => tokens(part).length <= 8))

/** What scholars do for their field beside their posts. General knowledge of CVs. */
const service =
  /^(?:(?:administration|leadership|outreach|academic|professional|university|departmental|editorial)(?: and| &)?\s+)?service(?: (?:to|and) .*)?$/iu

/** Headings of summaries that may as well be the list of roles. General knowledge of CVs. */
const career = /\b(?:career|work|employment|experience|professional|job|positions?|berufl\p{L}*)\b/iu
