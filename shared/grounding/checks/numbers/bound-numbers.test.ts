import { describe, expect, it } from 'vitest'
import { kindsFound } from '../kinds-found.ts'

describe('a number is bound to what it counts', () => {
  it.each([
    ['I managed 30 nurses and 12 beds.', 'Managed 12 nurses and 30 beds'],
    ['I trained three cooks, nine of whom became sous chefs.', 'Trained 9 cooks, 3 of whom became sous chefs'],
    ['I was job architect for 96 housing schemes.', 'Job architect for a 96-unit housing scheme'],
    ['I mentored five interns.', 'Mentored two interns; wrote three guides'],
  ])('flags “%s” against “%s”', (text, evidence) => {
    expect(kindsFound(text, [evidence])).toContain('number')
  })

  it.each([
    ['I managed 12 nurses and 30 beds.', 'Managed 12 nurses and 30 beds'],
    ['Three of the nine cooks I trained became sous chefs.', 'Trained 9 cooks, 3 of whom became sous chefs'],
  ])('says nothing of “%s” against “%s”', (text, evidence) => {
    expect(kindsFound(text, [evidence])).not.toContain('number')
  })
})
