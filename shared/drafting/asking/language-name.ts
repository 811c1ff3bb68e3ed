const names = new Intl.DisplayNames(['en'], { type: 'language' })

/**
 * A language in words, as the person reads what will be sent and the model is told it; a tag that names none stays as it is.
 * @example languageName('en-GB') // "British English"
 */
export function languageName(tag: string): string {
  try {
    return names.of(tag) ?? tag
  } catch {
    return tag
  }
}
