import type { Finding } from '../../../domain/finding.ts'
import { type Claim, finding } from '../../claim.ts'
import type { Grounds } from '../../grounds.ts'
import type { ClaimWord } from '../../wording/claim-words.ts'
import { isNeutral } from '../../wording/is-neutral.ts'
import { synonymsOf } from '../../wording/synonyms-of.ts'
import { limitingWords, ordinals } from '../../words/reach/limiting-words.ts'

/** "second highest" told as "highest", "relief master" as "master", "every second Thursday" as "every Thursday": a limiting word right before what the claim names, left out. */
export function checkQualifiers(claim: Claim, grounds: Grounds): Finding[] {
  if (claim.language !== 'en') return []
  const said = new Set(claim.words.map(({ word }) => word))
  return grounds.texts
    .flatMap(({ words, text }) =>
      words.flatMap((word, at) => {
        const next = words[at + 1]
        if (!next || !/^[\s-]$/u.test(text.slice(word.end, next.start)) || isNeutral(next)) return []
        return limits(word, next) && !isKept(word, next, said, claim) ? [{ word, next }] : []
      }),
    )
    .flatMap(({ word, next }) => {
      const head = claim.words.find(({ stem }) => stem === next.stem)
      if (!head || stands(head, grounds, word)) return []
      const rank = ordinals.test(word.word)
      const why = `The evidence limits this with "${word.text}".`
      return [finding(claim, head, { kind: rank ? 'superlative' : 'hedge', level: rank ? 'flag' : 'underline', why })]
    })
    .slice(0, 1)
}

function limits({ word }: ClaimWord, next: ClaimWord): boolean {
  if (ordinals.test(word)) return /est$|^(?:best|most|top|leading)$/u.test(next.word)
  return limitingWords.has(word) && !(word === 'planned' && routine.test(next.word))
}

/** "planned maintenance" is a kind of it, and is done. */
const routine = /^(?:maintenance|preventi\p{L}+|outages?|shutdowns?|inspections?|engineering|giving)$/u

/** The claim has the limit, or another in its place. */
function isKept(limit: ClaimWord, next: ClaimWord, said: ReadonlySet<string>, { words, plain }: Claim): boolean {
  if (ordinals.test(limit.word))
    return ordinals.test(plain) || /\b(?:one of|among|only one|2nd|3rd|runner)\b/iu.test(plain)
  const others = synonymsOf(limit.stem)
  if (words.some(({ stem }) => stem === limit.stem || others.has(stem))) return true
  if (limit.word === 'acting' && actedAs.test(plain)) return true
  return [...said].some((word) => word !== next.word && limitingWords.has(word)) || keeping.test(plain)
}

/** "acted as head" of "Acting head". */
const actedAs = /\b(?:act(?:ed|ing)?|stood|filled) (?:as|up|in)\b/iu

const keeping =
  /\b(?:(?:help|assist|support|cover|temporar|fortnight|learn|try|test)\p{L}*|under|stood in|stand\p{L}* in|fill\p{L}* in|stepp?\p{L}* in|part of|some|not|other|alternate|spare time|free time|while|small|little|tried|first draft|chapter|in a team|together|with)\b/iu

/** The evidence also has the thing without the limit. */
function stands(head: ClaimWord, { words }: Grounds, limit: ClaimWord): boolean {
  return words.some((word, at) => word.stem === head.stem && words[at - 1]?.word !== limit.word)
}
