import { expect, it } from 'vitest'
import type { Finding } from '../../../shared/domain/finding.ts'
import { shownFindings } from './shown-findings.ts'

const sentence = 'I led nine nurses and won the national award.'

/** A finding about these words of the sentence. */
function about(quote: string, why: string, level: Finding['level'] = 'flag'): Finding {
  const start = sentence.indexOf(quote)
  return { kind: why, level, start, end: start + quote.length, quote, why }
}
const lines = (findings: readonly Finding[]) =>
  shownFindings(findings, sentence).map(({ level, quotes, why }) => [level, why, ...quotes])

it('says once what is flagged, not each word within it again', () => {
  const outcome = about('and won the national award', 'Not stated.')
  const within = [about('won', 'No award.'), about('national', 'No reach.'), about('award', 'No award.')]
  expect(lines([about('nine', 'No number.'), outcome, ...within])).toEqual([
    ['flag', 'No number.', 'nine'],
    ['flag', 'Not stated.', 'and won the national award'],
  ])
})

it('sets words with one reason on one line, and leaves out a doubt about a word that is flagged', () => {
  const doubts = [about('won', 'Not used.', 'underline'), about('nurses', 'Not used.', 'underline')]
  expect(lines([about('won', 'No prize.'), about('award', 'No prize.'), ...doubts])).toEqual([
    ['flag', 'No prize.', 'won', 'award'],
    ['underline', 'Not used.', 'nurses'],
  ])
})

it('tells what is wrong in a sentence beside what is wrong with all of it, but no doubt about a word', () => {
  const whole = about(sentence, 'Nothing is cited.')
  expect(lines([whole, about('nine', 'No number.'), about('nurses', 'Not used.', 'underline')])).toEqual([
    ['flag', 'Nothing is cited.'],
    ['flag', 'No number.', 'nine'],
  ])
})

it('shows no note, and no quote that the reason names', () => {
  expect(lines([about('nine', '“nine” is not there.'), about('led', 'A note.', 'note')])).toEqual([
    ['flag', '“nine” is not there.'],
  ])
})
