import { tokens } from '../../text/tokens.ts'
import { within } from '../lines/stretch.ts'
import { scoreOrganisation } from '../scores/score-organisation.ts'
import { scoreJobTitle } from '../scores/score-title.ts'
import { departmentWords, fieldWords } from '../words/organisation-words.ts'
import { rankWords } from '../words/title-words.ts'
import type { Segment } from './label-header.ts'

/** "Secretary of the Example Union": offices that only bodies have. General knowledge. */
const officeOf =
  /^(?:(?:honorary|vice|deputy|joint|acting)[ -])*(?:secretary|treasurer|chair(?:man|woman|person)?|president|trustee|governor|patron|founder|co-?founder|owner|member)\s+of\s+(?:the\s+)?(?=\p{L})/iu

function bodyOf(segment: Segment, at: number): { title: Segment; organisation: Segment } | null {
  const name = segment.text.slice(at)
  if (!/\p{Lu}/u.test(name) || scoreOrganisation(name) < 1 || scoreJobTitle(name) > 1.6) return null
  const before = /\s+of\s+(?:the\s+)?$/iu.exec(segment.text.slice(0, at))
  return before ? partsOf(segment, before.index, at) : null
}

function partsOf(segment: Segment, end: number, next: number): { title: Segment; organisation: Segment } {
  const part = (from: number, to: number, label: 'title' | 'organisation'): Segment => ({
    ...segment,
    stretch: within(segment.stretch, from, to),
    text: segment.text.slice(from, to),
    label,
    score: 2.5,
  })
  return { title: part(0, end, 'title'), organisation: part(next, segment.text.length, 'organisation') }
}

/**
 * "Quality Inspector Example Tools": a title and an employer with nothing between them (adjacent columns whose gap was lost).
 * The two parts when the first reads clearly as a title and the rest as a name, else null.
 */
export function splitRunOn(segment: Segment): { title: Segment; organisation: Segment } | null {
  const words = tokens(segment.text)
  const office = officeOf.exec(segment.text)?.[0].length
  if (office !== undefined) return bodyOf(segment, office)
  if (words.length < 3 || /[,;:/|()]/u.test(segment.text)) return null
  let best: { at: number; next: number; score: number } | null = null
  for (let index = 1; index < words.length; index += 1) {
    const [before, next] = [words[index - 1], words[index]]
    if (!before || !next || !/^[\p{Lu}\d]/u.test(next.text)) continue
    const [title, name] = [segment.text.slice(0, before.end), segment.text.slice(next.start)]
    if (
      scoreJobTitle(title) < 2.3 ||
      scoreJobTitle(name) > 1 ||
      scoreOrganisation(name) < 1 ||
      /^(?:[IVX]+|\d.*|\p{Lu}{1,3})$/u.test(name) ||
      /^(?:of|for|de|in|on|to|and|the)$/iu.test(before.text) ||
      /\son\s/u.test(title)
    )
      continue
    const score = scoreJobTitle(title) + scoreOrganisation(name) - (words.length - index === 1 ? 0.4 : 0)
    if (!best || score > best.score) best = { at: before.end, next: next.start, score }
  }
  if (!best || best.score < 3.3) return postBehind(segment)
  return partsOf(segment, best.at, best.next)
}

/** "Studio Umberly Senior designer": a name of several capitals, and behind it a post that goes on in small letters, as a page may set them side by side. */
function postBehind(segment: Segment): { title: Segment; organisation: Segment } | null {
  const match = /^(\p{Lu}[\p{L}'’&.-]*(?: \p{Lu}[\p{L}'’&.-]*)+) (\p{Lu}\p{Ll}+(?: \p{Ll}{3,})+)$/u.exec(segment.text)
  const [, name = '', post = ''] = match ?? []
  const general = tokens(name).some(
    ({ word }) => rankWords.has(word) || fieldWords.has(word) || departmentWords.has(word),
  )
  if (!match || general || scoreOrganisation(name) < 1 || scoreJobTitle(name) > 0.6 || scoreJobTitle(post) < 2.3)
    return null
  const at = segment.text.length - post.length
  return {
    title: {
      ...segment,
      stretch: within(segment.stretch, at, segment.text.length),
      text: post,
      label: 'title',
      score: 2.5,
    },
    organisation: {
      ...segment,
      stretch: within(segment.stretch, 0, name.length),
      text: name,
      label: 'organisation',
      score: 2.5,
    },
  }
}
