import { expect, it } from 'vitest'
import { evidenceOf } from '../../domain/testing/evidence-of.ts'
import { saidIn } from './said-in.ts'

it('counts a line as told where a sentence says something of it, not where it only cites it', () => {
  const evidence = [evidenceOf('Mentor to three juniors', { id: 'a' }), evidenceOf('Rigged tall ships', { id: 'b' })]
  const sentence = { text: 'I have worked as a rigger of tall ships since 2019.', evidence: ['a', 'b'], findings: [] }
  expect([...saidIn([{ ...sentence, text: 'I have rigged tall ships since 2019.' }], evidence)]).toEqual(['b'])
})
