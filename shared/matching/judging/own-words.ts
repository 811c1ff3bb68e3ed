import type { JudgeInput } from './judge-input.ts'

/** From here on a word is another name of what is asked for or an example, which may well be one of two things that go together. */
const names = 0.6
/** What the lexicon joins less than this says nothing. */
const says = 0.34

/**
 * Which facets stay met once each word of an item that only lies near has answered one of them: "per shift" is no sign of
 * nights, weekends and rotating shifts at once. The words asked for themselves, other names and examples answer wherever they stand.
 */
export function eachByItsOwnWords(met: readonly boolean[], { items, best }: JudgeInput): boolean[] {
  const hits = best.flatMap((item) => items.hitsOf(item).map((hit) => ({ ...hit, item })))
  const taken = new Set<string>()
  return items.facets.map(({ alternatives }, at) => {
    if (!met[at]) return false
    const asked = new Set(alternatives.flat())
    const answering = hits.filter(({ unit, value }) => asked.has(unit) && value >= says)
    if (answering.length === 0 || answering.some(({ direct, value }) => direct || value >= names)) return true
    const free = answering.filter(({ item, shown }) => !taken.has(`${item} ${shown}`))
    for (const { item, shown } of free) taken.add(`${item} ${shown}`)
    return free.length > 0
  })
}
