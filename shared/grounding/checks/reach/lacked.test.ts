import { describe, expect, it } from 'vitest'
import { checkClaim } from '../../check-claim.ts'

const flags = (text: string, ...evidence: string[]) =>
  checkClaim({ text, evidence: evidence.map((line, at) => ({ id: `e${at + 1}`, text: line, entry: null })) }).filter(
    ({ kind, level }) => /^(?:lacked|negation)$/u.test(kind) && level === 'flag',
  )

describe('what a line says one is without', () => {
  it.each([
    ['I have worked with falcons too.', 'No experience with falcons.'],
    ['I have night diving experience too.', 'No experience of night diving.'],
    ['Gold leaf is something I do well.', 'I do not work with gold leaf.'],
    ['I already hold a falconry licence, which I would gladly use.', 'No falconry licence yet.'],
    ['I have used Hawkdesk for years, and I would like to go on with it.', 'Never used Hawkdesk.'],
    ['Mit SAP habe ich bereits gearbeitet, und ich schreibe Handbücher.', 'Keine Erfahrung mit SAP.'],
  ])('%s is flagged beside “%s”', (text, line) => expect(flags(text, line)).toHaveLength(1))

  it.each([
    ['I have no experience with falcons.', ['No experience with falcons.']],
    ['Falcons are new to me.', ['No experience with falcons.']],
    ['I would like to learn night diving.', ['No experience of night diving.']],
    ['I trained falcons for two years.', ['No experience with falcons at sea.', 'Trained falcons for two years']],
    ['I trained hawks for two years.', ['No experience with falcons.', 'Trained hawks for two years']],
  ])('%s stands', (text, lines) => expect(flags(text, ...lines)).toHaveLength(0))
})
