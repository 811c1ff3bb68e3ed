import type { EntryKind } from '../../domain/entry.ts'
import type { Evidence } from '../../domain/evidence.ts'
import type { Strength } from '../../domain/pair.ts'
import type { Requirement } from '../../domain/requirement.ts'
import { asksOnlyForReasons } from '../../matching/motives/own-reason.ts'
import { languageOf } from '../../text/language-of.ts'
import { sentences } from '../../text/sentences.ts'
import { stem } from '../../text/stem.ts'
import { tokens } from '../../text/tokens.ts'
import type { Answer, DocumentComposition } from '../document-composition.ts'
import { weighedItems } from '../letters/letter-themes.ts'
import { ownReasons } from '../letters/own-reasons.ts'
import type { PairedItem } from '../paired-item.ts'
import { headerTold } from '../telling/header-told.ts'
import { asksForWhole } from './asked-boxes.ts'
import { asksForExperience } from './asks-for-experience.ts'
import { asksForPlans } from './asks-for-plans.ts'
import { asksForReasonsBeside } from './asks-for-reasons-beside.ts'
import { behaviourEvidence } from './behaviour-evidence.ts'
import { fitsQuestion } from './fits-question.ts'
import { type FormBox, formBoxes } from './form-boxes.ts'
import { isDeedAsked } from './is-deed-asked.ts'
import { isLeisure } from './is-leisure.ts'
import { isOutdated } from './is-outdated.ts'
import { isPrivate } from './is-private.ts'
import { isRow } from './is-row.ts'
import { linesByKind } from './lines-by-kind.ts'
import { namesBehaviour } from './names-behaviour.ts'
import { nearestUses } from './nearest-uses.ts'
import { questionCore } from './question-core.ts'
import { relevantPart } from './relevant-part.ts'
import { asksForStory } from './star-order.ts'
import { statementRequirements } from './statement-requirements.ts'
import { statesYears } from './states-years.ts'
import { tellsResult } from './tells-result.ts'

/** What the person says about why they apply, as evidence. */
export function reasonItems(composition: DocumentComposition): readonly string[] {
  const reasons = ownReasons(composition, languageIn(composition))
  return [...new Set(reasons.flatMap(({ evidence }) => evidence))]
}

/**
 * What is asked for, in the posting's order, each with the items that answer it. Of a form these are its boxes: a question for reasons is answered by those alone, one for a story also by what
 * shows the behaviour it names, a whole statement by what answers its criteria.
 */
export function answersOf(composition: DocumentComposition): Answer[] {
  const { kind, posting } = composition
  const items = itemsOf(composition)
  const boxes = kind === 'answers' ? formBoxes(posting.requirements) : []
  if (boxes.length > 0) return boxAnswers(boxes, composition, items)
  const asked = posting.requirements.filter((one) => !asksForWhole(one))
  return (kind === 'statement' ? statementRequirements(posting.requirements) : asked)
    .map((requirement) => ({ requirement, items: items.of(requirement), counted: items.counted(requirement) }))
    .map((answer, _, all) => (kind === 'letter' ? answer : withStories(answer, { all, composition, items })))
    .map(kind === 'letter' ? (answer) => answer : withoutRepeats(languageIn(composition), nearestUses(composition)))
    .map((answer, _, all) =>
      withParts(answer, kind === 'statement' ? { least: 1, all: [answer] } : { least: fewOfMany, all }),
    )
}

/** From so many sentences on a line of things held is no line any more: a letter takes of it what is asked for. */
const fewOfMany = 3

interface Parts {
  /** The fewest sentences of which a part is told. */
  readonly least: number
  /** The answers for whose sake a line is told here. */
  readonly all: readonly Answer[]
}

const withParts = (answer: Answer, { least, all }: Parts): Answer => ({
  ...answer,
  items: answer.items.map((item) => {
    if (sentences(item.evidence.text).length < least) return item
    const served = all.filter(({ items }) => items.some(({ evidence }) => evidence.id === item.evidence.id))
    return relevantPart(item, served.map(({ requirement }) => requirement.text).join('; '))
  }),
})

