import { stem } from '../../text/stem.ts'

/** "the project's budget", "the scheme": a thing that is taken to be known. */
const known =
  /\b[Tt]he (?<noun>\p{Ll}{4,})(?=['’]s\b|[.,;]| (?:and|was|were|is|to|for|in|from|with|by|across|until|after|which|who)\b|$)/gu

/** "a Friday night football project": a thing of which nothing was known before, with the words before its noun. */
const first =
  /\b[Aa]n? (?<thing>(?:(?!(?:with|of|for|in|on|at|to|by|from|that|which|who|where|when|and|or|so)\b)[\p{L}-]+ ?){1,6})/gu

/** What every place of work has and every CV speaks of. General knowledge. */
const everywhere =
  /^(?:team|office|branch|shop|school|ward|site|company|firm|business|department|unit|store|kitchen|customer|client|patient|pupil|child|manager|owner|director|staff|group|class|community|public|year|month|week|season|summer|winter|time|day|evening|morning|number|rest|whole|same|first|last|next)s?$/u

/** Whether a sentence speaks of a thing as known that one before it brings in: "I managed the project's budget" behind "I started a football project". */
export function speaksOfThingBefore(text: string, before: string): boolean {
  const broughtIn = new Set(
    [...before.matchAll(first)].map(({ groups }) => stem(groups?.thing?.trim().split(' ').at(-1) ?? '')),
  )
  return [...text.matchAll(known)].some(
    ({ groups, index }) =>
      groups?.noun !== undefined &&
      !everywhere.test(groups.noun) &&
      broughtIn.has(stem(groups.noun)) &&
      !text.slice(0, index).includes(groups.noun),
  )
}
