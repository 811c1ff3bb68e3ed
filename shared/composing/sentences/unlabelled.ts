/** A label that only named a part of the source ("Profile:", "Summary:") is no part of what was said. */
export function unlabelled(text: string): string {
  return text.replace(
    /^(?:(?:personal |professional |career )?(?:profile|summary|statement|objective)|about me|overview|key skills?|why|motivation|my motivation)\s*[:–—-]\s*|^(?:(?:main|key|core|daily|other) )?(?:duties|responsibilities|tasks|achievements|accomplishments|highlights)(?: (?:include|included|were|are))?\s*[:–—]\s*/iu,
    '',
  )
}
