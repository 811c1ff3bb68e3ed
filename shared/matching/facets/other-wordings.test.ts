import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../domain/evidence.ts'
import type { Requirement } from '../../domain/requirement.ts'
import { evidenceOf } from '../../domain/testing/evidence-of.ts'
import { requirementOf } from '../../domain/testing/requirement-of.ts'
import { matchRequirements } from '../match-requirements.ts'

const evidence = (texts: readonly string[]): Evidence[] => texts.map((text, at) => evidenceOf(text, { id: `e${at}` }))

function best(text: string, texts: readonly string[]) {
  const requirement: Requirement = requirementOf(text, { id: 'r' })
  const asked = { requirements: [requirement], evidence: evidence(texts), entries: [], top: 3, today: '2026-11-21' }
  const [match] = matchRequirements(asked)
  return {
    verdict: match?.verdict,
    text: texts[Number(match?.ranked[0]?.evidence.slice(1))],
    why: match?.ranked[0]?.why,
  }
}

const others = ['Washed the pots', 'Answered the telephone']

describe('words that are the same thing otherwise written', () => {
  it('meets words with the capitals they begin with', () => {
    const { text, verdict, why } = best('Basket weaving', [...others, 'Ran BW evenings for the guild'])
    expect(text).toContain('BW')
    expect(verdict).not.toBe('none')
    expect(why?.[0]).toBe('BW → Basket')
  })

  it('leaves the plain word that capitals look like alone', () => {
    expect(best('Industrial tribology', [...others, 'It was a long summer']).verdict).toBe('none')
  })

  it('meets a deed with who does it, and the other way round', () => {
    expect(best('Diving', [...others, 'Lead diver on two wrecks']).text).toContain('diver')
    expect(best('Milker', [...others, 'Milked 200 cows']).text).toContain('Milked')
  })

  it('keeps a letting apart from a letter', () => {
    expect(best('Lettings', [...others, 'Wrote letters to the council']).verdict).toBe('none')
  })

  it('meets a phrase in part with the one word of it that says something', () => {
    expect(best('Field surveys', [...others, 'Seagrass survey at 27 sites']).verdict).not.toBe('none')
  })
})

describe('being in charge of people', () => {
  it('is met by people counted under someone, in whatever words', () => {
    expect(best('Line management', [...others, 'Look after three cleaners and order their stuff']).text).toContain(
      'three',
    )
    expect(best('Line management', [...others, 'In charge of 18 people on nights']).verdict).toBe('strong')
  })

  it('is not met by customers, nor by having been what those are who are to be led', () => {
    expect(best('Line manage staff', [...others, 'Looked after 200 customers a day']).verdict).toBe('none')
    expect(best('Line manage one or two researchers', [...others, 'Research on prices as a researcher']).verdict).toBe(
      'none',
    )
  })
})

describe('a phrase of which only a word is met', () => {
  it('is answered in part, never strongly', () =>
    expect(best('Writing the care plans of residents', [...others, 'Four carers for 38 residents']).verdict).not.toBe(
      'strong',
    ))
})
