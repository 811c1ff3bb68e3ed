import { partName } from '../../../shared/formats/parts/part-name.ts'

interface EmptyPart {
  readonly id: string
  readonly heading: string
  readonly requirements: readonly unknown[]
}

/**
 * What an empty section says one can do in it. The parts of a letter have no heading to tell them apart by, so they say which they are; what
 * frames a letter can be drafted though nothing is paired with it.
 */
export function emptyHintWords(part: EmptyPart, all: readonly Pick<EmptyPart, 'id'>[]): string {
  const asked = part.requirements.length > 0
  const draft = asked ? 'rite here, or Draft from what is paired' : 'rite here, or Draft'
  if (part.heading === '' && all.length > 1) return `${partName(part, all)}: w${draft}`
  return asked ? `W${draft}` : 'Write here in your own words'
}
