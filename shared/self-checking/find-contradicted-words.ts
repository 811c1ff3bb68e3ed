import type { LibraryRemark } from '../contract/checks.ts'
import type { Entry } from '../domain/entry.ts'
import type { Evidence } from '../domain/evidence.ts'
import { onlyWord } from '../domain/only-word.ts'
import { attribute, attributionIndex } from '../grounding/attribute.ts'
import { checkClaim } from '../grounding/check-claim.ts'

interface Library {
  readonly evidence: readonly Evidence[]
  readonly entries: readonly Entry[]
  /** YYYY-MM-DD. */
  readonly today: string
}

/** What the person gave their word for in a claim, where it goes beyond the items that tell the same. */
export function findContradictedWords({ evidence, entries, today }: Library): LibraryRemark[] {
  const words = evidence.filter(onlyWord)
  if (words.length === 0) return []
  const entryOf = new Map(entries.map((entry) => [entry.id, entry]))
  const others = evidence
    .filter((item) => !onlyWord(item))
    .map(({ id, text, entry }) => ({ id, text, entry: entry === null ? null : (entryOf.get(entry) ?? null) }))
  const index = attributionIndex(others)
  return words.flatMap((word) => {
    const near = attribute(word.text, index)
    const flag =
      near.length > 0 && checkClaim({ text: word.text, evidence: near, today }).find(({ level }) => level === 'flag')
    return flag ? [remark(word, near[0]?.id ?? word.id, flag.why)] : []
  })
}

function remark({ id, text, typedOn }: Evidence, near: string, why: string): LibraryRemark {
  const given = typedOn ? ` on ${typedOn}` : ''
  return {
    key: `claim ${id} ${near} ${text}`.slice(0, 500),
    kind: 'claim',
    message: `You gave your word for this${given}, and your other evidence says less or something else. ${why}`,
    places: [
      { kind: 'evidence', id, quote: text },
      { kind: 'evidence', id: near, quote: '' },
    ],
  }
}
