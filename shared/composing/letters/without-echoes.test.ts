import { expect, it } from 'vitest'
import { withoutEchoes } from './without-echoes.ts'

const told = (...texts: string[]) => texts.map((text) => ({ text, evidence: [], findings: [] }))
const texts = (paragraphs: ReturnType<typeof withoutEchoes>) => paragraphs.map((own) => own.map(({ text }) => text))

it('leaves out what one more sentence says in full', () => {
  const short = 'I am currently studying CIPD Level 5.'
  const full = 'I am studying for a CIPD Level 5 Diploma at Wyre College.'
  expect(texts(withoutEchoes([told('I ran payroll.'), told(short, full)]))).toEqual([['I ran payroll.'], [full]])
  expect(
    texts(withoutEchoes([told('I hold a forklift licence.'), told('I hold a forklift licence and a van licence.')])),
  ).toEqual([['I hold a forklift licence and a van licence.']])
})

it('keeps what is held beside the next thing that is studied for, and two papers that differ in a word', () => {
  const both = told('I hold CIPD Level 5.', 'I am studying for a CIPD Level 5 Diploma at Wyre College.')
  expect(withoutEchoes([both])).toEqual([both])
  const levels = told('I hold a Level 2 award in first aid.', 'I hold a Level 3 award in first aid (2021).')
  expect(withoutEchoes([levels])).toEqual([levels])
})
