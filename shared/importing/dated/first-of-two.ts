import { tokens } from '../../text/tokens.ts'
import type { EntryDraft } from '../items/gathered.ts'
import { type Stretch, stretchText } from '../lines/stretch.ts'
import { partOfHost } from '../scores/part-of-host.ts'
import { scoreOrganisation } from '../scores/score-organisation.ts'
import { scorePlace } from '../scores/score-place.ts'
import { scoreJobTitle } from '../scores/score-title.ts'
import { gradePattern, subjectWords } from '../words/degree-words.ts'
import { ownAccount, terms } from '../words/employment-terms.ts'
import { departmentWords, fieldWords, unitWords } from '../words/organisation-words.ts'

/** From this on a name says by its words that it is an organisation. */
const named = 1.9

/**
 * "Sales Assistant – Harts, Moor Park": of two names behind a post the first is who employed and the second where. Where the second was
 * taken and the first by none, the first is taken, and the second is the place, unless its words say that it employs: then it is asked.
 */
export function firstOfTwo(entry: EntryDraft): void {
  const { title, organisation } = entry
  if (entry.kind === 'education' || !title || !organisation) return
  const first = nameBefore(entry, organisation)
  if (!first) return
  const [one, other] = [stretchText(first), stretchText(organisation)]
  if ((partOfHost(one, other) && !firmsOwn.test(one)) || (scoreOrganisation(one) < 0 && !startsAsName(one))) return
  if (sells.test(other) || scoreOrganisation(other) < named) {
    entry.organisation = first
    entry.location = entry.location && !everywhere.test(stretchText(entry.location)) ? entry.location : organisation
    return
  }
  if (entry.doubts.some(({ field }) => field === 'organisation')) return
  const message = `Did you work for “${one}” or for “${other}”?`
  entry.doubts.push({ field: 'organisation', candidates: [one, other], message })
}

/** The name that stands alone between the post, or the beginning of the line, and a comma before the organisation. */
function nameBefore({ title, location, header }: EntryDraft, organisation: Stretch): Stretch | null {
  const row = header.find(
    ({ block, start, end }) =>
      block.runs === organisation.block.runs && start <= organisation.start && organisation.end <= end,
  )
  if (!row || !title) return null
  const sameRow = title.block.runs === row.block.runs && title.start >= row.start && title.end <= organisation.start
  const from = sameRow ? title.end : row.start
  if (
    location &&
    !everywhere.test(stretchText(location)) &&
    location.block.runs === row.block.runs &&
    location.start >= from &&
    location.start < organisation.start
  )
    return null
  const between = organisation.block.text.slice(from, organisation.start)
  const match = (sameRow ? behindPost : alone).exec(between)
  const name = match?.[2]
  if (!match || !name || !mayEmploy(name)) return null
  const start = from + (match[1] ?? '').length
  return { ...organisation, start, end: start + name.length }
}

/** Groups: what parts the name from the post, the name. */
const behindPost = /^(\)?\s*(?:[–—|·:,]|\s-\s)\s*)(\p{Lu}[^,;|·–—()]{1,40}),\s+$/u
const alone = /^([\s*_]*)(\p{Lu}[^,;|·–—()]{1,40}),\s+$/u

/** A name of at most five words that is no post, team, subject, town or form of employment. */
function mayEmploy(name: string): boolean {
  const words = tokens(name).map(({ word }) => word)
  return (
    words.length > 0 &&
    words.length <= 5 &&
    !/\d/u.test(name) &&
    scoreJobTitle(name) < 1.6 &&
    (scorePlace(name) < 1 || everywhere.test(name)) &&
    !terms.test(name) &&
    !ownAccount.test(name) &&
    !gradePattern.test(name) &&
    (firmsOwn.test(name) || !(unitWords.has(words.at(-1) ?? '') || departmentWords.has(words.at(-1) ?? ''))) &&
    !words.every((word) => fieldWords.has(word) || subjectWords.has(word) || departmentWords.has(word))
  )
}

/** Said of a place it means all of them; between a post and a town it is a name. */
const everywhere = /^(?:nationwide|international|worldwide)$/iu

/** "Harts Mill test lab": a part of a firm that is called by the firm's name. */
const firmsOwn = /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?: \p{Ll}+){1,2}$/u

const startsAsName = (name: string): boolean => /^\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*)/u.test(name)

/** Where shops and firms of several names stand side by side. General knowledge. */
const sells =
  /(?<!\p{L})(?:park|centre|center|mall|arcade|galleries|precinct|estate|quarter|yard|wharf|quay|docks?|market|airport|station|terminal|parade|retail park|outlet|village|street|road|lane|square)$/iu
