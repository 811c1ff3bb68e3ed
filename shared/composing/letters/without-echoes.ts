import type { ProposedSentence } from '../../domain/proposal.ts'
import { stem } from '../../text/stem.ts'
import { tokens } from '../../text/tokens.ts'

type Paragraph = readonly ProposedSentence[]

/** Paragraphs without what only says again what another sentence tells: a list of skills that all the others name, and what is held or studied where one more sentence tells it in full. */
export function withoutEchoes(paragraphs: readonly Paragraph[]): Paragraph[] {
  const told = new Set(
    paragraphs.flatMap((own) => own.filter((one) => !isList(one)).flatMap(({ text }) => stems(text))),
  )
  const all = paragraphs.flat()
  const isNew = (one: ProposedSentence): boolean =>
    isList(one) ? stems(one.text).some((word) => !told.has(word)) : !saidInFull(one, all)
  return paragraphs.map((own) => own.filter(isNew)).filter((own) => own.length > 0)
}

const isList = ({ text }: ProposedSentence): boolean => /^My skills include /u.test(text)

/** What is held, and what is only studied for. */
const sorts = [
  /^I (?:also )?(?:hold|have)\b/u,
  /^I am (?:also |currently |now )*(?:studying|working towards|training)\b/u,
]
const sortOf = ({ text }: ProposedSentence): number => sorts.findIndex((sort) => sort.test(text))

/** What carries such a sentence whatever is held. */
const carrying = new Set([
  'i',
  'also',
  'hold',
  'have',
  'am',
  'currently',
  'now',
  'studying',
  'working',
  'towards',
  'for',
  'and',
  'the',
  'a',
  'an',
  'in',
  'of',
  'at',
])

/** "I am currently studying AAT Level 4." beside "I am studying for an AAT Level 4 Diploma at Easterby College." */
function saidInFull(sentence: ProposedSentence, all: readonly ProposedSentence[]): boolean {
  const sort = sortOf(sentence)
  if (sort < 0) return false
  const own = namesIn(sentence.text)
  return all.some((other) => {
    if (other === sentence || sortOf(other) !== sort) return false
    const more = namesIn(other.text)
    return own.size > 0 && own.size < more.size && [...own].every((word) => more.has(word))
  })
}

const namesIn = (text: string): ReadonlySet<string> =>
  new Set(tokens(text).flatMap(({ word }) => (carrying.has(word.toLowerCase()) ? [] : [stem(word.toLowerCase())])))

const stems = (text: string): string[] =>
  tokens(text.replace(/^My skills include /u, '')).flatMap(({ word }) =>
    word.length > 2 && word !== 'and' ? [stem(word)] : [],
  )
