import type { ProposedSentence } from '../../domain/proposal.ts'
import type { LetterText } from './letter-text.ts'

type Paragraph = readonly ProposedSentence[]

/** Up to so many words a sentence is no paragraph. */
const shortest = 24
/** A last line of what is held may stand by itself earlier. */
const shortestHeld = 11
const mostTogether = 5

/** Paragraphs of which none is a single short sentence, where it can stand with another: what the person is or wants goes to the opening, what they hold to the paragraph before. */
export function joinedShort({ opening, why, body }: Omit<LetterText, 'closing'>): Omit<LetterText, 'closing'> {
  const [first = [], ...others] = body
  const aside = others.length > 0 && isAside(first) && fits(opening, first)
  const begun = aside ? withAside(opening, first) : opening
  const joined = isShort(why, shortest) && fits(begun, why)
  return {
    opening: joined ? withAside(begun, why) : begun,
    why: joined ? [] : why,
    body: lastJoined(aside ? others : body),
  }
}

/** What somebody is stands before their posts, what else they say of themselves behind. */
function withAside(opening: Paragraph, aside: Paragraph): Paragraph {
  const before = /^I (?:am an? |have )/u.test(aside[0]?.text ?? '') ? 1 : opening.length
  return [...opening.slice(0, before), ...aside, ...opening.slice(before)]
}

function lastJoined(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const last = paragraphs.at(-1)
  const before = paragraphs.at(-2)
  if (!last || !before || !isShort(last, shortestHeld) || !fits(before, last)) return paragraphs
  return [...paragraphs.slice(0, -2), [...before, ...last]]
}

const fits = (one: Paragraph, other: Paragraph): boolean => one.length + other.length <= mostTogether

const words = (paragraph: Paragraph): number => paragraph.flatMap(({ text }) => text.split(/\s+/u)).length

const isShort = (paragraph: Paragraph, most: number): boolean => paragraph.length === 1 && words(paragraph) <= most

/** What somebody says of themselves, under no post: those are introduced by theirs. */
const isAside = (paragraph: Paragraph): boolean =>
  isShort(paragraph, shortest) &&
  /^I (?:(?:am|have|believe|like|care|enjoy)\b|was\b[^(]*$)/u.test(paragraph[0]?.text ?? '')
