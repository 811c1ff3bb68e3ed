import { massNouns } from '../phrases/mass-nouns.ts'

/** Gerunds that stand before what they are for as often as before what is done to it: "packing shed", "cleaning contracts". General knowledge of English. */
const namesToo = new Set(
  'building packing planning cooking cleaning fishing farming mining shipping welding nursing manufacturing marketing lighting heating plumbing roofing flooring printing spinning weaving washing living working meeting filing billing booking catering casting binding moulding milling dressing coating boarding riding diving sailing trading housing bedding learning operating sorting landing parking opening closing waiting hiring dining purchasing buying baking brewing mixing'.split(
    ' ',
  ),
)

/** What tells of the deed before it. */
const furtherOn =
  /^(?:under|over|with|within|without|from|into|onto|across|through|during|including|mostly|mainly|often|alone|daily|weekly|and|then|all|each|every|both) ?/u

/** "Building materials by crane truck", "Milking parlour": a deed or the name of a thing, and right as either in the frame of a phrase. */
export const isBareGerund = (part: string): boolean => {
  const behind = part.split(', ').slice(1)
  if (
    /^\p{L}+ing\b/u.test(part) &&
    behind.length > 1 &&
    behind.every(
      (item) =>
        /^(?!\p{L}+(?:ing|ly|ed)\b)(?:\p{Lu}{2}|\p{Ll}{3,}(?: \p{Ll}{3,})?\.?$)/u.test(item) && !furtherOn.test(item),
    )
  )
    return true
  const { object } = /^\p{L}+ing (?<object>\p{Ll}+)(?=,|\.?$)/u.exec(part)?.groups ?? {}
  if (object && !/(?:[^sui]s|ing)$/u.test(object) && !massNouns.has(object)) return true
  return (
    namesToo.has(part.split(' ', 1)[0]?.toLowerCase() ?? '') &&
    /^\p{L}+ing \p{Ll}/u.test(part) &&
    !/^\p{L}+ing (?:an?|the|my|our|all|both|each|every|up|out|off|over|on|in|with|to|for|at|and)\b/iu.test(part)
  )
}
