import type { Settings } from '../../../shared/domain/settings.ts'
import { languageTag } from '../../../shared/formats/parts/language-tag.ts'
import { spellingPairs } from '../../../shared/writing/spelling-pairs.ts'
import type { EnglishKind } from './issue.ts'

const regions: Readonly<Record<string, EnglishKind>> = {
  US: 'american',
  PH: 'american',
  CA: 'canadian',
  AU: 'australian',
  NZ: 'australian',
}

/** What is known of where a document is written. */
interface Written {
  /** The document's language and the computer's, BCP 47. */
  readonly document: string
  readonly computer: string
  /** What the person and the posting wrote. */
  readonly texts: readonly string[]
}

/**
 * Which English a document is held to: as set, else by its own region, else as its texts are mostly spelled, else by this
 * computer's region, else British.
 */
export function englishOf(set: Settings['english'], { document, computer, texts }: Written): EnglishKind {
  if (set !== 'auto') return set
  const own = languageTag(document).region
  if (own !== null) return regions[own] ?? 'british'
  const region = /^en\b/iu.test(computer) ? languageTag(computer).region : null
  const there = region === null ? 'british' : (regions[region] ?? 'british')
  const mostly = spelledMostly(texts)
  if (mostly === null || mostly === 'american') return mostly ?? there
  return there === 'american' ? 'british' : there
}

/** British and American spelling of the same words counted against each other; null when neither prevails. */
function spelledMostly(texts: readonly string[]): 'british' | 'american' | null {
  const count = (pattern: RegExp) => texts.reduce((sum, text) => sum + (text.match(pattern)?.length ?? 0), 0)
  const [british, american] = [count(spellingPairs.british), count(spellingPairs.american)]
  return british === american ? null : british > american ? 'british' : 'american'
}
