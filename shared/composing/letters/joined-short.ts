import type { ProposedSentence } from '../../domain/proposal.ts'
import { verbForm } from '../../text/verbs/verb-form.ts'
import type { LetterText } from './letter-text.ts'

type Paragraph = readonly ProposedSentence[]
type Text = Omit<LetterText, 'closing'>

/** Up to so many words a sentence is no paragraph. */
const shortest = 24
/** The same for a sentence about a post. */
const shortestOfPost = 34
/** A last line of what is held may stand by itself earlier. */
const shortestHeld = 11
const mostTogether = 5
/** So many words of the person stand in one paragraph with the post they apply for, where that is all it says. */
const mostWithFirst = 60

/**
 * Paragraphs of which none is a single short sentence, where it can stand with another: what the person is or wants goes to the opening, a deed to the post beside it, what they hold to the paragraph before. What is
 * of no post that is named (`isPlaced`) stays apart from those that are: behind one it would seem to have been done there.
 */
export function joinedShort(text: Text, isPlaced: (sentence: ProposedSentence) => boolean = () => true): Text {
  const { opening, why, body } = withAsides(text, isPlaced)
  const joined = fits(opening, why) && (isShort(why, shortest) || (opening.length === 1 && words(why) <= mostWithFirst))
  return {
    opening: joined ? withAside(opening, why) : opening,
    why: joined ? [] : why,
    body: lastJoined(postsJoined(body, isPlaced), isPlaced),
  }
}

/** What somebody says of themselves, wherever it stands, goes to the opening, or where that is full to what is said of them behind it. */
function withAsides({ opening, why, body }: Text, isPlaced: (sentence: ProposedSentence) => boolean): Text {
  const isOwn = (paragraph: Paragraph) =>
    isAside(paragraph) || (isShort(paragraph, shortest) && !paragraph.some(isPlaced) && isOfSelf(paragraph))
  let placed: Text = { opening, why, body: body.filter((one) => !isOwn(one)) }
  if (placed.body.length === 0) return { opening, why, body }
  for (const aside of body.filter(isOwn)) {
    if (fits(placed.opening, aside)) placed = { ...placed, opening: withAside(placed.opening, aside) }
    else if (fits(placed.why, aside)) placed = { ...placed, why: withAside(placed.why, aside) }
    else placed = { ...placed, body: [aside, ...placed.body] }
  }
  return placed
}

/** What somebody is stands before their posts, what else they say of themselves behind. */
function withAside(paragraph: Paragraph, aside: Paragraph): Paragraph {
  const before = /^I (?:am an? |have (?=[\p{L}\d-]+ years\b))/u.test(aside[0]?.text ?? '') ? 1 : paragraph.length
  return [...paragraph.slice(0, before), ...aside, ...paragraph.slice(before)]
}

/** One sentence about a post stands with the post before it, the first with the one behind. */
function postsJoined(paragraphs: readonly Paragraph[], isPlaced: (sentence: ProposedSentence) => boolean): Paragraph[] {
  const joined: Paragraph[] = []
  for (const paragraph of paragraphs) {
    const before = joined.at(-1)
    const alone = before && (isOfPost(paragraph) || (joined.length === 1 && isOfPost(before) && !isHeld(paragraph)))
    const apart = before?.some(isPlaced) && !paragraph.some(isPlaced)
    if (alone && !apart && fits(before, paragraph) && beginning(before.at(-1)) !== beginning(paragraph[0]))
      joined[joined.length - 1] = [...before, ...paragraph]
    else joined.push(paragraph)
  }
  return joined
}

/** Only the English frames of a post are known to go on from one another. */
const isOfPost = (paragraph: Paragraph): boolean =>
  isShort(paragraph, shortestOfPost) &&
  /^(?:I|As|At|In|From|Before|My|The|On|When)\b/u.test(paragraph[0]?.text ?? '') &&
  !isHeld(paragraph)

const isHeld = ([first]: Paragraph): boolean =>
  /^(?:I (?:also )?(?:hold|have been|have held|speak|took) |My \p{L}+ (?:also )?include )/u.test(first?.text ?? '')

const beginning = (sentence: ProposedSentence | undefined): string => sentence?.text.split(' ', 2).join(' ') ?? ''

function lastJoined(
  paragraphs: readonly Paragraph[],
  isPlaced: (sentence: ProposedSentence) => boolean,
): readonly Paragraph[] {
  const last = paragraphs.at(-1)
  const before = paragraphs.at(-2)
  if (last && !isHeld(last) && before?.some(isPlaced) && !last.some(isPlaced)) return paragraphs
  if (!last || !before || !isShort(last, shortestHeld) || !fits(before, last)) return paragraphs
  return [...paragraphs.slice(0, -2), [...before, ...last]]
}

const fits = (one: Paragraph, other: Paragraph): boolean => one.length + other.length <= mostTogether

const words = (paragraph: Paragraph): number => paragraph.flatMap(({ text }) => text.split(/\s+/u)).length

const isShort = (paragraph: Paragraph, most: number): boolean => paragraph.length === 1 && words(paragraph) <= most

/** What somebody does or has had at no post that is named. */
function isOfSelf([first]: Paragraph): boolean {
  const verb = /^I (?<verb>\p{L}+) /u.exec(first?.text ?? '')?.groups?.verb ?? ''
  return /^I have had (?:no|zero)\b/u.test(first?.text ?? '') || (!held.has(verb) && verbForm(verb)?.form === 'base')
}

/** What these lead is held. */
const held = new Set(['hold', 'speak', 'read', 'drive', 'have'])

/** What somebody says of themselves, under no post: those are introduced by theirs. */
const isAside = (paragraph: Paragraph): boolean =>
  isShort(paragraph, shortest) &&
  /^(?:I (?:(?:am|believe|like|care|enjoy|grew up)\b|have (?=[\p{L}\d-]+ years\b)|was an? (?=[^(]*\b(?:for|until|before|by trade)\b)[^(]*$)|(?:After|Since|Having) [^(]*\bI (?:re)?(?:trained|turned|moved|came|went|qualified)\b)/u.test(
    paragraph[0]?.text ?? '',
  )
