import type { Entry } from '../../../domain/entry.ts'
import { spokenList } from '../../phrases/spoken-list.ts'
import { withIndefinite } from '../../phrases/with-indefinite.ts'
import { nurses, postNominals } from '../post-nominals.ts'
import type { Held } from './held.ts'
import { lineParts } from './line-parts.ts'
import { partKind } from './part-kind.ts'

/** A line of letters behind a name, and of when, from whom and under which number: "MICE CEng", "MCLIP since 2015", "RN, NMC 12A3456B". They are what one is; null for other letters. */
export function readLetters(text: string, _entry: Entry | null): Held | null {
  const { row = '', rest = '' } =
    /^(?<row>[\p{L}]{2,9}(?:(?:,| and|,? &|)? [\p{L}]*\p{Lu}[\p{L}]*\p{Lu}[\p{L}]*)*?)(?<rest>(?:,? \(|, | [–-] | since | \d).*)?$/u.exec(
      text,
    )?.groups ?? {}
  const letters = row.split(/, | and | & | /u)
  if (row === '' || !letters.every((one) => postNominals.has(one))) return null
  const parts = rest === '' ? { behind: [] } : lineParts(`Name${rest.replace(/^,? \(/u, ' (')}`)
  if (!parts) return null
  const behind = parts.behind.flatMap((part) => (postNominals.has(part) ? [] : [part]))
  const all = [...letters, ...parts.behind.filter((part) => postNominals.has(part))]
  const kinds = behind.map(partKind)
  if (!kinds.every((kind) => /^(?:since|when|number|body|letters)$/u.test(kind ?? ''))) return null
  const since = behind.find((_, at) => kinds[at] === 'since')?.replace(/^since /u, '')
  const added = behind.filter((_, at) => kinds[at] !== 'since')
  if (all.length > 1 && added.length > 0 && / (?:and|&) |,/u.test(row + rest.replace(/,? \(?\S*\)?$/u, ''))) return null
  const what =
    /,| and | & /u.test(row) || all.length > letters.length || nurses.test(row)
      ? spokenList(all.map((one) => (nurses.test(one) ? withIndefinite(one) : one)))
      : row
  return {
    kind: 'status',
    text: `I ${since ? 'have been' : 'am'} ${what}${added.length > 0 ? ` (${added.join(', ')})` : ''}${since ? ` since ${since}` : ''}`,
  }
}
