import { describe, expect, it } from 'vitest'
import { checkText } from '../check-text.ts'
import { appliedFor } from './applied-for.ts'

describe('appliedFor', () => {
  it.each([
    ['I am applying for the role of Head Baker at Rowan & Sons.', 'Head Baker', 'Rowan & Sons'],
    [
      "As a baker, I am applying for the role of Head Baker at St. Aldate's Mill. I bake.",
      'Head Baker',
      "St. Aldate's Mill",
    ],
    [
      'I wish to apply for the post of Backend Person (first hire!) at Larkpost.',
      'Backend Person (first hire!)',
      'Larkpost',
    ],
    ['I am applying for the role of Manager, Wales.', 'Manager, Wales', undefined],
    ['I am applying for this role at the Museum of Tides.', undefined, 'Museum of Tides'],
  ])('%s', (text, role, company) => expect(appliedFor(text)).toEqual({ role, company }))

  it.each(['I applied for funding at Rowan & Sons.', 'I baked at Rowan & Sons.', 'I am applying for this role.'])(
    'finds nothing in: %s',
    (text) => expect(appliedFor(text)).toBeNull(),
  )

  const evidence = [{ id: 'e1', text: 'Baker with six years on early shifts' }]
  const letter = (end: string) =>
    `As a baker with six years on early shifts, I am applying for the role of Communications Manager at Arbour Life.\n\n${end}`

  it('lets a letter that is checked without its posting name what it applies for', () =>
    expect(checkText({ text: letter(''), evidence }).findings).toEqual([]))

  it('and nothing else', () =>
    expect(checkText({ text: letter('I managed bakers at Granary Row.'), evidence }).findings).not.toEqual([]))
})
