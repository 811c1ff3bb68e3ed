import { ExternalLink } from 'lucide-react'
import type { Evidence } from '../../../shared/domain/evidence.ts'
import { safeHref } from '../../../shared/formats/leaving/safe-href.ts'
import { dateWord } from '../entries/entry-words.ts'
import css from './proof.module.css'

interface ProofProps {
  readonly item: Pick<Evidence, 'links' | 'said'>
  readonly tabIndex: number
}

/** What stands behind an item beside its own words: who said it and when, and the pages it points to. Null where there is nothing. */
export function Proof({ item: { links, said }, tabIndex }: ProofProps) {
  const pages = pagesOf([...(said?.href ? [{ text: said.who ?? '', href: said.href }] : []), ...links])
  if (!said && pages.length === 0) return null
  return (
    <span className={css.proof}>
      {said && (
        <span className={css.said}>
          said by {said.who ?? 'someone else'}
          {said.when && `, ${dateWord(said.when) ?? said.when}`}
        </span>
      )}
      {pages.slice(0, shown).map(({ href, name }) => (
        <a
          key={href}
          className={css.page}
          href={href}
          target="_blank"
          rel="noreferrer noopener"
          tabIndex={tabIndex}
          title={`Opens ${href}`}
        >
          {name} <ExternalLink size={11} aria-hidden />
        </a>
      ))}
      {pages.length > shown && <span className={css.more}>and {pages.length - shown} more</span>}
    </span>
  )
}

/** An item that is a list of links shows the first of them; the source has all. */
const shown = 3

/** Each page once, by its site's name; what is no safe address is left to the source. */
function pagesOf(links: readonly { readonly href: string }[]): readonly { href: string; name: string }[] {
  const safe = new Set(links.flatMap(({ href }) => safeHref(href) ?? []))
  return [...safe].map((href) => ({ href, name: siteOf(href) }))
}

function siteOf(href: string): string {
  const { protocol, hostname, pathname } = new URL(href)
  return protocol === 'mailto:' ? pathname : hostname.replace(/^www\./u, '')
}
