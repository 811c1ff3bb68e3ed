import type { PageBoxes, Quote } from '../domain/quote.ts'

type Places = Pick<Quote, 'page' | 'boxes' | 'continued'>

/** The pages a text stands on with its boxes there, in order; none where the source has no pages or no boxes. */
export function quotePages({ page, boxes, continued = [] }: Places): PageBoxes[] {
  return [...(page === undefined || !boxes ? [] : [{ page, boxes }]), ...continued]
}

/** The same as the fields of a quote or block: the first page, then those on which the text goes on. */
export function onPages(places: readonly PageBoxes[]): Places {
  const pages: PageBoxes[] = []
  for (const { page, boxes } of places) {
    const last = pages.at(-1)
    if (last?.page === page) pages[pages.length - 1] = { page, boxes: [...last.boxes, ...boxes] }
    else pages.push({ page, boxes: [...boxes] })
  }
  const [first, ...continued] = pages
  return { ...first, ...(continued.length > 0 ? { continued } : {}) }
}
