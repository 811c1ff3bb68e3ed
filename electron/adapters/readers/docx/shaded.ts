/** Elements that have a ground of their own, and where their properties state it. */
const grounds = /<(\/?)w:(tbl|tc|p|txbxContent)(?=[\s/>])[^>]*?(\/?)>/g
const plain = /^(?:auto|ffffff|fefefe)$/i

/** Styles of tables that colour nothing. */
const bareTable = /^(?:TableNormal|TableGrid|NormalTable|Tabelle|PlainTable\d?)$/i

export type IsShaded = (offset: number) => boolean

/**
 * Tells of an offset in a document's XML whether what stands there may have a ground that is not white: shading of its paragraph, cell
 * or table, a table's style, a text box, or a shape behind the text. White letters there are meant to be read.
 */
export function shadedParts(xml: string): IsShaded {
  if (/behindDoc="(?:1|true)"|<w:background\s[^>]*w:color="(?!(?:auto|FFFFFF)")/i.test(xml)) return () => true
  const changes: { at: number; shaded: boolean }[] = []
  const stack: boolean[] = []
  for (const tag of xml.matchAll(grounds)) {
    if (tag[3] === '/') continue
    const around = stack.at(-1) ?? false
    if (tag[1] === '/') stack.pop()
    else stack.push(ownGround(xml, tag.index + tag[0].length, tag[2] ?? '') ?? around)
    changes.push({ at: tag.index, shaded: stack.at(-1) ?? false })
  }
  return (offset) => {
    let [low, high] = [0, changes.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((changes[middle]?.at ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return changes[low - 1]?.shaded ?? false
  }
}

/** True or false where an element states its ground, else null. */
function ownGround(xml: string, from: number, name: string): boolean | null {
  if (name === 'txbxContent') return true
  const properties = new RegExp(`^\\s*<w:${name}Pr>([\\s\\S]*?)</w:${name}Pr>`).exec(xml.slice(from, from + 4000))?.[1]
  if (properties === undefined) return null
  const fill = shading(properties)
  if (fill !== null) return fill
  const style = /<w:tblStyle\s+w:val="([^"]*)"/.exec(properties)?.[1]
  return style !== undefined && !bareTable.test(style) ? true : null
}

/** Whether properties lay a colour below: null when they state none. */
export function shading(properties: string): boolean | null {
  const shade = /<w:shd\s[^>]*>/.exec(properties)?.[0]
  if (!shade) return null
  if (/w:themeFill="(?!background1|light1)/i.test(shade)) return true
  const fill = /w:fill="([^"]*)"/.exec(shade)?.[1]
  return fill === undefined || fill.toLowerCase() === 'auto' ? null : !plain.test(fill)
}
