import { expect, it } from 'vitest'
import type { RankedEvidence } from '../../domain/match.ts'
import { evidenceOf } from '../../domain/testing/evidence-of.ts'
import { indexLibrary } from '../../matching/ranking/index-library.ts'
import { whatIsOpen } from './what-is-open.ts'

const texts = { a: 'Wrote SQL for the stock reports', b: 'Sorted parcels with Python', c: 'Swept the yard' }
const evidence = Object.entries(texts).map(([id, text]) => evidenceOf(text, { id }))
const ranked = (id: string): RankedEvidence => ({ evidence: id, score: 0.5, why: [] })
const open = (asked: string, told: string[], others: string[]) =>
  whatIsOpen(asked, told.map(ranked), { others: others.map(ranked), library: indexLibrary(evidence, []) })?.evidence

it('finds what answers the other half', () => expect(open('Strong Python and SQL', ['a'], ['c', 'b'])).toBe('b'))
it('finds nothing where all is told', () => expect(open('Strong Python and SQL', ['a', 'b'], ['c'])).toBeUndefined())
it('finds nothing where one thing is asked for', () => expect(open('Strong SQL', ['a'], ['b'])).toBeUndefined())
it('finds nothing where no line says it', () => expect(open('Python and SQL', ['a'], ['c'])).toBeUndefined())
