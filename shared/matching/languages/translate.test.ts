import { describe, expect, it } from 'vitest'
import { translate, translateAny } from './translate.ts'

describe('translate', () => {
  it('gives the English of a word and of its inflections', () => {
    expect(translate('verhandlungen', 'de')).toEqual(['negotiation'])
    expect(translate('fournisseurs', 'fr')).toEqual(['supplier'])
    expect(translate('enfermeras', 'es')).toEqual(['nursing'])
    expect(translate('leveranciers', 'nl')).toEqual(['supplier'])
  })

  it('takes German and Dutch compounds apart', () => {
    expect(translate('budgetplanung', 'de')).toEqual(['budget', 'planning'])
    expect(translate('klantcommunicatie', 'nl')).toEqual(['customer', 'communication'])
  })

  it('leaves what it does not know, and languages it has no table of', () => {
    expect(translate('zwetschgenmus', 'de')).toEqual([])
    expect(translate('cucina', 'it')).toEqual([])
  })

  it('never reads an English word as foreign where the text does not tell', () => {
    for (const word of ['promotion', 'service', 'kind', 'personal', 'report']) expect(translateAny(word)).toEqual([])
    expect(translateAny('führerschein')).toEqual(['driving', 'licence'])
  })
})
