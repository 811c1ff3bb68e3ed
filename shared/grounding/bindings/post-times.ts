import { type DateSpan, dateSpans } from '../../text/date-spans.ts'
import { smallValue } from '../../text/quantities/spelled-number.ts'
import type { Range } from '../../text/range.ts'
import { remembered } from '../../text/remembered.ts'
import { type ClaimWord, claimWords } from '../wording/claim-words.ts'
import { titleWords } from '../words/names/title-words.ts'
import { isTelling } from './is-telling.ts'

/** A post that a text names, with the times it gives to it: `YYYY-MM`, `YYYY`, `present`, or null where it says none. */
export interface PostTime {
  readonly head: ClaimWord
  /** The words of the post: "Trainee driver". */
  readonly words: readonly ClaimWord[]
  readonly start: string | null
  readonly end: string | null
  /** Its length where the text states one: "team leader for 2 years". */
  readonly months: number | null
}

const parts = /[,;()\n:]|\.(?=\s)|\b(?:then|later|before that|and since|and now|and from)\b|$/giu
const statement = /[;\n]|\.(?=\s)/u
const titles = new Set([...titleWords, 'assistant', 'aide', 'helper', 'volunteer'])
const calling = /\p{L}{3}(?:er|or|ist|ian|man|woman|master|smith)$/u
const noCalling =
  /^(?:number|order|paper|water|letter|centre|center|summer|winter|after|under|over|other|former|further|later|never|either|whether|together|per|however|minister|tower|river|quarter|computer|server|sister|brother|mother|father|member|offer|matter|power|error|major|minor|senior|junior|floor|door|motor|sector|factor|history|list|assist|exist|italian|german|human|october|november|december|september|larger|smaller|bigger|newer|older|younger|better|lower|higher|fewer|longer|shorter|weather|chapter|register|master|poster|easter|manchester|leicester|alexander)$/u

/** The posts of a text with their times: of "Staff nurse, 2012 – 2020; ward manager from 2016" the second began in 2016. */
export const postTimes = remembered((text): readonly PostTime[] => {
  const spans = dateSpans(text)
  if (spans.length === 0 && !lasting.test(text)) return []
  const words = claimWords(text)
  const posts = partsOf(text).flatMap((part) => postIn(part, words, spans))
  const given = spans.map((span) => ({ span, chain: chainOf(text, span, posts) }))
  return posts.map((post) => {
    const starts = given.filter(({ chain, span }) => span.from !== null && span.form !== 'until' && chain[0] === post)
    const ends = given.filter(({ chain }) => chain.at(-1) === post)
    return {
      head: post.head,
      words: post.words,
      start: starts[0]?.span.from ?? null,
      end: ends.find(({ span }) => span.to !== null)?.span.to ?? null,
      months: monthsAfter(text, post.head),
    }
  })
})

const lasting = /\bfor \S+ (?:years|months)\b/iu
const length = /^\s(?:of .{3,30} )?for (?<count>[\p{L}\d]+)(?: (?<unit>year|month)s?\b|(?=[,;.]|$))/iu

function monthsAfter(text: string, { end }: Range): number | null {
  const { count = '', unit = 'year' } = length.exec(text.slice(end, end + 60))?.groups ?? {}
  const value = /^\d+$/u.test(count) ? Number(count) : smallValue(count.toLowerCase())
  return value === null || value === 0 || count === '' ? null : value * (unit.toLowerCase() === 'year' ? 12 : 1)
}

interface Post extends Range {
  readonly head: ClaimWord
  readonly words: readonly ClaimWord[]
}

function partsOf(text: string): Range[] {
  const found: Range[] = []
  let start = 0
  for (const { index, 0: sign } of text.matchAll(parts)) {
    if (index > start) found.push({ start, end: index })
    start = index + sign.length
  }
  return found
}

/** A word of the list of posts, or one that sounds like a calling and is no name. */
const isPost = ({ word, text, initial }: ClaimWord): boolean =>
  titles.has(word) || ((initial || !/^\p{Lu}/u.test(text)) && calling.test(word) && !noCalling.test(word))

function postIn(part: Range, words: readonly ClaimWord[], spans: readonly DateSpan[]): Post[] {
  const inside = words.filter(({ start, end }) => start >= part.start && end <= part.end)
  const said = inside.filter(
    (one) => isTelling(one) && !spans.some(({ start, end }) => start <= one.start && one.end <= end),
  )
  const at = said.findLastIndex(isPost)
  const head = said[at]
  return head && said.length <= 6 ? [{ ...part, head, words: said.slice(0, at + 1) }] : []
}

/** The posts a time is of: that of its own part or the last one before it, with those it followed ("technician then scientist"). */
function chainOf(text: string, span: Range, posts: readonly Post[]): readonly Post[] {
  const at = posts.findLastIndex(({ start }) => start <= span.start)
  const [own, before] = [posts[at], posts[at - 1]]
  if (!own || statement.test(text.slice(own.end, span.start))) return []
  const isNext = before !== undefined && /^\s*then\s*$/u.test(text.slice(before.end, own.start))
  return isNext ? [before, own] : [own]
}
