import type { ProposedSentence } from '../../domain/proposal.ts'

/** Neighbours of running text that open alike read like a list: what is held goes on with "also", and behind that is had; what is named under a heading goes on with "also". */
export function withoutSameOpenings(sentences: readonly ProposedSentence[]): ProposedSentence[] {
  const told: ProposedSentence[] = []
  for (const sentence of sentences) {
    const before = told.at(-1)?.text
    told.push(
      before && opening(before) === opening(sentence.text) ? { ...sentence, text: turned(sentence.text) } : sentence,
    )
  }
  return told
}

const opening = (text: string): string => text.split(' ', 3).join(' ')

const turned = (text: string): string =>
  text
    .replace(/^I (?=(?:hold|have) (?:an?|the|my|\p{Lu}|\d)\b)|^I also hold\b/u, (found) =>
      found === 'I ' ? 'I also ' : 'I have',
    )
    .replace(/^I (?<verb>am|was) (?=an? )/u, 'I $<verb> also ')
    .replace(/^(?<named>My \p{L}+) (?<verb>includes?) /u, '$<named> also $<verb> ')
