import { dateSpans } from '../../text/date-spans.ts'
import { tokens } from '../../text/tokens.ts'
import type { EntryDraft } from '../items/gathered.ts'
import { isAction } from '../lines/is-prose.ts'
import { stretchText } from '../lines/stretch.ts'
import { scoreOrganisation } from '../scores/score-organisation.ts'
import { isBase, scorePlace } from '../scores/score-place.ts'
import { kindOfWork, scoreJobTitle } from '../scores/score-title.ts'
import { hasDegree } from '../words/degree-words.ts'
import { ownAccount } from '../words/employment-terms.ts'
import { unitWords } from '../words/organisation-words.ts'
import { schoolLike } from '../words/school-like.ts'
import { doubtTitle } from './fill-entry.ts'
import { firstOfTwo } from './first-of-two.ts'
import { isGeneral, isTownBehind } from './town-behind.ts'

/** A post as sure as this is one by its words. */
const surePost = 2.2
/** An organisation as sure as this is named by its words. */
const named = 1.9

/** Mends title and organisation where what stands around them in the header says that they are cut wrongly; asks where two readings are left. */
export function settleNames(entry: EntryDraft): void {
  if (entry.kind === 'project') return
  withoutEmployer(entry)
  atSchool(entry)
  sentToWork(entry)
  firstOfTwo(entry)
  leadsOnly(entry)
  withoutStars(entry)
  noPost(entry)
  variousPlaces(entry)
  lettersOf(entry)
  kindOnly(entry)
  paperBehind(entry)
  jobsNamed(entry)
  mainlyFor(entry)
  ownTrade(entry)
}

/** "Refresher course with Quern Teaching School": who gave it, where it is named, is no part of what it was. */
function withoutEmployer(entry: EntryDraft): void {
  const { title, organisation } = entry
  if (!title || !organisation || title.block.runs !== organisation.block.runs) return
  if (organisation.start <= title.start || organisation.end > title.end) return
  const kept = title.block.text
    .slice(title.start, organisation.start)
    .replace(/[\s,–—-]+(?:(?:with|at|from|by|for|of)\s+(?:the\s+)?)?$/u, '')
  if (kept.length >= 4) entry.title = { ...title, end: title.start + kept.length }
}

/** "Quern College (2024 – 2026)" over a certificate that was studied for, among posts: a study whose name stands below. */
function atSchool(entry: EntryDraft): void {
  const { title, organisation, items } = entry
  const [first] = items
  if (entry.kind !== 'work' || title || !organisation || !first || !schoolLike(stretchText(organisation))) return
  if (!hasDegree(stretchText(first.stretch)) || isAction(tokens(stretchText(first.stretch))[0]?.word ?? '')) return
  entry.kind = 'education'
  entry.doubts = entry.doubts.filter(({ field }) => field !== 'title')
}

/** "Work experience, Quern Hospital laboratory": the kind of work, and behind the comma who gave it. */
function kindOnly(entry: EntryDraft): void {
  const { title, organisation } = entry
  if (entry.kind === 'education' || !title || organisation) return
  const text = stretchText(title)
  const at = text.indexOf(', ')
  if (at < 0 || !kindOfWork.test(text.slice(0, at)) || !/^\p{Lu}/u.test(text.slice(at + 2))) return
  entry.title = { ...title, end: title.start + at }
  entry.organisation = { ...title, start: title.start + at + 2 }
}

/** "Reporter, Quern Courier (weekly)": a paper that is called like a post, behind one. */
function paperBehind(entry: EntryDraft): void {
  const { title, organisation } = entry
  if (entry.kind === 'education' || !title || organisation) return
  const text = stretchText(title)
  const at = text.indexOf(', ')
  if (at < 0 || scoreJobTitle(text.slice(0, at)) < surePost || !paper.test(text.slice(at + 2))) return
  entry.title = { ...title, end: title.start + at }
  entry.organisation = { ...title, start: title.start + at + 2 }
}

