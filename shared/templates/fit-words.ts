import { readableBounds } from './fit-pages.ts'
import type { PageStyle } from './page-style.ts'

/** How much too long a text is: whole lines and about how many words they hold. */
export interface Excess {
  readonly lines: number
  readonly words: number
}

const pageWords = { 1: 'one page', 2: 'two pages' } as const

/** What was tightened to fit a document to its pages, or that it cannot be and by how much, in one sentence; null when nothing had to be. */
export function fitWords(before: PageStyle, after: PageStyle, excess: Excess | null): string | null {
  if (before.fit === null) return null
  const target = pageWords[before.fit]
  if (excess)
    return `It does not fit on ${target} and stay easy to read: it is ${amount(excess)} too long. ${floor(after)}`
  const changes = changesOf(before, after)
  return changes.length === 0 ? null : `To fit on ${target}: ${changes.join(', ')}.`
}

function changesOf(before: PageStyle, after: PageStyle): string[] {
  return [
    ...(after.spacing < before.spacing ? [`lines ${percent(before, after)} % closer`] : []),
    ...(after.margin < before.margin ? [`margins of ${after.margin} mm instead of ${before.margin}`] : []),
    ...(after.size < before.size ? [`type of ${after.size} pt instead of ${before.size}`] : []),
  ]
}

const percent = (before: PageStyle, after: PageStyle) => Math.round((1 - after.spacing / before.spacing) * 100)

function amount({ lines, words }: Excess): string {
  return `${lines === 1 ? 'a line' : `${lines} lines`} (about ${words === 1 ? 'a word' : `${words} words`})`
}

function floor({ size, margin }: PageStyle): string {
  const own = size < readableBounds.size || margin < readableBounds.margin
  const bounds = `type of ${size} pt, margins of ${margin} mm`
  return own ? `That is already with ${bounds}.` : `That is with ${bounds}, the least that reads well.`
}
