import { remembered } from '../../text/remembered.ts'
import { scoreOrganisation } from '../scores/score-organisation.ts'
import { scorePlace } from '../scores/score-place.ts'
import { scoreJobTitle } from '../scores/score-title.ts'
import { townLike } from './town-like.ts'

/** A proper name that no table knows: an employer's or a town's. */
export const nameless = remembered(
  (text) => townLike(text) && scoreOrganisation(text) >= 1 && scorePlace(text) < 1 && scoreJobTitle(text) < 1.6,
)
