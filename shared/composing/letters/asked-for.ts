import type { Entry } from '../../domain/entry.ts'
import { stem } from '../../text/stem.ts'
import { tokens } from '../../text/tokens.ts'
import type { Answer, DocumentComposition } from '../document-composition.ts'
import { askedPhrase } from './asked-phrase.ts'
import { isPlaced } from './is-placed.ts'

/** From here on an item plainly has to do with its requirement. */
const plainly = 0.3

/** What was done at a post that is named: a list of what is held answers in no such words. */
const isDeed = (entry: Entry | null): boolean =>
  isPlaced(entry) && (entry.kind === 'work' || entry.kind === 'volunteer' || entry.kind === 'project')

/** Postings name their duties from the centre outwards: one of the last makes no headline. */
const centralDuties = 3

/** Words that every posting has. General knowledge of English job advertisements. */
const usual = new Set(
  'experience experienced skill skills ability able knowledge understanding working work proven strong good excellent relevant similar role within including range environment team degree level years using well record track evidence demonstrable practical someone provide support ensure high standards lead leading leads managed manage managing management deliver delivering plan planning prepare preparing improve improving build building train training people staff other others current valid full clean'.split(
    ' ',
  ),
)

/**
 * Of which item it may be said what the posting asks with it, by the item's id: only where the item plainly answers, no other that is told comes nearer, and in words of the requirement, so that a reader sees at once what the one has to do with the other.
 */
export function askedFor(
  answers: readonly Answer[],
  { choices }: Pick<DocumentComposition, 'choices'>,
): ReadonlyMap<string, string> {
  const scores = new Map(
    choices.map(({ requirement, near = [] }) => [requirement, new Map(near.map(({ id, score }) => [id, score]))]),
  )
  const found = new Map<string, string>()
  const told = new Set(answers.flatMap(({ items }) => items.map(({ evidence }) => evidence.id)))
  const duties = answers.filter(({ requirement: { level } }) => level === 'duty').slice(0, centralDuties)
  for (const answer of answers) {
    const { requirement, items } = answer
    const [best] = items
    const isCentral = (requirement.level === 'must' || duties.includes(answer)) && isDeed(best?.entry ?? null)
    if (best?.strength !== 'strong' || found.has(best.evidence.id) || !isCentral) continue
    const near = scores.get(requirement.id)
    const score = near?.get(best.evidence.id) ?? plainly
    const nearest = Math.max(score, ...[...(near ?? [])].flatMap(([id, one]) => (told.has(id) ? [one] : [])))
    const phrase = score >= plainly && score === nearest ? askedPhrase(requirement.text) : null
    if (phrase !== null && shares(phrase, best.evidence.text) && namesTheSame(requirement.text, best.evidence.text))
      found.set(best.evidence.id, phrase)
  }
  return found
}

/** A thing asked for by its name ("Professional Midwifery Advocate") is answered by that name alone. */
function namesTheSame(requirement: string, text: string): boolean {
  const names = requirement.match(/(?<=\p{L}[ ,])\p{Lu}\p{L}{3,}/gu) ?? []
  const own = new Set(stems(text))
  return names.flatMap(stems).every((name) => own.has(name))
}

/** Of two or more things asked for in one breath, an answer to one is none to the others. */
function shares(phrase: string, text: string): boolean {
  const own = new Set(stems(text))
  const parts = phrase.split(/, (?:and |or )?| (?:and|or) /u).map(stems)
  return (
    parts.some((part) => part.length > 0) &&
    parts.every((part) => part.length === 0 || part.some((word) => own.has(word)))
  )
}

const stems = (text: string): string[] =>
  tokens(text).flatMap(({ word }) => (word.length > 3 && !usual.has(word) && !/^\d/u.test(word) ? [stem(word)] : []))
