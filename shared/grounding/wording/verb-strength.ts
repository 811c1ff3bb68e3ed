import { verbTiers } from '../words/verb-tiers.ts'
import type { ClaimWord } from './claim-words.ts'
import { wordStem } from './word-stem.ts'

export type Tier = 0 | 1 | 2 | 3

/** A verb of a text and how much of the work it claims there. */
export interface VerbUse {
  readonly word: ClaimWord
  readonly tier: Tier
}

const tiers = new Map<string, Tier>()
for (const tier of [2, 0, 1, 3] as const)
  for (const verb of verbTiers[tier].split(/\s+/u).filter(Boolean)) tiers.set(wordStem(verb), tier)

/** Verb forms that are nouns or adjectives far more often: they claim no deed. */
const nounForms = new Set(
  'head control master rule second design plan test research report record grade market order stock film present model measure audit cut house study watch aid part volunteer network input process map address view store score hire own transport guard coach mentor tutor board chair coordinate house work use play dance train rear cook paint plant care sign mark price budget forecast plumb drive lead pilot trial campaign archive answer draft brief interest support'.split(
    ' ',
  ),
)
const determiners =
  /^(?:a|an|the|my|our|their|his|her|its|this|that|these|those|of|with|and|new|own|first|some|any|no|on|in|for|as|s|by|from|at|daily|monthly|weekly|annual|each|every|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|\d{1,3})$/u
const partners =
  /^(?:help|helped|helping|helps|assist|assisted|assisting|support|supported|supporting|contribute|contributed|contributing|participate|participated|participating|part|took|take|involved|learning|learned|learnt|learn|shadowed|shadowing|observed|observing|watched|exposure|exposed|studying)$/u

/** The verbs of a text with their tier. What follows "helped to", "part of" or "learning" counts as having had a part in it. */
export function verbUses(words: readonly ClaimWord[]): readonly VerbUse[] {
  const known = kept.get(words)
  if (known) return known
  const made = usesIn(words)
  kept.set(words, made)
  return made
}

const kept = new WeakMap<readonly ClaimWord[], readonly VerbUse[]>()

function usesIn(words: readonly ClaimWord[]): readonly VerbUse[] {
  return words.flatMap((word, at) => {
    if (isTakingPart(words, at)) return [{ word, tier: 1 as const }]
    const tier = tiers.get(word.stem)
    if (tier === undefined || playsPart(words, at) || copes(words, at) || begins(words, at)) return []
    if (isNoun(words, at)) return []
    const partner = tier >= 2 ? partnerBefore(words, at) : null
    return [{ word, tier: partner ?? tier }]
  })
}

/** "managed to", "manage 2,500 words": getting it done, not leading it. */
function copes(words: readonly ClaimWord[], at: number): boolean {
  const next = words[at + 1]?.word ?? ''
  const word = words[at]?.word ?? ''
  if (/^(?:lead|leads|led|leading)$/u.test(word)) return isCause(next, words[at + 2]?.word ?? '')
  return /^manag(?:e|es|ed|ing)$/u.test(word) && /^(?:to|with|without)$/u.test(next)
}

/** "started out lending a hand", "began by", "started as": how it began, no launch of anything; "served on a board" is sitting there. */
function begins(words: readonly ClaimWord[], at: number): boolean {
  const next = words[at + 1]?.word ?? ''
  const word = words[at]?.word ?? ''
  if (/^serv(?:e|es|ed|ing)$/u.test(word)) return /^(?:on|as|in|with|at|under)$/u.test(next)
  if (/^sets?$/u.test(word)) return /^(?:out|off|about)$/u.test(next)
  return (
    /^(?:start|starts|started|starting)$/u.test(word) &&
    /^(?:out|off|as|by|at|in|from|with|when|there|life|work|\p{L}{3,}ing)$/u.test(next)
  )
}

/** "has led to three papers", "this led me into teaching". */
function isCause(next: string, second: string): boolean {
  return next === 'to' || (/^(?:me|us|him|her|them)$/u.test(next) && /^(?:to|into)$/u.test(second))
}

/** "played a part in" claims no more than a part. */
function playsPart(words: readonly ClaimWord[], at: number): boolean {
  return (
    /^play(?:s|ed|ing)?$/u.test(words[at]?.word ?? '') &&
    words.slice(at + 1, at + 4).some(({ word }) => /^(?:part|role)$/u.test(word))
  )
}

/** "took part in", "part of", "member of". */
function isTakingPart(words: readonly ClaimWord[], at: number): boolean {
  const { word } = words[at] ?? { word: '' }
  const before = words[at - 1]?.word ?? ''
  return (
    (word === 'part' &&
      (/^(?:take|takes|took|taking|taken)$/u.test(before) ||
        /^play/u.test(words[at - 2]?.word ?? '') ||
        words[at + 1]?.word === 'of')) ||
    (word === 'member' && words[at + 1]?.word === 'of')
  )
}

/** A bare form after a determiner is a noun ("the design of"); "to" and a pronoun make it a verb. */
function isNoun(words: readonly ClaimWord[], at: number): boolean {
  const word = words[at]
  const before = words[at - 1]
  if (!word || (word.word === 'command' && words[at + 1]?.word === 'of')) return true
  if (word.word === 'lead' && at === words.length - 1 && /^\d/u.test(words[at - 1]?.word ?? '')) return true
  if (
    /(?:ment|tion|sion|ance|ence|(?<!pl|gr)ant|er|or|ers|ors|ship|sis)s?$/u.test(word.word) &&
    !/^(?:administer|deliver|consider|cover|order|answer|transfer|foster|gather|offer|master|monitor|tutor|mentor|author|enter|filter|consult|transform|oversee|engineer|pioneer|discover|volunteer|steer|cater|render|register|deliver|recover|orchestrate)s?$/u.test(
      word.word,
    )
  )
    return true
  if (!before) return false
  if (nounForms.has(word.word) && /^(?:the|an?|our|my|their|its)$/u.test(words[at - 2]?.word ?? '')) return true
  if (/(?:ed|ing)$/u.test(word.word) || !nounForms.has(word.word.replace(/s$/u, '')))
    return /^(?:the|a|an|my|our|its|of)$/u.test(before.word) && !/ing$/u.test(word.word) && !/ed$/u.test(word.word)
  return determiners.test(before.word) && !/^(?:and)$/u.test(before.word)
}

/** The tier of a "helped to", "supported … in" within three words before, unless "by" or a new clause stands between. */
function partnerBefore(words: readonly ClaimWord[], at: number): Tier | null {
  for (let back = at - 1; back >= Math.max(0, at - 4); back -= 1) {
    const word = words[back]?.word ?? ''
    if (/^(?:by|and|who|which|so|but|i|we)$/u.test(word)) return null
    if (word === 'to' && !partners.test(words[back - 1]?.word ?? '')) return null
    if (/^contribut/u.test(word) && words[back + 1]?.word !== 'to') return null
    if (partners.test(word)) return /^(?:learn|study|shadow|observ|watch|expos)/u.test(word) ? 0 : 1
  }
  return null
}
