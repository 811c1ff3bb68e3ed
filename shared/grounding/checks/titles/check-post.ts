import type { Finding } from '../../../domain/finding.ts'
import { type Claim, finding } from '../../claim.ts'
import type { Grounds } from '../../grounds.ts'
import { type ClaimWord, claimWords } from '../../wording/claim-words.ts'
import { lesserPosts } from '../../words/names/lesser-posts.ts'
import { titleWords } from '../../words/names/title-words.ts'

const posts = new Set([
  ...titleWords,
  ...'leiter leiterin leitung chefin jefe jefa chef cadre responsable meister meisterin inspector sergeant investigator'.split(
    ' ',
  ),
])
/** The tail of a calling that no list has. */
const calling = /\p{L}{3}(?:er|or|ist|ian|man|woman|master|smith)$/u
/** What leads to a post the writer claims: "as", "I was", "je suis". */
const claiming =
  /(?:\b(?:as|I am|I'm|I was|I've been|I have been|I became|being|role of|post of|position of|bin ich|ich bin|war ich|ich war|als|je suis|j'étais|j'ai été|comme|soy|fui|era|como)|^)\s+(?:now |also |currently |once )?(?:an? |the |die |der |la |el |le |une? )?(?:(?!(?:on|in|at|with|for|of|to|under|by|near|from)\s)(?:\p{L}|-)+ ){0,3}$/iu
/** What gives a post to somebody else. */
const others =
  /\b(?:with|for|under|by|assisted|assisting|supported|supporting|helped|advised|shadowed|mentored|trained|supervised|(?<!self-)employed|absence of|behalf of|reporting to|reported to|together with|jointly with|(?:assistant|secretary|deputy|aide|PA|answerable|accountable|right hand) to|(?:supervision|guidance|direction|instruction|eye|absence|mentorship|leadership) of)\s+(?:(?:the|an?|our|my|their|its|his|her|one|two|three|four|five|\d+)\s+)?(?:(?:\p{L}|-)+\s+){0,2}$/iu

/** A post without the "deputy", "acting" or "assistant" the evidence gives it, or one that the evidence gives to somebody else. */
export function checkPost(claim: Claim, grounds: Grounds): Finding[] {
  return claim.words
    .filter(({ word }) => posts.has(word) || calling.test(word))
    .flatMap((word) => {
      const before = claim.plain.slice(0, word.start)
      if (!claiming.test(before.slice(-60)) || others.test(before) || saysOwnTitle(claim, word, grounds)) return []
      const stated = grounds.words.filter((one) => isPerson(one, word) || akin(one, word))
      const named = namedOnly(word, grounds)
      if (named) return [finding(claim, word, { kind: 'title', why: 'The evidence has this word only in a name.' })]
      if (stated.length === 0 && isHeadAbroad(claim, word, grounds))
        return [finding(claim, word, { kind: 'title', why: 'The evidence gives a lesser post than this.' })]
      if (stated.length === 0 || grounds.entries.some(({ title }) => titleHas(title, word))) return []
      const why = limitOf(claim, stated, grounds)
      return why ? [finding(claim, word, { kind: 'title', why })] : []
    })
}

/** "jefa de cocina" from "segunda de cocina". */
function isHeadAbroad(claim: Claim, { word }: ClaimWord, { text, entries }: Grounds): boolean {
  if (claim.language === 'en' || !/^(?:leiter|leiterin|chefin|jefe|jefa|chef)$/u.test(word)) return false
  const told = `${text}\n${entries.map(({ title }) => title ?? '').join('\n')}`
  return lesserPosts.some(({ lesser, kept }) => lesser.test(told) && !kept.test(claim.plain))
}

const ownAccount = /^(?:freelance|self-?employed|own)\b/iu

/** "architect" from "Intern, Bureau Veyrat Architectes": the word stands in the name of the organisation alone. */
function namedOnly({ stem }: ClaimWord, { entries, texts }: Grounds): boolean {
  const names = entries.flatMap(({ organisation }) =>
    organisation && !ownAccount.test(organisation) ? [organisation] : [],
  )
  if (!names.some((name) => claimWords(name).some((one) => one.stem === stem))) return false
  const rest = [...texts.map(({ text }) => text), ...entries.map(({ title }) => title ?? '')].map((text) =>
    names.reduce((left, name) => left.replaceAll(name, ' '), text),
  )
  return !rest.some((text) => claimWords(text).some((one) => one.stem === stem))
}