/** General knowledge of how newspapers are called. */
const paper =
  /^(?:the )?(?:\p{Lu}[\p{L}'’-]+ (?:(?:and|&) )?){1,3}(?:Advertiser|Argus|Chronicle|Courier|Echo|Examiner|Gazette|Guardian|Herald|Independent|Journal|Mail|Mercury|Messenger|News|Observer|Post|Record|Recorder|Reporter|Sentinel|Standard|Star|Telegraph|Times|Tribune)(?: \([^()]*\))?$/u

/** "Summer jobs: newspaper delivery, removals": what the jobs were, in small letters, and no employer. */
function jobsNamed(entry: EntryDraft): void {
  const { title, organisation, location, header } = entry
  if (!title || !organisation || organisation.block.runs !== title.block.runs) return
  const text = title.block.text
  if (!/^:\s+$/u.test(text.slice(title.end, organisation.start)) || !/^\p{Ll}/u.test(stretchText(organisation))) return
  const line = header.find(
    ({ block, start, end }) => block.runs === title.block.runs && start <= title.start && end >= title.end,
  )
  const end = line ? line.start + stretchText(line).trimEnd().length : organisation.end
  if (dateSpans(text.slice(organisation.start, end)).length > 0) return
  entry.title = { ...title, end }
  entry.organisation = null
  if (location && location.block.runs === title.block.runs && location.start < end && location.end > title.start)
    entry.location = null
  entry.doubts = entry.doubts.filter(({ field }) => field !== 'organisation' && field !== 'title')
}

/** "Interpreter, mainly for Quern Courts": words that say how much of the work was theirs are no part of a name. */
function mainlyFor(entry: EntryDraft): void {
  const { organisation } = entry
  const lead =
    organisation &&
    /^(?:mainly|mostly|chiefly|largely|principally|usually|often)\s+(?:(?:for|with|at|in)\s+)?/iu.exec(
      stretchText(organisation),
    )
  if (organisation && lead) entry.organisation = { ...organisation, start: organisation.start + lead[0].length }
}

/** "Self employed, garden maintenance": who works for themselves names the trade behind it, and no employer. */
function ownTrade(entry: EntryDraft): void {
  const { title, organisation } = entry
  if (entry.kind === 'education' || !organisation) return
  const text = stretchText(organisation)
  const [own = '', trade] = text.split(/,\s+/u)
  if (title && ownAccount.test(stretchText(title)) && /^\p{Ll}/u.test(text)) entry.organisation = null
  if (
    title &&
    ownAccount.test(stretchText(title)) &&
    entry.location === null &&
    text.split(/,\s+|\s(?:and|&)\s/u).every(isPlace)
  )
    [entry.organisation, entry.location] = [null, organisation]
  if (title || !ownAccount.test(own) || !trade || /^\p{Lu}/u.test(trade)) return
  entry.title = { ...organisation, end: organisation.start + own.length }
  entry.organisation = null
  entry.doubts = entry.doubts.filter(({ field }) => field !== 'title' && field !== 'organisation')
}

/** Words that lead to a time or say how somebody studied, and name nobody; over a time they are the head of a column, and all of the header is unsure. */
function leadsOnly(entry: EntryDraft): void {
  const name = entry.organisation && stretchText(entry.organisation)
  if (!name || !(headsTime.test(name) || waysOfStudy.test(name))) return
  entry.organisation = null
  if (!headsTime.test(name) || entry.title === null) return
  const title = stretchText(entry.title)
  const message = `Is “${title}” the title? The line seems to be torn out of a table.`
  entry.doubts.push({ field: 'title', candidates: [title], message })
}

const headsTime = /^(?:from|to|until|till|since|dates?)$/iu
/** General knowledge. */
const waysOfStudy =
  /^(?:certified|qualified|(?:day|block) release|distance learning|evening (?:class(?:es)?|course)|online|part[- ]time|full[- ]time)$/iu

/** "Supervisor, Quern Guarding @ Harebell Mall": employed by the one and sent to the other, which only the person can tell. */
function sentToWork(entry: EntryDraft): void {
  const { title, organisation } = entry
  if (entry.kind === 'education' || !title || !organisation || title.block.runs !== organisation.block.runs) return
  const text = stretchText(title)
  const at = text.lastIndexOf(', ')
  const between = title.block.text.slice(title.end, organisation.start)
  if (at < 0 || !/^\s*(?:@|at)\s+(?:the\s+)?$/u.test(between)) return
  const [post, name] = [text.slice(0, at), text.slice(at + 2)]
  if (scoreJobTitle(post) < surePost || !isName(name)) return
  entry.title = { ...title, end: title.start + at }
  const candidates = [name, stretchText(organisation)]
  const message = `Did you work for “${candidates[0]}” or for “${candidates[1]}”?`
  entry.doubts.push({ field: 'organisation', candidates, message })
}

/** Words written as names are, of which one at least is no team, field or place. */
const isName = (text: string): boolean =>
  /^\p{Lu}\S*(?:\s(?:&|and|of|\p{Lu}\S*))+$/u.test(text) &&
  scoreJobTitle(text) < surePost &&
  scorePlace(text) < 1 &&
  !isBase(text) &&
  tokens(text).some(({ word }) => !isGeneral(word)) &&
  !unitWords.has(tokens(text).at(-1)?.word ?? '')

/** A town or region, perhaps a part of it ("S Manchester"). */
const isPlace = (text: string): boolean =>
  scorePlace(text.replace(/^(?:[NSEW]{1,2}|north|south|east|west|central|greater)\.? /iu, '')) >= 2

/** "Quern Logistics, Milton", "Various agencies": a town behind the employer, or employers nobody names, in the place of a title. */
function noPost(entry: EntryDraft): void {
  const { title, organisation } = entry
  if (entry.kind === 'education' || !title) return
  const name = stretchText(title)
  const agencies =
    /^(?:various|several|different) (?:agencies|employers|firms|companies|clients|sites|schools)$/iu.test(name)
  const town = organisation !== null && isTownBehind(title, organisation)
  if (!agencies && !town) return
  const asked = entry.doubts.some(({ field }) => field === 'title')
  if (agencies) {
    entry.organisation = title
    entry.title = null
    if (!asked) doubtTitle(entry, [])
  } else if (!asked) doubtTitle(entry, [name])
}

/** "Otter Hotel 4*": how good it is called is no part of its name. */
function withoutStars(entry: EntryDraft): void {
  const { organisation } = entry
  const tail = organisation && /[\s,(]+[1-5](?:\*{1,5}|[- ]stars?\)?|)$/iu.exec(stretchText(organisation))
  if (!organisation || !tail) return
  const starred = /\*|star/iu.test(tail[0]) || /^\*/u.test(organisation.block.text.slice(organisation.end))
  if (starred) entry.organisation = { ...organisation, end: organisation.end - tail[0].length }
}

/** "Commis — various, Leeds and Hull": no employer is named, and the towns are where it was. */
function variousPlaces(entry: EntryDraft): void {
  const { organisation, location } = entry
  if (!organisation || !location || !/^(?:various|several|different)$/iu.test(stretchText(location))) return
  if (scoreOrganisation(stretchText(organisation)) >= named) return
  ;[entry.organisation, entry.location] = [null, organisation]
}

/** "ACIB (Associate of the Chartered Institute of Bankers)": letters for a name are no organisation beside it. */
function lettersOf(entry: EntryDraft): void {
  const { title, organisation } = entry
  if (!title || !organisation || !/^\p{Lu}{3,7}$/u.test(stretchText(organisation))) return
  const initials = tokens(stretchText(title)).flatMap(({ text }) => (/^\p{Lu}/u.test(text) ? [text[0] ?? ''] : []))
  if (initials.join('') === stretchText(organisation)) entry.organisation = null
}
