import { scorePlace } from '../scores/score-place.ts'
import { townLike } from './town-like.ts'

/** Towns that places of a document name beside their country or region ("Aalsmeer, North Holland, Netherlands"), so that each is known where it stands alone. */
export function namedTowns(places: readonly string[]): ReadonlySet<string> {
  const towns = places.flatMap((place) => {
    const [town = '', ...beside] = place.split(/\s*[,(]\s*/u)
    return beside.length > 0 && townLike(town) && scorePlace(place) >= 2 ? [town] : []
  })
  return new Set(towns)
}
