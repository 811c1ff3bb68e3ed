import { numberWords } from '../../text/number-words.ts'
import { stem } from '../../text/stem.ts'
import { tokens } from '../../text/tokens.ts'

/** What a wording tells, for comparing it with another: its telling stems in order, its figures, and the words that turn a sense round. */
export interface ToldWords {
  readonly stems: readonly string[]
  readonly set: ReadonlySet<string>
  readonly figures: ReadonlySet<string>
  readonly turns: ReadonlySet<string>
}

/** Words that say nothing by themselves. General knowledge of English. */
const idle: ReadonlySet<string> = new Set(
  'a an the and or of to in on at for with by from as is are was were be been being my our their his her its this that these those which who i we it into within also per cent percent'.split(
    ' ',
  ),
)

/** Words without which, or in place of which, a statement says something else. General knowledge of English. */
const turning: ReadonlySet<string> = new Set(
  `not no never without none nor neither increase decrease reduce raise rise fall grow shrink cut up down more less fewer most least before after above below over under first second third last only all half double twice
  junior senior assistant deputy former current new old internal external inbound outbound buy sell hire dismiss open close start stop gain lose win import export upper lower north south east west daily weekly monthly yearly annual`
    .split(/\s+/u)
    .map(stem),
)

const kept = new Map<string, ToldWords>()

export function toldWords(text: string): ToldWords {
  const known = kept.get(text)
  if (known) return known
  if (kept.size > 20_000) kept.clear()
  const made = fresh(text)
  kept.set(text, made)
  return made
}

function fresh(text: string): ToldWords {
  const all = tokens(text).flatMap(({ word }) => normal(word))
  const telling = all.filter((word) => !idle.has(word))
  const stems = (telling.length > 0 ? telling : all).map(stem)
  return {
    stems,
    set: new Set(stems),
    figures: new Set(stems.filter((word) => /\d/u.test(word))),
    turns: new Set(stems.filter((word) => turning.has(word))),
  }
}

/** "three" as 3, "30%" as 30, "2.1m" as 2.1 million, "1,200" as 1200, "can't" with its not. */
function normal(word: string): string[] {
  if (/n't$/u.test(word)) return [word.slice(0, -3), 'not']
  const value = Object.hasOwn(numberWords, word) ? numberWords[word] : undefined
  if (value !== undefined) return [String(value)]
  const figure = /^([\d.,]+)(%|\+|k|m|bn)?$/u.exec(word)
  if (!figure) return [word]
  const digits = (figure[1] ?? '').replace(/,(?=\d{3})/gu, '')
  const scale = { k: 'thousand', m: 'million', bn: 'billion' }[figure[2] ?? '']
  return scale ? [digits, scale] : [digits]
}
