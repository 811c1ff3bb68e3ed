import { terms } from '../ranking/terms.ts'

/**
 * What a table is about: a craft's own terms; what many crafts share; conduct, which is shown by many small signs,
 * none of which names it; or ordinary words that only loosely stand for each other.
 */
export type About = 'craft' | 'transferable' | 'conduct' | 'everyday'

/** One line of the lexicon. Phrases are sequences of keys joined by a space; `*` stands for up to two words between. */
export interface Group {
  /** The first alias as written, for people. */
  readonly name: string
  readonly same: readonly string[]
  readonly kinds: readonly string[]
  readonly near: readonly string[]
  readonly about: About
}

/** The text of one table of the lexicon. */
export interface Table {
  readonly text: string
  readonly about: About
}

/**
 * Lines of `alias; alias > narrower; narrower ~ related; related`. Aliases mean the same, narrower terms are
 * examples or parts that show it, related terms only point that way. Empty lines and lines that begin with `#` are left out.
 */
export function parseLexicon({ text, about }: Table): Group[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => parseLine(line, about))
}

function parseLine(line: string, about: About): Group {
  const [before = '', near = ''] = line.split('~')
  const [same = '', kinds = ''] = before.split('>')
  return {
    name: same.split(';')[0]?.trim() ?? '',
    about,
    same: phrases(same),
    kinds: phrases(kinds),
    near: phrases(near),
  }
}

function phrases(list: string): string[] {
  return list.split(';').map(phraseKey).filter(Boolean)
}

/** The keys of a phrase joined by spaces, `*` kept. */
function phraseKey(phrase: string): string {
  const pieces = phrase.split('*').map((piece) => terms(piece).map((term) => term.key))
  return pieces
    .filter((keys) => keys.length > 0)
    .map((keys) => keys.join(' '))
    .join(' * ')
}
