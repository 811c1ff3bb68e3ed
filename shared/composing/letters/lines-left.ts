import type { EntryKind } from '../../domain/entry.ts'
import type { ProposedSentence } from '../../domain/proposal.ts'
import { isCourtesy, isOwnReason } from '../../matching/motives/own-reason.ts'
import { isOutdated } from '../choosing/is-outdated.ts'
import { isPrivate } from '../choosing/is-private.ts'
import { subjectWords } from '../choosing/subject-words.ts'
import type { AnsweredComposition } from '../document-composition.ts'
import { isPageFurniture } from '../phrases/page-furniture.ts'
import { headerTold } from '../telling/header-told.ts'
import { saidIn } from './said-in.ts'

interface Told {
  readonly sentences: readonly ProposedSentence[]
  /** Ids of the items that the letter was made from. */
  readonly content: ReadonlySet<string>
  /** Ids of the answers that a letter can say. */
  readonly sayable: ReadonlySet<string>
  /** Ids of what else could have been told. */
  readonly offered: ReadonlySet<string>
}

/** A line that a letter leaves out, and why. */
export interface LeftLine {
  readonly evidence: string
  readonly why: string
}

const noRoom = 'a letter has no room for it'
const noSentence = 'it makes no sentence of its own'
const notAsked = 'nothing in the posting asks for it'
const othersBetter = 'other lines answer the posting better'
const tooLittle = 'it says too little of what the posting asks'

/** From here on an item has to do with what is asked. */
const related = 0.15

/** What the letter was to answer with and does not tell, then what else stands in the sources and is not told, each line once with the reason. */
export function linesLeft(input: AnsweredComposition, told: Told): LeftLine[] {
  const used = toldItems(input, told)
  const answering = new Set(input.answers.flatMap(({ items }) => items.map(({ evidence }) => evidence.id)))
  const left = [...answering]
    .filter((id) => !used.has(id) && !(told.content.has(id) && saidInOthers(id, input, told)))
    .map((evidence) => ({
      evidence,
      why: told.sayable.has(evidence) && !told.content.has(evidence) ? noRoom : noSentence,
    }))
  const others = untold(input, new Set([...answering, ...used])).map((evidence) => ({
    evidence,
    why: told.offered.has(evidence) ? noRoom : whyNotChosen(evidence, input),
  }))
  return [...left, ...others]
}

/** A line that was left out as another one says it in full. */
function saidInOthers(id: string, { evidence }: AnsweredComposition, { sentences }: Told): boolean {
  const own = subjectWords(
    (evidence.find((one) => one.id === id)?.text ?? '').replace(/\b(?:currently|now|also)\b/giu, ''),
  )
  return own.size > 0 && sentences.some(({ text }) => [...own].every((word) => subjectWords(text).has(word)))
}

/** What the letter cites and says something of, and what it was made from. */
const toldItems = ({ evidence }: AnsweredComposition, { sentences, content }: Told): ReadonlySet<string> =>
  new Set([...saidIn(sentences, evidence), ...sentences.flatMap((one) => one.evidence.filter((id) => content.has(id)))])

/** What nobody chose yet comes near a requirement is not what nothing asks for. */
function whyNotChosen(id: string, { choices }: AnsweredComposition): string {
  const near = choices.filter((choice) => (choice.near ?? []).some((one) => one.id === id && one.score >= related))
  if (near.length === 0) return notAsked
  return near.some((choice) => choice.evidence.length > 0) ? othersBetter : tooLittle
}

/** What is neither chosen nor told, under a post, a study or an honour or under none: lines that only name their entry, or are told with the line above them, are no loss. */
function untold({ evidence, entries, today }: AnsweredComposition, known: ReadonlySet<string>): string[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  return evidence
    .filter(({ id, text, entry, parent, said }) => {
      const own = byId.get(entry ?? '') ?? null
      if (known.has(id) || said || (parent && known.has(parent))) return false
      if (isOutdated(text, today) || isCourtesy(text) || isPrivate(text)) return false
      return own ? missed.has(own.kind) && headerTold(text, own) === null : saysSomething(text)
    })
    .map(({ id }) => id)
}

const missed: ReadonlySet<EntryKind> = new Set([
  'work',
  'volunteer',
  'project',
  'award',
  'certificate',
  'publication',
  'education',
])

const fewestWords = 3

/** A line of its own, and not the person's headline or the furniture of a page; why they apply is told elsewhere. */
const saysSomething = (text: string): boolean =>
  !isPageFurniture(text) && !isOwnReason(text) && text.trim().split(/\s+/u).length >= fewestWords
