/** A link's target when it is one a person can follow (web, mail, telephone, or within the page or site); null for scripts and data. */
export function safeHref(href: string): string | null {
  const trimmed = href.replace(/[^\u0021-\uFFFF]+/g, '')
  if (trimmed === '') return null
  const scheme = /^([a-zA-Z][a-zA-Z0-9+.-]*):/.exec(trimmed)?.[1]?.toLowerCase()
  if (scheme === undefined) return href.trim()
  return /^(?:https?|mailto|tel|ftp|doi|urn)$/.test(scheme) || /^[\w.-]+\.[a-z]{2,}$/.test(scheme) ? href.trim() : null
}
