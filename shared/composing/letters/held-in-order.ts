import type { ProposedSentence } from '../../domain/proposal.ts'

/** What is held, in the order in which a reader looks for it. */
const sorts: readonly RegExp[] = [
  /^I (?:also )?(?:hold|have held)\b/u,
  /^I (?:also )?(?:am|have been|was) (?!awarded)/u,
  /^(?:I (?:also )?took|My (?:certificates|qualifications) (?:also )?include)\b/u,
  /^My training (?:also )?includes\b/u,
  /^(?:My (?:studies|thesis|publications|awards)\b|I (?:was awarded|received|won)\b)/u,
  /^I (?:also )?(?:speak|read)\b/u,
  /^My skills (?:also )?include\b/u,
]

const surelyHeld = /^(?:I (?:also )?(?:hold|speak)|My (?:training|skills|certificates) (?:also )?includes?)\b/u

const sortOf = ({ text }: ProposedSentence): number => sorts.findIndex((sort) => sort.test(text))

/**
 * A paragraph that says nothing but what is held, like beside like: "I hold … My training includes … I hold …" turns to and fro. Of two behind each other that begin alike the second says "also". Any other paragraph stays as it is.
 */
export function heldInOrder(paragraph: readonly ProposedSentence[]): readonly ProposedSentence[] {
  if (!paragraph.some((one) => surelyHeld.test(one.text)) || paragraph.some((one) => sortOf(one) < 0)) return paragraph
  return paragraph.toSorted((a, b) => sortOf(a) - sortOf(b)).map(inTurn)
}

function inTurn(sentence: ProposedSentence, at: number, all: readonly ProposedSentence[]): ProposedSentence {
  const begins = /^I (?:also )?hold (?=\S)/u
  if (!begins.test(sentence.text)) return sentence
  const again = at > 0 && begins.test(all[at - 1]?.text ?? '') && at % 2 === 1
  return { ...sentence, text: sentence.text.replace(begins, again ? 'I also hold ' : 'I hold ') }
}