/** "As Sous Chef" of an entry with just this title. */
function saysOwnTitle(claim: Claim, { word }: ClaimWord, { entries }: Grounds): boolean {
  const said = claim.plain.toLowerCase()
  return entries.some(
    ({ title }) => !!title && titleWordsOf(title).includes(word) && said.includes(title.toLowerCase()),
  )
}

const titleWordsOf = (title: string): string[] => title.toLowerCase().split(/[^\p{L}-]+/u)

/** The person, not what they do: the examinations of an examiner name nobody. */
const isPerson = (one: ClaimWord, { word, stem }: ClaimWord): boolean =>
  one.stem === stem && (one.word.length <= word.length + 2 || one.word.startsWith(word))

/** "Leitung" and "Leiterin". */
function akin(one: ClaimWord, word: ClaimWord): boolean {
  return (
    word.word.length > 5 &&
    one.word.length > 5 &&
    /^leit/u.test(word.word) &&
    one.word.startsWith(word.word.slice(0, 4))
  )
}

function titleHas(title: string | null, { word }: ClaimWord): boolean {
  return !!title?.toLowerCase().includes(word) && !lesserPosts.some(({ lesser }) => lesser.test(title))
}

function limitOf(claim: Claim, stated: readonly ClaimWord[], { texts }: Grounds): string | null {
  const before = texts.flatMap(({ text, words }) =>
    stated.filter((one) => words.includes(one)).map((one) => beforePost(text, one.start)),
  )
  const own = before.filter(
    (words) => (!others.test(words) || isTrained(words, stated)) && !/\bthe (?:\p{L}+ ){0,2}$/iu.test(words),
  )
  if (own.length === 0)
    return before.some((words) => others.test(words)) || texts.some((text) => actsThere(text, stated))
      ? 'In the evidence this is somebody else.'
      : null
  for (const { lesser, kept, adjacent } of lesserPosts)
    if (
      !kept.test(claim.plain) &&
      own.every(
        (words) => lesser.test(lastWords(words, adjacent)) || stated.some((one) => isInBrackets(texts, one, lesser)),
      )
    )
      return 'The evidence gives a lesser post than this.'
  return null
}

/** "when the foreman is off": who does something in a clause of their own. */
function actsThere({ text, words }: Grounds['texts'][number], stated: readonly ClaimWord[]): boolean {
  return stated.some(
    (one) =>
      words.includes(one) &&
      /\b(?:when|while|if|because|after|before|until|as|whom|whenever|once) the (?:\p{L}+ ){0,2}$/iu.test(
        text.slice(0, one.start),
      ) &&
      /^ (?:is|was|were|are|has|had|goes|went|needs|needed|takes|took)\b/iu.test(text.slice(one.end)),
  )
}

/** "Trained hostage negotiator": what the writer is, not whom they trained. */
function isTrained(words: string, stated: readonly ClaimWord[]): boolean {
  return (
    /(?:^|[\s])(?:trained|qualified|certified|experienced)\s+(?:\p{L}+\s+){0,2}$/iu.test(words) &&
    stated.every(({ word }) => !/s$/u.test(word))
  )
}

/** The clause before a post. */
function beforePost(text: string, at: number): string {
  return /[^.;:,()\n]*$/u.exec(text.slice(0, at))?.[0] ?? ''
}

function lastWords(before: string, adjacent = false): string {
  return before
    .split(/\s+/u)
    .slice(adjacent ? -2 : -4)
    .join(' ')
}

/** "Custodial Manager (temporary)". */
function isInBrackets(texts: Grounds['texts'], word: ClaimWord, lesser: RegExp): boolean {
  return texts.some(({ text, words }) => {
    const inside = words.includes(word) ? /^\s*\(([^)]*)\)/u.exec(text.slice(word.end))?.[1] : undefined
    return inside !== undefined && lesser.test(inside)
  })
}
