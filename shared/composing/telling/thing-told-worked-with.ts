import { materials } from '../phrases/materials.ts'
import { namesEquipment } from '../phrases/names-equipment.ts'
import { spokenList } from '../phrases/spoken-list.ts'
import type { Phrase } from './phrase.ts'
import type { PhrasePlace } from './phrase-place.ts'
import { worked } from './worked.ts'

/** Materials that are called by the name of their maker. */
const brands = /^(?:inconel|kevlar|monel|mdf|grp)$/iu

/** "Aluminium, stainless, Inconel 718" and "Fanuc and Heidenhain controls" in a post: what one works with, and no work of one's own. Null for everything else. */
export function workedWith(phrase: string, place: PhrasePlace): Phrase | null {
  const items = phrase.split(/, (?:and )?| and | & /u)
  const areMaterials = items.length > 1 && items.every(isMaterial)
  if (!worked(place) || (!areMaterials && !namesEquipment(phrase))) return null
  const work = { ended: 'worked', ongoing: 'work', unknown: 'have worked' }[place.period]
  return {
    kind: 'act',
    text: `I ${work} with ${areMaterials ? spokenList(items.map(small)) : phrase.replace(' & ', ' and ')}`,
  }
}

/** "mild steel", "Inconel 718", "316 stainless". */
function isMaterial(item: string): boolean {
  const words = item.replace(/ \d[\p{L}\d/-]*$/u, '').split(' ')
  return (
    words.length < 4 && materials.has(words.at(-1)?.toLowerCase() ?? '') && !/^(?:the|an?|my|our|all) /iu.test(item)
  )
}

/** A word for a stuff that was great only because it began the line. */
function small(item: string): string {
  const [first = ''] = item.split(' ', 1)
  const isCommon = /^\p{Lu}\p{Ll}+$/u.test(first) && materials.has(first.toLowerCase()) && !brands.test(first)
  return isCommon || /^(?:Mild|Sheet|Soft|Hard|Cast|Green|Stained|Reclaimed|Structural|Stainless)$/u.test(first)
    ? item.charAt(0).toLowerCase() + item.slice(1)
    : item
}
