import type { Entry } from '../../domain/entry.ts'
import type { Evidence } from '../../domain/evidence.ts'
import { isCourtesy, isOwnReason } from '../../matching/motives/own-reason.ts'
import { isCliche } from '../phrases/is-cliche.ts'
import { leadsIn } from '../sentences/composing-unit.ts'
import { itemSentences } from '../sentences/item-sentences.ts'
import { standsAlone } from '../sentences/stands-alone.ts'
import { asksForExperience } from './asks-for-experience.ts'
import { behaviours } from './behaviours.ts'
import { fitsInPart } from './fits-in-part.ts'
import { fitsQuestion } from './fits-question.ts'
import { isDeedAsked } from './is-deed-asked.ts'
import { isLeisure } from './is-leisure.ts'
import { isOutdated } from './is-outdated.ts'
import { isPrivate } from './is-private.ts'
import { questionCore } from './question-core.ts'
import { asksForStory } from './star-order.ts'
import { tellsResult } from './tells-result.ts'

interface Library {
  readonly evidence: readonly Evidence[]
  readonly entries: readonly Entry[]
  /** YYYY-MM-DD. */
  readonly today: string
}

const told: ReadonlySet<string> = new Set(['work', 'volunteer', 'project', 'education', 'other'])

/**
 * What the person did that shows the behaviour a question asks to be told of ("a time when you worked with others"), the most telling first: words that show it, an outcome, and recent times
 * count; where nothing shows all that is asked, what shows a part of it with its outcome. Empty for questions that ask for no story or name no behaviour that is known, and where nothing shows it.
 */
export function behaviourEvidence(question: string, { evidence, entries, today }: Library): readonly Evidence[] {
  const core = questionCore(question)
  const isBroad = asksForExperience(question)
  const asked = behaviours.filter(({ asked: names }) => names.test(core))
  if (asked.length === 0 || !(asksForStory(question) || isBroad)) return []
  const entryOf = new Map(entries.map((entry) => [entry.id, entry]))
  const found = evidence.flatMap((item) => {
    const entry = entryOf.get(item.entry ?? '')
    if (entry ? !told.has(entry.kind) : !isBroad || isPrivate(item.text) || isLeisure(item.text)) return []
    if (item.said || item.parent || !isStory(item, entry ?? null, today)) return []
    const shown = asked.filter(({ shown: words }) => words.test(item.text)).length
    const worth =
      shown +
      (isDeedAsked(question, item.text) ? 1 : 0) +
      (tellsResult(item.text) ? 0.5 : 0) +
      (entry ? recency(entry, today) : 0)
    const whole = shown > 0 && fitsQuestion(question, item.text)
    return whole || fitsInPart(question, item.text) ? [{ item, worth, whole }] : []
  })
  const fitting = found.some(({ whole }) => whole) ? found.filter(({ whole }) => whole) : found
  return fitting.sort((a, b) => b.worth - a.worth).map(({ item }) => item)
}

/** A deed that is understood by itself. */
function isStory(item: Evidence, entry: Entry | null, today: string): boolean {
  const { text } = item
  if (
    isOutdated(text, today) ||
    !standsAlone(text) ||
    leadsIn(text) ||
    isOwnReason(text) ||
    isCourtesy(text) ||
    isCliche(text)
  )
    return false
  const { kind } = itemSentences({
    lead: item,
    nested: [],
    pair: { evidence: item, entry, parent: null, strength: 'partial' },
  })
  return kind === 'act' || kind === 'whole'
}

/** Forms mostly ask for the last years. */
function recency({ start, end }: Entry, today: string): number {
  if (end === 'present') return 0.3
  const last = Number((end ?? start)?.slice(0, 4) ?? 0)
  return last === 0 ? 0 : 0.3 * Math.max(0, 1 - (Number(today.slice(0, 4)) - last) / 10)
}
