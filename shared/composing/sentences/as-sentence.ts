import type { ProposedSentence } from '../../domain/proposal.ts'
import { sentenceFaults } from '../aloud/sentence-faults.ts'
import type { PairedItem } from '../paired-item.ts'
import { atOrganisation } from '../phrases/at-organisation.ts'
import { withoutCutBracket } from '../phrases/without-cut-bracket.ts'
import { isThingWithDeed } from './is-thing-with-deed.ts'

/** Which of the faults make words no sentence. */
const noSentence = new Set([
  'begins small',
  'fragment',
  'fragment behind a semicolon',
  'no verb behind I',
  'dangling word',
])

/**
 * A sentence of running text as it stands when it is one; words that are none are quoted in one, because running text has no place for a fragment: "My CV says of my time at The Mill: “Rota, 24 staff”."
 * In a list they would be a line of their own.
 */
export function asSentence(sentence: ProposedSentence, pairs: readonly PairedItem[]): ProposedSentence {
  const { text, evidence } = sentence
  const [id, another] = evidence
  const pair = pairs.find((one) => one.evidence.id === id)
  if (!pair || another !== undefined || text.startsWith('“')) return sentence
  if (!ofThose.test(text) && !isThingWithDeed(text) && !sentenceFaults(text).some((fault) => noSentence.has(fault)))
    return sentence
  const own = plain(withoutCutBracket(pair.evidence.text))
  const { entry } = pair
  const isPost = entry?.kind === 'work' || entry?.kind === 'volunteer'
  const place = isPost && entry.organisation ? ` of my time ${atOrganisation(entry.organisation)}` : ''
  return { ...sentence, text: `My CV says${place}: “${own}”.` }
}

/** "Nine of them found work", "It won a prize": of whom or what, only the line before could say. */
const ofThose = /^(?:\p{L}+|\d+) of (?:them|these|those)\b|^(?:It|They) (?!also |(?:has |have )?(?:also )?includ)/u

const plain = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\s.,;:]+$/u, '')
    .replace(/["“”]/gu, '’')