/** From so many times on a line that stood before is left out, whatever it answers. */
const mostUses = 3
const asksForTime =
  /\b(?:experience|worked|working|background|time|years?|months?) (?:\p{L}+ ){0,2}(?:in|as|within|at)\b/iu

/** Answers, in their order, without what was told before, and without a bare post under what asks for more than having worked there. */
function withoutRepeats(language: string, isNear: ReturnType<typeof nearestUses>): (answer: Answer) => Answer {
  const uses = new Map<string, number>()
  return (answer) => {
    const { requirement } = answer
    const asked = asksForDeed(requirement) || asksForPlans(requirement.text)
    const story = asked && !wantsReasons(requirement.text) && language === 'en'
    const fits = ({ evidence }: PairedItem) => fitsQuestion(requirement.text, evidence.text)
    const picky = story && (requirement.level !== 'must' || namesBehaviour(requirement.text) || answer.items.some(fits))
    const items = (story ? withoutSummary(answer.items) : answer.items).filter((item) => {
      const { id } = item.evidence
      const before = uses.get(id) ?? 0
      if (isPost(item) && (before > 0 || !(requirement.years || asksForTime.test(requirement.text)))) return false
      if (!isNear(requirement.id, id)) return false
      return (
        (before < mostUses ||
          isRow(item.evidence.text, item.entry?.kind ?? null) ||
          (story && asksForStory(requirement.text))) &&
        (!picky || fits(item))
      )
    })
    if (items.length === 0 && (answer.counted ?? []).length > 0) return { ...answer, items: answer.items.map(asPart) }
    for (const { evidence } of items) uses.set(evidence.id, (uses.get(evidence.id) ?? 0) + 1)
    return { ...answer, items }
  }
}

/** What stands behind the sum of the years, and goes where that is told. */
const asPart = (item: PairedItem): PairedItem => ({ ...item, strength: 'partial' })

const wantsReasons = (text: string): boolean => asksOnlyForReasons(text) || asksForReasonsBeside(text)

interface Beside {
  readonly all: readonly Answer[]
  readonly composition: DocumentComposition
  readonly items: Items
}

/** A requirement that only names a behaviour ("Working together") is answered by what shows it. */
function withStories(answer: Answer, { all, composition, items }: Beside): Answer {
  if (wantsReasons(answer.requirement.text) || isAnswered(answer, languageIn(composition))) return answer
  if (answer.requirement.level === 'question') {
    const deeds = nearestDeeds(answer.requirement, composition, items)
    if (deeds.length > 0) return { ...answer, items: deeds }
  }
  const told = new Set(all.flatMap((one) => one.items.map(({ evidence }) => evidence.id)))
  const [story] = storiesOf(behaviourEvidence(answer.requirement.text, composition), told)
  return story ? { ...answer, items: items.paired(story.id, 'partial') } : answer
}

/** A question that asks for what one did is answered by what has to do with it, anything else by whatever was chosen. */
function isAnswered({ requirement, items }: Answer, language: string): boolean {
  const byStory = requirement.level === 'question' || namesBehaviour(requirement.text)
  if (!byStory || language !== 'en' || asksForPlans(requirement.text)) return items.length > 0
  return items.some(({ evidence }) => fitsQuestion(requirement.text, evidence.text))
}

const languageIn = ({ posting }: DocumentComposition): string =>
  languageOf(posting.requirements.map(({ text }) => text).join(' ')) ?? 'en'

type Items = ReturnType<typeof itemsOf>

/** An item with a year of its own tells of another time than its entry, and is no ground for the years of that. */
const ownYear = /\b(?:19|20)\d{2}\b/u

