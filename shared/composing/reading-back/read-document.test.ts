import { describe, expect, it } from 'vitest'
import type { GroundingEvidence } from '../../grounding/grounding-evidence.ts'
import type { DocumentComposition } from '../document-composition.ts'
import { readComposition } from '../testing/read-composition.ts'
import { documentSentences } from './document-sentences.ts'
import { readDocument } from './read-document.ts'

const written = readComposition(`Head Baker | Rowan Mill
# Experience of early shifts
Baker | Granary Row | 2015 | present
- Baked rye loaves on the early shift
- Trained two apprentices in shaping
# A food hygiene certificate
Baker | Granary Row | 2015 | present
- Wrote the allergen sheets for the counter`)

/** What a reader has of the library: all but the items with these ids. */
function library(...missing: string[]): GroundingEvidence[] {
  const byId = new Map(written.entries.map((entry) => [entry.id, entry]))
  return written.evidence
    .filter(({ id }) => !missing.includes(id))
    .map(({ id, text, entry }) => ({ id, text, entry: byId.get(entry ?? '') ?? null }))
}

function read(kind: DocumentComposition['kind'], ...missing: string[]) {
  const { document, left, gaps } = readDocument({ ...written, kind }, library(...missing))
  const paragraphs = documentSentences(document.sections).map((own) => own.map(({ text }) => text).join(' '))
  return { text: paragraphs.join('\n'), left: left.map(({ evidence }) => evidence), gaps: gaps.map(({ id }) => id) }
}

describe('readDocument', () => {
  it('leaves a document alone in which a reader marks nothing', () => {
    expect(read('statement')).toEqual({
      text: `As Baker at Granary Row (since 2015), I baked rye loaves on the early shift.
I trained two apprentices in shaping.
In my present post, I wrote the allergen sheets for the counter.`,
      left: [],
      gaps: [],
    })
  })

  it('leaves out what a reader finds nowhere, quoted or not, and says so', () => {
    const { text, left, gaps } = read('statement', 'e2')
    expect(text).not.toContain('apprentices')
    expect(text).toContain('rye loaves')
    expect(left).toEqual(['e2'])
    expect(gaps).toEqual([])
  })

  it('makes a gap of a requirement that nothing else answers', () => {
    const { text, gaps } = read('statement', 'e3')
    expect(text).toContain('[No evidence yet')
    expect(gaps).toEqual(['q2'])
  })

  it('reads a letter in the same way', () => {
    const { text, left } = read('letter', 'e1')
    expect(text).toContain('I am applying for the role of Head Baker')
    expect(text).not.toContain('rye')
    expect(text).toContain('apprentices')
    expect(left).toContain('e1')
  })

  it.each(['statement', 'letter'] as const)(
    'tells no line in a %s that is longer than one can tell, and says so',
    (kind) => {
      const long = `Shaped the loaves${', and shaped the rolls'.repeat(80)}`
      const evidence = written.evidence.map((item, at) => (at === 0 ? { ...item, text: long } : item))
      const { document, left } = readDocument({ ...written, kind, evidence }, library())
      expect(JSON.stringify(document)).not.toContain('shaped the rolls')
      expect(left).toContainEqual({
        evidence: evidence[0]?.id,
        why: 'it is too long to be told in one piece: part it in the library',
      })
    },
  )
})
