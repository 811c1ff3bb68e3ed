import { expect, it } from 'vitest'
import { evidenceOf } from '../../domain/testing/evidence-of.ts'
import { composingUnits } from './composing-unit.ts'
import { unitWords } from './unit-words.ts'

const words = (text: string) =>
  composingUnits([{ evidence: evidenceOf(text), entry: null, strength: 'strong' }]).map(unitWords)

it('keeps what one likes', () => expect(words('Baking for people I like')).toEqual(['Baking for people I like']))
