import { isOwnReason } from '../../matching/motives/own-reason.ts'
import { mostAllowed } from '../../writing/most-allowed.ts'
import type { Answer, DocumentComposition } from '../document-composition.ts'
import { isCliche } from '../phrases/is-cliche.ts'
import { leadsIn } from '../sentences/composing-unit.ts'
import { itemSentences } from '../sentences/item-sentences.ts'
import { standsAlone } from '../sentences/stands-alone.ts'
import { behaviourEvidence } from './behaviour-evidence.ts'
import { fitsQuestion } from './fits-question.ts'
import { isPrivate } from './is-private.ts'

const most = 2
const leastRoom = 100
/** From here on an item has to do with the question. */
const related = 0.15

/**
 * Answers to questions, and to criteria that have a box, with what the same post offers beside the item that answers: whoever is asked for a story in 300 words and tells one line seems to have no more to tell. Only what no
 * other box tells; the limit drops these first.
 */
export function toldBeside(
  answers: readonly Answer[],
  { evidence, choices, entries, today }: Pick<DocumentComposition, 'evidence' | 'choices' | 'entries' | 'today'>,
): Answer[] {
  const used = new Set(answers.flatMap(({ items }) => items.map((item) => item.evidence.id)))
  return answers.map((answer) => {
    const entry = answer.items[0]?.entry ?? null
    const room = mostAllowed(answer.requirement.limit)
    const shown = new Set(behaviourEvidence(answer.requirement.text, { evidence, entries, today }).map(({ id }) => id))
    const fits = (text: string) =>
      answer.requirement.level !== 'question' || fitsQuestion(answer.requirement.text, text)
    const small = room !== null && ('words' in room ? room.words : room.characters / 6) < leastRoom
    if (
      answer.criteria ||
      (answer.requirement.level !== 'question' && room === null) ||
      small ||
      !entry ||
      !['work', 'volunteer'].includes(entry.kind)
    )
      return answer
    const near = new Map(
      (choices.find(({ requirement }) => requirement === answer.requirement.id)?.near ?? []).map(({ id, score }) => [
        id,
        score,
      ]),
    )
    const beside = evidence
      .filter((item) => item.entry === entry.id && item.parent === null && !item.said && !used.has(item.id))
      .filter(
        ({ text }) => standsAlone(text) && !leadsIn(text) && !isOwnReason(text) && !isPrivate(text) && !isCliche(text),
      )
      .map((item) => ({ evidence: item, entry, parent: null, strength: 'partial' as const }))
      .filter(({ evidence: { id, text } }) =>
        shown.size > 0 ? shown.has(id) : (near.get(id) ?? 0) >= related && fits(text),
      )
      .filter((pair) => itemSentences({ lead: pair.evidence, nested: [], pair }).kind === 'act')
      .sort((a, b) => (near.get(b.evidence.id) ?? 0) - (near.get(a.evidence.id) ?? 0))
      .slice(0, most)
    for (const item of beside) used.add(item.evidence.id)
    return { ...answer, items: [...answer.items, ...beside] }
  })
}
