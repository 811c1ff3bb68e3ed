import { describe, expect, it } from 'vitest'
import { spokenTongues } from './spoken-tongues.ts'

describe('languages with how well each is known', () => {
  it.each([
    ['spoken Danish', 'I speak Danish'],
    [
      'Dutch (native), Frisian near-native and Danish (C1)',
      'I speak Dutch (native), Frisian (near-native) and Danish (C1)',
    ],
    ['Welsh, and Twi at my uncle’s level', 'I speak Welsh and Twi (at my uncle’s level)'],
    ['English and Maltese (basic)', 'I speak English and Maltese (basic)'],
    ['Welsh and Irish, fluent', 'I speak Welsh and Irish (both fluent)'],
    ['Dutch native, Welsh and Irish, fluent', 'I speak Dutch (native), and Welsh and Irish (both fluent)'],
    ['Welsh and Irish native', 'I speak Welsh (native) and Irish (native)'],
    ['Dutch and Frisian (both native), Danish good', 'I speak Dutch and Frisian (both native), and Danish (good)'],
    ['Norwegian fluent, spoken and written', 'I speak Norwegian (fluent, spoken and written)'],
    ['Breton, some', 'I speak some Breton'],
    ['Fluent Welsh speaker', 'I speak fluent Welsh'],
    ['Fluent in Catalan, basic Basque', 'I speak fluent Catalan and basic Basque'],
    ['Catalan: fluent, Basque: good, some Galician', 'I speak fluent Catalan, good Basque and some Galician'],
    ['Catalan (fluent), Basque', 'I speak Catalan (fluent) and Basque'],
    ['Welsh, Irish, Manx: fluent', 'I speak Welsh, Irish and Manx (all fluent)'],
    ['Danish B2 level, Latin (reading)', 'I speak Danish (B2), and read Latin'],
    ['Finnish, BSL (level 2)', 'I speak Finnish, and use BSL (level 2)'],
  ])('“%s” is told as “%s”', (line, told) => expect(spokenTongues(line)).toBe(told))

  it.each([
    'Danish pastry, bread',
    'written Danish',
    'Polish the brass',
    'Irish Society treasurer',
    'Dutch and welding',
  ])('“%s” is no list of languages', (line) => expect(spokenTongues(line)).toBeNull())
})
