import type { ProposedSentence } from '../../domain/proposal.ts'
import { stem } from '../../text/stem.ts'
import { tokens } from '../../text/tokens.ts'

/** More in a row than these nobody reads. */
const most = 8

const listing = /^(?<begin>My skills include )(?<things>[^;]+)\.$/u

/** A sentence that lists skills with no more of them than a reader takes in: those that the posting names (`asked` has its words), then the others in the person's order. */
export function fewerSkills(sentence: ProposedSentence, asked: string): ProposedSentence {
  const { begin, things } = listing.exec(sentence.text)?.groups ?? {}
  const all = things?.split(/, (?:and )?(?![^()]*\))| and (?![^()]*\))/u) ?? []
  if (!begin || all.length <= most) return sentence
  const words = new Set(stems(asked))
  const isAsked = (thing: string) => stems(thing).some((word) => words.has(word))
  const kept = new Set([...all.filter(isAsked), ...all.filter((thing) => !isAsked(thing))].slice(0, most))
  const told = all.filter((thing) => kept.has(thing))
  return { ...sentence, text: `${begin}${told.slice(0, -1).join(', ')} and ${told.at(-1)}.` }
}

const stems = (text: string): string[] => tokens(text).map(({ word }) => stem(word.toLowerCase()))
