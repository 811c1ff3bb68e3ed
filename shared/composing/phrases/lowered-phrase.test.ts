import { expect, it } from 'vitest'
import { loweredPhrase } from './lowered-phrase.ts'

it.each([
  ['Weekly reviews', 'weekly reviews'],
  ['Welsh lessons', 'Welsh lessons'],
  ['Drinking Water Board liaison', 'Drinking Water Board liaison'],
  ['Covid rotas', 'Covid rotas'],
  ['Power BI reports', 'Power BI reports'],
  ['Detail-oriented HR assistant', 'detail-oriented HR assistant'],
  ['Customer-focused B2B buyer', 'customer-focused B2B buyer'],
  ['Stratford-upon-Avon District theatre', 'Stratford-upon-Avon District theatre'],
])('%s stands inside a sentence as %s', (phrase, expected) => expect(loweredPhrase(phrase)).toBe(expected))
