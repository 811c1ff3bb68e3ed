import { expect, it } from 'vitest'
import { credentialSentence } from './credential-sentence.ts'

it.each([
  [
    'Certificate III in Rigging Operations, Fenwick College, 2015',
    'I hold a Certificate III in Rigging Operations from Fenwick College (2015)',
  ],
  [
    '2015 Certificate III in Rigging, Fenwick College',
    'I hold a Certificate III in Rigging from Fenwick College (2015)',
  ],
  ['Diploma 5 in Weaving (2018)', 'I hold a Diploma 5 in Weaving (2018)'],
])('%j has its grade in its name', (line, told) => expect(credentialSentence(line, null)).toBe(told))
