import { expect, it } from 'vitest'
import { entryOf } from '../../domain/testing/entry-of.ts'
import { credentialSentence } from './credential-sentence.ts'
import { heldTold } from './held/held-told.ts'

const papers = entryOf({ kind: 'certificate', title: 'Papers', organisation: null, start: null, end: null })
const told = (line: string) => heldTold(line, papers) ?? credentialSentence(line, papers)

it.each([
  ['Lone working level 1, May 2023', 'My training includes lone working level 1 (May 2023)'],
  ['Sail Loft Rescue, Quay School, 2020', 'My training includes Sail Loft Rescue (Quay School, 2020)'],
  ['PASMA 2022', 'My training includes PASMA (2022)'],
])('“%s” names no certificate: it is what one was taught', (line, sentence) => expect(told(line)).toBe(sentence))

it.each([
  ['Certificate in Rigging, 2019', 'I hold a Certificate in Rigging (2019)'],
  ['NVQ 1 and 2 Rope Work, Quay College, 2004', 'I hold NVQs 1 and 2 in Rope Work from Quay College (2004)'],
])('“%s” is held', (line, sentence) => expect(told(line)).toBe(sentence))

it.each([
  ['CEng MIMechE', 'I am CEng MIMechE'],
  ['FRICS, MCIOB', 'I am FRICS and MCIOB'],
  ['RMN', 'I am an RMN'],
  ['MCIPD (2017)', 'I am MCIPD (2017)'],
  ['EngTech since 2018', 'I have been EngTech since 2018'],
])('the letters of “%s” are what one is', (line, sentence) => expect(told(line)).toBe(sentence))

it.each(['CILIP', 'B+E trailer', 'CEng, MICE, 2011', 'Level 3 Food Safety, HACCP'])(
  'what “%s” is, is not sure',
  (line) => expect(told(line)).toBeNull(),
)
