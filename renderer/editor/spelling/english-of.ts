import type { Settings } from '../../../shared/domain/settings.ts'
import { languageTag } from '../../../shared/formats/language-tag.ts'
import type { EnglishKind } from './issue.ts'

const regions: Readonly<Record<string, EnglishKind>> = {
  US: 'american',
  PH: 'american',
  CA: 'canadian',
  AU: 'australian',
  NZ: 'australian',
}

/** Which English a document is held to: as set, else by its own region, else by this computer's, else British. */
export function englishOf(set: Settings['english'], document: string, computer: string): EnglishKind {
  if (set !== 'auto') return set
  const region = languageTag(document).region ?? (/^en\b/iu.test(computer) ? languageTag(computer).region : null)
  return region === null ? 'british' : (regions[region] ?? 'british')
}
