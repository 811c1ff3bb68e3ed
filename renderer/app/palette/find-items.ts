/** Something the palette leads to. */
export interface PaletteItem {
  readonly key: string
  readonly group: string
  readonly name: string
  /** What stands beside the name: a company, a role, a group. */
  readonly about?: string | undefined
  /** The shortcut that does the same. */
  readonly keys?: string | undefined
  readonly run: () => void
}

/** An item with its words as they are compared: without case and accents. */
export interface IndexedItem {
  readonly item: PaletteItem
  readonly name: string
  readonly about: string
}

export interface FoundGroup {
  readonly group: string
  readonly items: readonly PaletteItem[]
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Makes items ready to be searched, once for all queries. */
export function indexItems(items: readonly PaletteItem[]): IndexedItem[] {
  return items.map((item) => ({ item, name: plain(item.name), about: plain(item.about ?? '') }))
}

/**
 * The items in which every word of a query stands, the best first within each group and the groups in the order of their best; at most
 * `most` of a group. A word that begins the name counts most, then one that begins any word of it, then any place, then what stands beside.
 */
export function findItems(index: readonly IndexedItem[], query: string, most = 8): FoundGroup[] {
  const words = plain(query).split(/\s+/u).filter(Boolean)
  const groups = new Map<string, { readonly score: number; readonly item: PaletteItem }[]>()
  for (const one of index) {
    const score = scoreOf(one, words)
    if (score === 0) continue
    const list = groups.get(one.item.group) ?? []
    list.push({ score, item: one.item })
    groups.set(one.item.group, list)
  }
  return [...groups]
    .map(([group, list]) => ({ group, list: list.sort((a, b) => b.score - a.score).slice(0, most) }))
    .sort((a, b) => (b.list[0]?.score ?? 0) - (a.list[0]?.score ?? 0))
    .map(({ group, list }) => ({ group, items: list.map(({ item }) => item) }))
}

/** 0 when a word is missing. A name that begins with all that was typed, or is it, comes before the others. */
function scoreOf(one: IndexedItem, words: readonly string[]): number {
  const whole = words.join(' ')
  let sum = one.name === whole ? 40 : one.name.startsWith(whole) ? 20 : 0
  for (const word of words) {
    const score = placeScore(one, word)
    if (score === 0) return 0
    sum += score
  }
  return sum
}

function placeScore({ name, about }: IndexedItem, word: string): number {
  const at = name.indexOf(word)
  if (at === 0) return 8
  if (at > 0) return /[\p{L}\p{N}]/u.test(name[at - 1] ?? '') ? (name.includes(` ${word}`) ? 5 : 2) : 5
  return about.includes(word) ? 1 : 0
}
