import { expect, it } from 'vitest'
import { withLeadIns } from './with-lead-ins.ts'

const said = (text: string, id: string) => ({ text, evidence: [id], findings: [] })
const asked = new Map([
  ['e1', 'menu development'],
  ['e2', 'someone to take charge of services'],
  ['e5', 'someone to lead a large brigade'],
  ['e3', 'a clean licence'],
  ['e4', 'first aid'],
])

it('puts what is asked before what answers it, once in a paragraph and three times in a letter', () => {
  const paragraphs = [
    [said('As Cook at The Mill, I write menus.', 'e1'), said('I also lead four cooks.', 'e2')],
    [said('Before that, as Cook at The Quay, I led a brigade.', 'e2')],
    [said('I hold a licence.', 'e3')],
    [said('I hold a certificate.', 'e4')],
  ]
  expect(withLeadIns(paragraphs, asked).map((one) => one.map(({ text }) => text))).toEqual([
    ['You ask for menu development.', 'As Cook at The Mill, I write menus.', 'I also lead four cooks.'],
    ['You are also looking for someone to take charge of services.', 'As Cook at The Quay, I led a brigade.'],
    ['I hold a licence.'],
    ['Your posting also names first aid.', 'I hold a certificate.'],
  ])
})

it('asks for nothing that the answer says again, nothing inside a paragraph, and nothing before a list of what is held', () => {
  const alone = (text: string, id: string) => withLeadIns([[said(text, id)]], asked)
  expect(alone('I keep a clean licence.', 'e3')).toHaveLength(1)
  expect(alone('I keep a clean licence.', 'e3')[0]).toHaveLength(1)
  const held = { text: 'I hold a diploma and a certificate.', evidence: ['e4', 'e8'], findings: [] }
  expect(withLeadIns([[held]], asked)).toEqual([[held]])
  expect(alone('At The Quay I lead a brigade of nine.', 'e5')[0]).toHaveLength(1)
  const inside = [said('I bake.', 'e7'), said('I also teach it.', 'e4')]
  expect(withLeadIns([inside], asked)).toEqual([inside])
})

it('leaves a paragraph alone that answers nothing in so many words', () => {
  const paragraphs = [[said('I speak Welsh.', 'e9')]]
  expect(withLeadIns(paragraphs, asked)).toEqual(paragraphs)
})

it('never parts a sentence from the one that it leans on', () => {
  const paragraphs = [[said('I look after two goats.', 'e7'), said('I make their cheese and sell it.', 'e1')]]
  expect(withLeadIns(paragraphs, asked)).toEqual(paragraphs)
})
