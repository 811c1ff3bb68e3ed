import { describe, expect, it } from 'vitest'
import { tellsLack } from './tells-lack.ts'

describe('a sentence that only tells what its writer is without', () => {
  it.each([
    'I do not yet speak Danish but would gladly learn it.',
    'I have not worked in archives, though nothing suggests I would need to.',
    'I have no high voltage experience either, and would rather say so now.',
    'Stage lighting is new to me.',
    'Mit Stahl habe ich noch nicht gearbeitet, ich lerne aber gern.',
  ])('%s', (text) => expect(tellsLack(text)).toBe(true))

  it.each([
    'I have never missed a deadline.',
    'I have not lost a client in nine years.',
    'I do not yet speak Danish but led a crew of nine Danes.',
    'I have no accidents to report.',
    'I speak Danish and would gladly use it.',
  ])('not: %s', (text) => expect(tellsLack(text)).toBe(false))
})
