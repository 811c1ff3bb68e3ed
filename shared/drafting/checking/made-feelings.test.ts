import { describe, expect, it } from 'vitest'
import { checkProposed } from './check-proposed.ts'

const findings = (text: string, ...evidence: readonly string[]) =>
  checkProposed({
    text,
    evidence: evidence.map((said, at) => ({ id: `e${at}`, text: said })),
    context: { company: 'Quill Housing', role: 'Site Electrician' },
    suspicious: [],
    unknown: [],
  }).filter(({ level }) => level === 'flag')

describe('what a model says the writer feels', () => {
  it.each([
    'I have always loved working outdoors.',
    'This is not cited and I love teamwork.',
    'I am deeply passionate about old houses.',
    'Old houses are what I live for.',
    'Helping tenants fills me with joy.',
    'My passion for wiring is known to all.',
  ])('is flagged where nothing says so: %s', (text) => {
    expect(findings(text)).not.toEqual([])
    expect(findings(text, 'Rewired 40 terraced houses for the council')).not.toEqual([])
  })

  it('may rest on the writer’s own words', () => {
    expect(findings('I love rewiring old houses.', 'I love rewiring old houses, 40 of them so far')).toEqual([])
  })

  it.each([
    'I look forward to hearing from you.',
    'I would be glad to talk about the post.',
    'I would love to show you my work.',
  ])('is none in a courtesy: %s', (text) => expect(findings(text)).toEqual([]))
})
