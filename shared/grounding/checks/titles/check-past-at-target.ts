import { type Check, finding } from '../../claim.ts'
import { pastAtPlace } from './past-at-place.ts'

/** "I was a receptionist at Tana Lodge" in a letter to Tana Lodge, where no evidence is of a post there: what one applies for is told as one's past. */
export const checkPastAtTarget: Check = (claim, { text, entries }) => {
  const name = claim.company ?? ''
  if (claim.language !== 'en') return []
  const isOwn = [text, ...entries.map(({ organisation }) => organisation ?? '')].some((own) =>
    own.includes(name.trim()),
  )
  const range = isOwn ? null : pastAtPlace(claim.plain, name)
  return range
    ? [finding(claim, range, { kind: 'name', why: 'You apply there; no evidence says that you worked there.' })]
    : []
}
