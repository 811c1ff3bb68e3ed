import { safeHref } from '../../../shared/formats/leaving/safe-href.ts'

/** Keeps a link only where its address may leave the program; Google's detour to an address is undone. Else its words stay. */
export function cleanLink(link: HTMLElement): void {
  const href = safeHref(straight(link.getAttribute('href') ?? ''))
  if (href === null) link.replaceWith(...link.childNodes)
  else link.setAttribute('href', href)
}

function straight(href: string): string {
  if (!URL.canParse(href)) return href
  const url = new URL(href)
  const detour = /^(?:www\.)?google\.[a-z.]+$/u.test(url.hostname) && url.pathname === '/url'
  return detour ? (url.searchParams.get('q') ?? url.searchParams.get('url') ?? href) : href
}