/** The chosen items of a requirement, with their entries. */
function itemsOf(composition: DocumentComposition) {
  const { choices, entries, evidence } = composition
  const entryById = new Map(entries.map((entry) => [entry.id, entry]))
  const evidenceById = new Map(evidence.map((item) => [item.id, item]))
  const chosen = new Map(choices.map((choice) => [choice.requirement, choice]))
  const undated = (id: string): string => {
    const item = evidenceById.get(id)
    const plain = ({ entry, text }: Evidence) => entry === item?.entry && !ownYear.test(text)
    return item?.entry && ownYear.test(item.text) ? (evidence.find(plain)?.id ?? id) : id
  }
  const paired = (id: string, strength: Strength): PairedItem[] => {
    const item = evidenceById.get(id)
    if (!item) return []
    const entry = item.entry ? (entryById.get(item.entry) ?? null) : null
    return [{ evidence: item, entry, parent: item.parent ? (evidenceById.get(item.parent) ?? null) : null, strength }]
  }
  return {
    paired,
    of: ({ id, text }: Requirement): readonly PairedItem[] =>
      asksOnlyForReasons(text) || (composition.kind === 'statement' && asksForReasonsBeside(text))
        ? reasonItems(composition).flatMap((reason) => paired(reason, 'strong'))
        : (chosen.get(id)?.evidence ?? []).flatMap((item) => paired(item.id, item.strength)),
    counted: ({ id }: Requirement): readonly PairedItem[] =>
      (chosen.get(id)?.counted ?? []).flatMap((item) => paired(undated(item), 'strong')),
  }
}

const storiesPerQuestion = 2

function boxAnswers(boxes: readonly FormBox[], composition: DocumentComposition, items: Items): Answer[] {
  const language = languageIn(composition)
  const told = new Set(
    boxes.flatMap(({ requirement }) => [
      ...items.of(requirement).map(({ evidence }) => evidence.id),
      ...onlyStory(requirement, composition, items),
    ]),
  )
  return boxes.map(({ requirement, criteria }) => {
    const counted = items.counted(requirement)
    if (criteria.length > 0) {
      const answered = criteria.map((one) => ({ requirement: one, items: items.of(one) }))
      const why = /\bwhy\b/iu.test(requirement.text) ? reasonItems(composition) : []
      const reasons = why.flatMap((id) => items.paired(id, 'strong'))
      const own = weighedItems(answered, language).flatMap(({ item }) => (why.includes(item.evidence.id) ? [] : [item]))
      return { requirement, criteria, counted, items: [...reasons, ...own] }
    }
    const byKind = language === 'en' ? linesByKind(requirement, composition) : []
    if (byKind.length > 0) return { requirement, items: byKind.flatMap((id) => items.paired(id, 'partial')), counted }
    const asks = asksForDeed(requirement) && !asksOnlyForReasons(requirement.text) && language === 'en'
    const deeds = items.of(requirement).filter((item) => !asksForStory(requirement.text) || !isPost(item))
    const fits = deeds.filter(({ evidence }) => !asks || fitsQuestion(requirement.text, evidence.text))
    const fitting = asks ? withDeedAsked(requirement, withoutSummary(fits), { composition, items }) : fits
    const first =
      fitting.length > 0 || requirement.level === 'question' || namesBehaviour(requirement.text) ? fitting : deeds
    const own = withNear(requirement, first, { composition, items })
    if (own.length > 0 || asksOnlyForReasons(requirement.text)) {
      const more = language === 'en' ? furtherStories(requirement, { own, told, composition }) : []
      for (const { id } of more) told.add(id)
      return { requirement, items: [...own, ...more.flatMap(({ id }) => items.paired(id, 'partial'))], counted }
    }
    const near = asksForExperience(requirement.text) ? nearestDeeds(requirement, composition, items) : []
    if (near.length > 0) return { requirement, items: near, counted }
    const stories = storiesOf(behaviourEvidence(requirement.text, composition), told)
    for (const { id } of stories) told.add(id)
    const shown = stories.flatMap(({ id }) => items.paired(id, 'partial'))
    const found = shown.length > 0 ? shown : nearestDeeds(requirement, composition, items)
    return { requirement, items: found.length > 0 ? found : papersAsked(requirement, composition, items), counted }
  })
}

