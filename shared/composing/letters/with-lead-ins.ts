import type { ProposedSentence } from '../../domain/proposal.ts'
import { isFraming } from '../../grounding/framing/is-framing.ts'
import { stem } from '../../text/stem.ts'
import { tokens } from '../../text/tokens.ts'
import { leansOn } from '../choosing/leans-on.ts'

const most = 3

/** How a letter names what is asked for, one after the other; `{x}` stands for it. */
const forms = ['You ask for {x}.', 'You also ask for {x}.', 'Your posting also names {x}.'] as const
const forPeople = ['You are looking for {x}.', 'You are also looking for {x}.', 'You want {x} too.'] as const

/**
 * Paragraphs in which the posting's own words stand before the item that answers them: "You ask for food safety records. As Sous Chef …, I keep HACCP records." At the beginning of a paragraph, for amid one they break it, and a few
 * times in a letter; `asked` has the phrase by the id of the item. Of a sentence that tells several things only the first is seen to answer.
 */
export function withLeadIns(
  paragraphs: readonly ProposedSentence[][],
  asked: ReadonlyMap<string, string>,
): ProposedSentence[][] {
  let used = 0
  return paragraphs.map((sentences) => {
    const phraseOf = ({ evidence }: ProposedSentence) => asked.get(evidence[0] ?? '')
    const [found, ...others] = sentences
    const phrase = found && phraseOf(found)
    if (!found || used >= most || phrase === undefined) return sentences
    if (
      leansOn(found.text) ||
      being.test(found.text) ||
      echoes(phrase, found.text) ||
      (held.test(found.text) && found.evidence.length > 1)
    )
      return sentences
    const text = leadIn(phrase, used)
    if (!isFraming(text) || /\d/u.test(text)) return sentences
    used += 1
    const answer = {
      ...found,
      text: found.text
        .replace(/^I also (?=\p{Ll})/u, 'I ')
        .replace(/^Before that, (?<first>\p{Ll})/u, (_, letter: string) => letter.toUpperCase()),
    }
    return [{ text, evidence: [], findings: [] }, answer, ...others]
  })
}

/** What someone is shows no deed. */
const being = /^I am an? /u

/** What is held is told in one list, of which one thing alone would answer. */
const held = /^I (?:also )?(?:hold|have|speak) |^My \p{L}+ (?:also )?include /u

/** Whether an answer only says again what was asked: most of the words that carry the phrase stand in it. */
function echoes(phrase: string, answer: string): boolean {
  const carrying = (text: string) =>
    tokens(text).flatMap(({ word }) => (word.length > 3 && !light.test(word) ? [stem(word)] : []))
  const asked = [...new Set(carrying(phrase))]
  const said = new Set(carrying(answer))
  const most = /^someone to /u.test(phrase) ? sameDeed : sameThing
  return asked.length > 0 && asked.filter((word) => said.has(word)).length >= asked.length * most
}

/** A deed asked for and done is told twice sooner than a thing asked for and shown. */
const sameDeed = 0.4
const sameThing = 0.6

const light =
  /^(?:someone|good|strong|sound|solid|proven|excellent|with|that|able|experience|knowledge|understanding|skills|current|valid|full|clean)$/u

function leadIn(phrase: string, turn: number): string {
  const form = phrase.startsWith('someone ') ? forPeople[turn] : forms[turn]
  return (form ?? forms[0]).replace('{x}', () => phrase)
}
