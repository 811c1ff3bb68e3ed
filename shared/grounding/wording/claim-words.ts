import { remembered } from '../../text/remembered.ts'
import { tokens } from '../../text/tokens.ts'
import { wordStem } from './word-stem.ts'

/** One word of a text as the checks see it. A hyphenated word comes as its parts. */
export interface ClaimWord {
  readonly text: string
  readonly word: string
  readonly stem: string
  readonly start: number
  readonly end: number
  /** Begins a sentence, a line, or follows a colon or an opening quote: its capital says nothing. */
  readonly initial: boolean
}

/** The small word that French joins to the next: "l'Allemagne", "d'août". "o'clock" and "I'm" have none. */
const elision = /^(?:[ldnjmstc]|qu)['’](?=\p{L}{2})/iu

/** The words of a text in order, split at hyphens and strokes. */
export function claimWords(text: string): ClaimWord[] {
  return tokens(text).flatMap((token) => parts(text, token.text, token.start))
}

function parts(text: string, token: string, start: number): ClaimWord[] {
  return partsOf(token).map(({ text: raw, word, stem, at, leads }) => ({
    text: raw,
    word,
    stem,
    start: start + at,
    end: start + at + raw.length,
    initial: leads && begins(text, start),
  }))
}

interface Part {
  readonly text: string
  readonly word: string
  readonly stem: string
  /** Offset in its token. */
  readonly at: number
  /** The first of its token. */
  readonly leads: boolean
}

const partsOf = remembered((token): readonly Part[] =>
  [...token.matchAll(/[^-/_]+/gu)].map((match) => {
    const elided = elision.exec(match[0])?.[0].length ?? 0
    const raw = match[0].slice(elided).replace(/['’](?:s|d|ll|ve|re|m)$/iu, '')
    const word = raw.normalize('NFKC').replace(/’/gu, "'").toLowerCase()
    return { text: raw, word, stem: wordStem(word), at: match.index + elided, leads: match.index === 0 }
  }),
)

function begins(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 4), start)
  return (
    start === 0 ||
    /[.!?:;…•·*–—]["'“”‘’)\]]*\s+["'“‘(]*$|\n\s*$|["“„«]$/u.test(before) ||
    (/^[\s"'“‘(*•–-]*$/u.test(text.slice(0, Math.min(start, 12))) && start <= 12)
  )
}
