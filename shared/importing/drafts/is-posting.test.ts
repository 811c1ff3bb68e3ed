import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../../../electron/adapters/readers/markdown.ts'
import { readText } from '../../../electron/adapters/readers/text.ts'
import { readSource } from '../read-source.ts'

const posting = `# Grounds Keeper

Wexby Gardens Trust

## About us

We are looking for somebody who likes mud.

## What you will do

- Mow and plant
- Show your plans to visitors

## You have

- 3+ years in a large garden

## How to apply

Send your letter by 3 May.
`

describe('a job advertisement given as a source', () => {
  it('is named, and nothing it asks for becomes evidence', () => {
    const { entries, evidence, notes, unplaced, warnings } = readSource(readMarkdown(posting))
    expect([entries, evidence, notes]).toEqual([[], [], []])
    expect(warnings.map(({ code }) => code)).toEqual(['looks-like-posting'])
    expect(unplaced.map(({ text }) => text)).toContain('3+ years in a large garden')
  })

  it.each([
    [
      'a CV',
      'Edda Lorne\nedda@example.org\n\nEXPERIENCE\n\nCook, Marlow Hotel, 2010 – 2012\n- Cooked for you and our team\n',
    ],
    [
      'a letter',
      'Edda Lorne\n\nDear team,\n\nI have cooked for ten years. You ask for care, and I bring it. I would like to join your kitchen.\n',
    ],
    [
      'a draft of answers',
      '# 3+ years in a large garden\n\nI kept the gardens at Marlow Hotel for six years.\n\n# How do you work with visitors?\n\nI led tours on Sundays.\n',
    ],
  ])('%s is none', (_, source) => {
    const reading = readSource(readText(source))
    expect(reading.warnings).toEqual([])
    expect(reading.evidence.length).toBeGreaterThan(0)
  })
})
