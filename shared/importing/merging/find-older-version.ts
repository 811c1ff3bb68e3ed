import { tokens } from '../../text/tokens.ts'

interface NamedText {
  readonly name: string
  readonly text: string
}

/** Shares of runs of three words (Dice) from which a text is another version of one with the same name, or with any name. */
const likeSameName = 0.15
const likeAnyName = 0.5

/**
 * The text of which `now` looks like another version: one under the same name (years, numbers and words like "final" aside) with
 * a good part of its wording, or one under any name with most of it. Null when there is none; of several the nearest, of equals the last.
 */
export function findOlderVersion<T extends NamedText>(now: NamedText, others: readonly T[]): T | null {
  const runs = runsOf(now.text)
  const name = plainName(now.name)
  let best: { other: T; score: number } | null = null
  for (const other of others) {
    const score = dice(runs, runsOf(other.text))
    const needed = name !== '' && plainName(other.name) === name ? likeSameName : likeAnyName
    if (score >= needed && score >= (best?.score ?? 0)) best = { other, score }
  }
  return best?.other ?? null
}

/** What people add to a name when they save the next version. */
const versionWords = /\b(?:final|new|newest|latest|current|updated?|revised|copy|version|draft|ver|rev|v)\b/gu

function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/\.[a-z0-9]{1,5}$/u, '')
    .replace(/[\d_\-.,()[\]\s]+/gu, ' ')
    .replace(versionWords, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
}

function runsOf(text: string): ReadonlySet<string> {
  const words = tokens(text).map(({ word }) => word)
  if (words.length < 3) return new Set(words)
  return new Set(words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`))
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [short, long] = a.size <= b.size ? [a, b] : [b, a]
  if (short.size === 0) return 0
  let shared = 0
  for (const run of short) if (long.has(run)) shared += 1
  return (2 * shared) / (a.size + b.size)
}