/** A box that asks what papers one holds. */
const asksForPapers =
  /^(?!.*\b(?:why|how|example|time when)\b)(?:please )?(?:list|give|state|provide|set out|tell us|what|details)\b.*\b(?:qualifications?|memberships?|certificates?|accreditations?|registrations?)\b/iu

/** What is held, where a box asks for just that: certificates and studies in the order of the source. */
function papersAsked(
  { text }: Requirement,
  { evidence, entries, today }: DocumentComposition,
  items: Items,
): readonly PairedItem[] {
  if (!asksForPapers.test(text)) return []
  const kinds = new Map(entries.map(({ id, kind }) => [id, kind]))
  return evidence
    .filter(
      ({ entry, parent, text: own }) =>
        parent === null && heldKinds.has(kinds.get(entry ?? '') ?? 'other') && !isOutdated(own, today),
    )
    .flatMap(({ id }) => items.paired(id, 'partial'))
}

const heldKinds: ReadonlySet<EntryKind> = new Set(['certificate', 'education'])

/** The story of a box that nothing else answers: another box has it no further. */
function onlyStory({ text, ...rest }: Requirement, composition: DocumentComposition, items: Items): readonly string[] {
  if (items.of({ ...rest, text }).length > 0) return []
  const found = behaviourEvidence(text, composition)
  return found.length === 1 ? found.map(({ id }) => id) : []
}

/** What sums someone up answers no question about what they did, where anything else does. */
function withoutSummary(pairs: readonly PairedItem[]): readonly PairedItem[] {
  const deeds = pairs.filter(({ evidence, entry }) => entry !== null || !statesYears(evidence.text))
  return deeds.length > 0 ? deeds : pairs
}

/** The very deed that a question names ("trained a colleague"), where the person did it, stands before what only shows the same behaviour. */
function withDeedAsked(
  { text }: Requirement,
  pairs: readonly PairedItem[],
  { composition, items }: Pick<Beside, 'composition' | 'items'>,
): readonly PairedItem[] {
  if (pairs.some(({ evidence }) => isDeedAsked(text, evidence.text))) return pairs
  const deed = behaviourEvidence(text, composition).find((one) => isDeedAsked(text, one.text))
  return deed ? [...items.paired(deed.id, 'strong'), ...pairs.filter(({ evidence }) => evidence.id !== deed.id)] : pairs
}

/** A question, or a criterion with a box that asks for an example, is answered by what one did. */
const asksForDeed = ({ level, limit, text }: Requirement): boolean =>
  level === 'question' || (limit !== null && asksForStory(text))

/** From so many words on a box has room for more than one story. */
const roomy = 150
const charactersPerWord = 6
const itemsPerBox = 3

interface Told {
  readonly own: readonly PairedItem[]
  readonly told: ReadonlySet<string>
  readonly composition: DocumentComposition
}

/** What else shows the behaviour a roomy box asks for and no other box tells, or where nothing else does a result that another tells too, as each box is read by itself: a box of 250 words is not answered by one sentence where there are more. */
function furtherStories({ text, limit }: Requirement, { own, told, composition }: Told): readonly Evidence[] {
  const characters = limit && 'characters' in limit ? limit.characters : 0
  const room = limit && 'words' in limit ? limit.words : characters / charactersPerWord
  if (room < roomy && !asksForExperience(text)) return []
  const here = new Set(own.map(({ evidence }) => evidence.id))
  const others = behaviourEvidence(text, composition).filter(({ id }) => !here.has(id))
  const fresh = others.filter(({ id }) => !told.has(id)).slice(0, Math.max(0, itemsPerBox - own.length))
  return fresh.length + own.length > 1 ? fresh : others.filter((one) => tellsResult(one.text)).slice(0, 1)
}

