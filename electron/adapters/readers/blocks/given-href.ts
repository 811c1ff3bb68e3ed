import { safeHref } from '../../../../shared/formats/leaving/safe-href.ts'

/**
 * The address that a source gives for a link, kept as the words it is: one of `http:`, a telephone number or a place within a site says something
 * about a person too. It is no leave to follow it, which `safeHref` alone gives wherever an address leaves. Scripts and data are no addresses.
 */
export function givenHref(href: string): string | null {
  const written = href.trim()
  if (safeHref(written) !== null) return written
  const visible = written.replace(/[^\u0021-\uFFFF]+/gu, '')
  const scheme = /^([a-z][a-z0-9+.-]*):/iu.exec(visible)?.[1]?.toLowerCase()
  return visible !== '' && (scheme === undefined || isAddress(scheme)) ? written : null
}

/** Names of places and numbers; "example.org:8080" has a host before its colon. */
const isAddress = (scheme: string): boolean =>
  /^(?:https?|mailto|tel|ftp|doi|urn)$/u.test(scheme) || /^[\w.-]+\.[a-z]{2,}$/u.test(scheme)
