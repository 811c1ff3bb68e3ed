import type { Entry } from '../../domain/entry.ts'
import { stem } from '../../text/stem.ts'
import { tokens } from '../../text/tokens.ts'
import { isOutdated } from '../choosing/is-outdated.ts'
import { isPrivate } from '../choosing/is-private.ts'
import { tellsOutcome } from '../choosing/tells-outcome.ts'
import { tellsResult } from '../choosing/tells-result.ts'
import type { AnsweredComposition } from '../document-composition.ts'
import type { PairedItem } from '../paired-item.ts'
import { isUnpaid } from './is-unpaid.ts'

/** What came of things in the present post where that is the kind of work the posting names, outcomes before other figures: whoever reads a letter looks for it, asked for or not. */
export function resultsOfPresent({
  posting,
  entries,
  evidence,
  today,
}: Pick<AnsweredComposition, 'posting' | 'entries' | 'evidence' | 'today'>): readonly PairedItem[] {
  const wanted = wordsOf(posting.role ?? '')
  const isKin = ({ title }: Entry) => [...wordsOf(title ?? '')].some((word) => wanted.has(word))
  const posts = new Map(
    entries.flatMap((entry) =>
      entry.kind === 'work' && entry.end === 'present' && !isUnpaid(entry) && isKin(entry) ? [[entry.id, entry]] : [],
    ),
  )
  return evidence
    .flatMap((item): PairedItem[] => {
      const entry = posts.get(item.entry ?? '')
      if (!entry || item.parent || item.said || !tellsResult(item.text)) return []
      if (isOutdated(item.text, today) || isPrivate(item.text)) return []
      return [{ evidence: item, entry, parent: null, strength: 'partial' }]
    })
    .toSorted((a, b) => Number(tellsOutcome(b.evidence.text)) - Number(tellsOutcome(a.evidence.text)))
}

/** Ranks name no kind of work. */
const ranks =
  /^(?:senior|junior|lead|leader|head|chief|deputy|assistant|associate|manager|officer|team|staff|principal|trainee|director|and|of|the|for|part|full|time)$/iu

const wordsOf = (title: string): ReadonlySet<string> =>
  new Set(tokens(title).flatMap(({ word }) => (word.length > 1 && !ranks.test(word) ? [stem(word.toLowerCase())] : [])))
