import { diffWordsWithSpace } from 'diff'
import { sentences } from '../../../shared/text/sentences.ts'
import { tokens } from '../../../shared/text/tokens.ts'
import { leaf } from '../../editor/sections/rewrite-section.ts'

/** A stretch of a rewritten sentence. */
export interface Change {
  readonly kind: 'same' | 'added' | 'gone'
  readonly text: string
  /** Where it begins in old and new words together. */
  readonly at: number
}

/** Share of common words from which an old and a new sentence say the same thing in other words. */
const alike = 0.34

/**
 * How each new sentence came from the old text: set beside the old sentence that shares most words with it, word by word, or all new. Each old
 * sentence is used once; those without a counterpart are `gone`.
 */
export function sentenceChanges(before: string, after: readonly string[]): { changes: Change[][]; gone: string[] } {
  const old = before.split('\n').flatMap((line) => sentences(line).map(({ start, end }) => line.slice(start, end)))
  const free = new Set(old.keys())
  const changes = after.map((text) => {
    const [best] = [...free]
      .map((at) => ({ at, share: sharedWords(old[at] ?? '', text) }))
      .sort((a, b) => b.share - a.share)
    if (!best || best.share < alike) return [{ kind: 'added' as const, text, at: 0 }]
    free.delete(best.at)
    return wordChanges(old[best.at] ?? '', text)
  })
  return { changes, gone: [...free].map((at) => old[at] ?? '') }
}

/** The words a sentence came from; empty for one that is all new. */
export function oldWords(changes: readonly Change[]): string {
  return changes.flatMap(({ kind, text }) => (kind === 'added' ? [] : [text])).join('')
}

/** How a fixed sentence differs from the words it is to take the place of; none where these only go. */
export function changesOfFix(before: string, after: string): Change[] {
  const [old, now] = [before, after].map((text) => text.replaceAll(leaf, ' '))
  return after === '' ? [{ ...gone(old ?? ''), at: 0 }] : wordChanges(old ?? '', now ?? '')
}

/** Word by word, as long as that reads: of a sentence that is mostly another, or another in many places, the old is shown whole and then the new. */
function wordChanges(before: string, after: string): Change[] {
  const runs = runsOfChanges(before, after)
  const same = runs.filter(({ kind }) => kind === 'same')
  const kept = same.reduce((sum, { text }) => sum + text.length, 0)
  const reads = kept * 2 >= Math.min(before.length, after.length) && same.length <= mostStretches
  let at = 0
  return (reads ? runs : [gone(before), added(after)]).map(({ kind, text }) => {
    const change = { kind, text, at }
    at += text.length
    return change
  })
}

/** Into so many stretches that stay a sentence may fall apart. */
const mostStretches = 4

const gone = (text: string) => ({ kind: 'gone' as const, text })
const added = (text: string) => ({ kind: 'added' as const, text })

/** Word changes that only white space parts are read as one: what goes, then what comes. */
function runsOfChanges(before: string, after: string): Omit<Change, 'at'>[] {
  const runs: Omit<Change, 'at'>[] = []
  let [gone, added, between] = ['', '', '']
  const close = () => {
    if (gone !== '') runs.push({ kind: 'gone', text: gone })
    if (added !== '') runs.push({ kind: 'added', text: added })
    if (between !== '') runs.push({ kind: 'same', text: between })
    gone = added = between = ''
  }
  for (const part of diffWordsWithSpace(before, after)) {
    if (!part.added && !part.removed && (part.value.trim() !== '' || (gone === '' && added === '') || between !== '')) {
      close()
      runs.push({ kind: 'same', text: part.value })
      continue
    }
    if (!part.added && !part.removed) between = part.value
    else {
      if (between !== '') {
        gone += between
        added += between
        between = ''
      }
      if (part.added) added += part.value
      else gone += part.value
    }
  }
  close()
  return runs
}

/** Words in both, as a share of the longer. */
function sharedWords(a: string, b: string): number {
  const [one, other] = [a, b].map((text) => new Set(tokens(text).map(({ word }) => word)))
  if (!one || !other) return 0
  const common = [...one].filter((word) => other.has(word)).length
  return common / Math.max(one.size, other.size, 1)
}
