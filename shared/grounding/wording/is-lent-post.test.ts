import { expect, test } from 'vitest'
import { checkText } from '../check-text.ts'

const entry = {
  kind: 'work',
  title: 'Self-employed joiner',
  organisation: null,
  location: null,
  start: '2016',
  end: 'present',
}
const found = (text: string) =>
  checkText({ text, evidence: [{ id: 'e1', text: 'Hung doors for four estates', entry }] }).findings

test('who says to be self-employed in their trade gave the name of it to nobody', () => {
  expect(found('As a self-employed joiner (since 2016), I hung doors for four estates.')).toEqual([])
  expect(found('I have worked as a self-employed joiner since 2016.')).toEqual([])
  expect(found('I employed a joiner and hung doors for four estates.')).not.toEqual([])
})
