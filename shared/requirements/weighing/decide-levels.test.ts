import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../../../electron/adapters/readers/markdown.ts'
import { readText } from '../../../electron/adapters/readers/text.ts'
import { postingCandidates } from '../posting-candidates.ts'
import { readPosting } from '../read-posting.ts'
import { decideLevels } from './decide-levels.ts'
import { placed, unitFeatures } from './unit-features.ts'

const lines = (text: string): string[] =>
  readPosting(readText(text)).requirements.map((each) => `${each.level}: ${each.text}`)

describe('lines that no list of phrases knows', () => {
  const farm = `Shepherd, Windle Top Farm

Six hundred Swaledales, two quads and a view.

What you need
Steady hands at lambing
A dog that listens
Some idea of fencing

Our side
A warm cottage and as much mutton as you can eat

Practicalities
Weekends and split shifts in spring
`

  it('are asked for where their place and neighbours say so', () => {
    expect(lines(farm)).toEqual([
      'must: Steady hands at lambing',
      'must: A dog that listens',
      'must: Some idea of fencing',
      'eligibility: Weekends and split shifts in spring',
    ])
  })

  it('have one level or none for each candidate, in order', () => {
    const { candidates } = postingCandidates(readText(farm))
    expect(decideLevels(candidates)).toHaveLength(candidates.length)
  })
})

describe('lines that the author marked one by one', () => {
  it('keep the level of their mark, whatever the weights would say', () => {
    const rows = ['Degree in chemistry | Essential', 'Use of Stata or Julia for surveys | Desirable']
    const table = `| Criterion | Essential / Desirable |\n|---|---|\n${rows.map((row) => `| ${row} |`).join('\n')}\n`
    const { candidates } = postingCandidates(readMarkdown(table))
    const features = candidates.flatMap((each, index) => unitFeatures(placed(candidates, index, each)))
    const musts = new Map(features.map((feature) => [feature, [9, 0, 0, 0, 0]]))
    expect(decideLevels(candidates, musts)).toEqual(['must', 'nice'])
  })
})

describe('what is said beside the requests', () => {
  it('is none: how to apply, a place in the team, fields of a form', () => {
    expect(
      lines(
        "Requirements\n- A degree in geology\n\nYou'd be our second hydrologist. Applicants should submit a CV, a cover letter and the names of two referees.",
      ),
    ).toEqual(['must: A degree in geology'])
  })
})

describe('sentences that list', () => {
  it.each([
    [
      'The role includes pruning the orchard, running the press and keeping the accounts.',
      ['The role includes pruning the orchard', 'running the press', 'keeping the accounts.'],
    ],
    [
      'We need somebody who writes clearly and who can juggle several deadlines.',
      ['We need somebody who writes clearly', 'who can juggle several deadlines.'],
    ],
    [
      'You will lead a team of twelve nursing and support staff on the ward.',
      ['You will lead a team of twelve nursing and support staff on the ward.'],
    ],
  ])('are told apart where each thing stands for itself: %s', (text, parts) => {
    expect(readPosting(readText(text)).requirements.map((each) => each.text)).toEqual(parts)
  })
})