/** Beside what answers a question for all the experience someone has, what else comes nearly as near: one line is no account of it. */
function withNear(
  requirement: Requirement,
  own: readonly PairedItem[],
  { composition, items }: Pick<Beside, 'composition' | 'items'>,
): readonly PairedItem[] {
  if (own.length === 0 || own.length >= itemsPerBox || !asksForExperience(requirement.text)) return own
  const near = composition.choices.find((choice) => choice.requirement === requirement.id)?.near ?? []
  const scores = new Map(near.map(({ id, score }) => [id, score]))
  const least = Math.max(leastBeside, (near[0]?.score ?? 0) * shareBeside)
  const told = new Set(own.map(({ evidence }) => evidence.id))
  const more = nearestDeeds(requirement, composition, items).filter(
    ({ evidence: { id } }) => !told.has(id) && (scores.get(id) ?? 0) >= least,
  )
  const all = [...own, ...more].slice(0, itemsPerBox)
  return [...all.filter(({ entry }) => entry !== null), ...all.filter(({ entry }) => entry === null)]
}

const leastBeside = 0.25
const shareBeside = 0.5

/** What comes near a question for something one did, in its own words, where nothing that ranks higher answers it: an empty box helps nobody who has the deed. */
function nearestDeeds(
  { id, text, level }: Requirement,
  { choices, today }: DocumentComposition,
  items: Items,
): readonly PairedItem[] {
  const isBroad = asksForExperience(text)
  if (level !== 'question' || !(isBroad || asksForStory(text)) || asksForPlans(text)) return []
  const asked = stemsOf(questionCore(text))
  const near = choices.find(({ requirement }) => requirement === id)?.near ?? []
  const deeds = near.flatMap((one) => (one.score >= leastNear ? items.paired(one.id, 'partial') : []))
  const fits = ({ evidence, entry }: PairedItem): boolean =>
    (isBroad ? !isPrivate(evidence.text) && !isLeisure(evidence.text) : entry !== null) &&
    !isOutdated(evidence.text, today) &&
    fitsQuestion(text, evidence.text)
  const fitting = deeds.filter((item) => !isPost(item) && fits(item))
  if (!isBroad)
    return fitting.filter(({ evidence }) => sharedWith(asked, evidence.text).length >= leastShared).slice(0, 1)
  const thing = stemsOf(tokens(questionCore(text)).at(-1)?.word ?? '')
  const speaking = fitting.filter(({ evidence }) => sharedWith(thing, evidence.text).length > 0)
  return (speaking.length > 0 ? speaking : fitting).slice(0, itemsPerBox)
}

const sharedWith = (asked: ReadonlySet<string>, text: string): readonly string[] => {
  const own = stemsOf(text)
  return [...asked].filter((word) => own.has(word))
}

const leastNear = 0.1
const leastShared = 2

const stemsOf = (text: string): ReadonlySet<string> =>
  new Set(tokens(text).flatMap(({ word }) => (word.length > 2 && !light.test(word) ? [stem(word)] : [])))

/** What questions say whatever they are about. */
const light =
  /^(?:the|and|for|that|you|your|have|had|was|were|with|how|when|what|why|who|them|they|did|done|about|time|example|describe|tell)$/u

/** A line that says no more than where someone worked is no story. */
const isPost = ({ evidence, entry }: PairedItem): boolean => headerTold(evidence.text, entry) !== null

/** One story and what else of the same post shows it; what another box tells only where nothing else does. */
function storiesOf(found: readonly Evidence[], told: ReadonlySet<string>): readonly Evidence[] {
  const fresh = found.filter(({ id }) => !told.has(id))
  const [first] = fresh.length > 0 ? fresh : found
  if (!first) return []
  return [first, ...fresh.filter(({ id, entry }) => id !== first.id && entry === first.entry)].slice(
    0,
    storiesPerQuestion,
  )
}
