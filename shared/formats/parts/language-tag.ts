/** A document's language as the formats want it: the primary tag, and the region where one is given. */
export interface LanguageTag {
  readonly language: string
  readonly region: string | null
  /** The two joined again. */
  readonly tag: string
}

/** Reads a BCP 47 tag ("en-GB", "zh-Hant-TW"); anything else is taken for English. */
export function languageTag(given: string): LanguageTag {
  const match = /^([a-z]{2,3})(?:-[a-z]{4})?(?:-([a-z]{2}|\d{3}))?\b/iu.exec(given.trim())
  const language = match?.[1]?.toLowerCase() ?? 'en'
  const region = match?.[2]?.toUpperCase() ?? null
  return { language, region, tag: region ? `${language}-${region}` : language }
}

const rightToLeft: ReadonlySet<string> = new Set(['ar', 'dv', 'fa', 'he', 'ks', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi'])

/** Whether a language is written from right to left. */
export function isRightToLeft(language: string): boolean {
  return rightToLeft.has(language)
}
