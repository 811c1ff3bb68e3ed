import { describe, expect, it } from 'vitest'
import { tellsLack } from './tells-lack.ts'

describe('a sentence that only tells what its writer is without', () => {
  it.each([
    'I do not yet speak Danish but would gladly learn it.',
    'I have not worked in archives, though nothing suggests I would need to.',
    'I have no high voltage experience either, and would rather say so now.',
    'Stage lighting is new to me.',
    "I'll be straight with you: I haven't programmed a loom, and felting would be new to me.",
    'Nor have I led a choir, but I feel ready to take that step.',
    'Ledgers I have never had to keep.',
    'I have neither sailed at night nor used radar.',
    'Eine Werkstatt habe ich bisher nicht verantwortet, das sage ich offen.',
    'Mit Stahl habe ich noch nicht gearbeitet, ich lerne aber gern.',
  ])('%s', (text) => expect(tellsLack(text)).toBe(true))

  it.each([
    'I have never missed a deadline.',
    'I have never had a complaint.',
    "I've never been late, and I have never lost a pupil.",
    'I have not used radar, and I lead a crew of nine.',
    'I have not lost a client in nine years.',
    'I do not yet speak Danish but led a crew of nine Danes.',
    'I have no accidents to report.',
    'I speak Danish and would gladly use it.',
  ])('not: %s', (text) => expect(tellsLack(text)).toBe(false))
})
