import type { Entry } from '../../../domain/entry.ts'
import { phraseHead } from '../../phrases/phrase-head.ts'
import { isDegree } from '../is-degree.ts'
import type { Held } from './held.ts'
import { lineParts } from './line-parts.ts'
import { partKind } from './part-kind.ts'

const honours = / \((?<what>Hons|Open|Ord|Ordinary|Econ)\)/u

/** A degree or diploma with its mark behind it: "BA (Hons) Weaving, Rye University, 2:1", "AAT Level 3 Diploma in Accounting, merit (2020)". Null without a mark, or where what stands behind may be anything else. */
export function readDegree(text: string, entry: Entry | null): Held | null {
  if (entry?.kind !== 'education' && entry?.kind !== 'certificate') return null
  const said = honours.exec(text)?.groups?.what
  const parts = lineParts(text.replace(honours, said ? ' \uE001' : ''))
  if (!parts) return null
  const name = parts.name.replace('\uE001', `(${said})`)
  const paper = isDegree(name) || /^(?:diploma|certificate|award)$/u.test(phraseHead(name)?.word ?? '')
  const kinds = parts.behind.map((part) => (part === entry.organisation ? 'body' : partKind(part)))
  const places = parts.behind.filter((_, at) => kinds[at] === 'body')
  const known = kinds.every((kind) => kind !== null && /^(?:body|when|grade|mode|letters)$/u.test(kind))
  if (!paper || !known || places.length > 1 || !kinds.includes('grade')) return null
  const marks = parts.behind.filter((_, at) => kinds[at] !== 'body' && kinds[at] !== 'when')
  const year = parts.behind.find((_, at) => kinds[at] === 'when')?.replace(/^.*(?=(?:19|20)\d{2}$)/u, '') ?? null
  return { kind: 'degree', name, marks, place: places[0] ?? null, year }
}
