interface Extent {
  readonly start: number
  readonly end: number
}

/** Where the outermost elements of a name stand in a piece of XML. */
export function elementExtents(xml: string, name: string): Extent[] {
  const found: Extent[] = []
  let [depth, start] = [0, 0]
  for (const tag of xml.matchAll(new RegExp(`<(/?)${name}(?=[\\s/>])[^>]*?(/?)>`, 'g'))) {
    if (tag[2] === '/') continue
    if (tag[1] === '/') depth = Math.max(0, depth - 1)
    else {
      if (depth === 0) start = tag.index
      depth += 1
    }
    if (tag[1] === '/' && depth === 0) found.push({ start, end: tag.index + tag[0].length })
  }
  return found
}

/** The outermost elements of a name, each replaced by what is made of it. */
export function mapElements(xml: string, name: string, make: (element: string) => string): string {
  let out = ''
  let at = 0
  for (const { start, end } of elementExtents(xml, name)) {
    out += xml.slice(at, start) + make(xml.slice(start, end))
    at = end
  }
  return out + xml.slice(at)
}
