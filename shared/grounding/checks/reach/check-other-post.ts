import type { Finding } from '../../../domain/finding.ts'
import type { Range } from '../../../text/range.ts'
import { type Claim, finding } from '../../claim.ts'
import type { GroundingEntry } from '../../grounding-evidence.ts'
import type { Grounds, GroundsItem } from '../../grounds.ts'
import type { ClaimWord } from '../../wording/claim-words.ts'
import { claimWords } from '../../wording/claim-words.ts'
import { clausesOf } from '../../wording/clauses-of.ts'
import { hasStem } from '../../wording/has-stem.ts'
import { isNeutral } from '../../wording/is-neutral.ts'

const why = 'The evidence says this of another post.'

/** The deeds of one post told of another: a clause that names one post ("At Oak Bakery", "As a clerk") and tells only what stands under others. */
export function checkOtherPost(claim: Claim, { items }: Grounds): Finding[] {
  const posts = postsOf(items)
  if (posts.length < 2) return []
  return clausesOf(claim)
    .flatMap((clause) => strays(claim, clause, posts))
    .slice(0, 1)
}

/** A post with the stems by which it alone is named, and what stands under it. */
interface Post {
  readonly title: readonly string[]
  readonly organisation: readonly string[]
  readonly header: ReadonlySet<string>
  readonly years: readonly string[]
  readonly items: readonly GroundsItem[]
}

function postsOf(items: readonly GroundsItem[]): readonly Post[] {
  const groups = Map.groupBy(items, ({ entry }) => (entry ? JSON.stringify(entry) : ''))
  const entries = [...groups.values()].flatMap((group) => (group[0]?.entry ? [{ entry: group[0].entry, group }] : []))
  if (items.some(({ entry }) => entry === null)) return []
  return entries.map(({ entry, group }) => {
    const others = entries.filter((other) => other.entry !== entry).flatMap((other) => headerStems(other.entry))
    const telling = (text: string | null) => stemsOf(text).filter((stem) => !others.includes(stem))
    return {
      title: telling(entry.title),
      organisation: telling(entry.organisation),
      header: new Set(headerStems(entry)),
      years: [entry.start, entry.end].flatMap((date) => (date && /^\d{4}/u.test(date) ? [date.slice(0, 4)] : [])),
      items: group,
    }
  })
}

const stemsOf = (text: string | null): string[] =>
  claimWords(text ?? '').flatMap((word) => (isNeutral(word) || word.word.length < 3 ? [] : [word.stem]))

function headerStems({ title, organisation, location }: GroundingEntry): string[] {
  return [title, organisation, location].flatMap(stemsOf)
}

/** What leads to a post that the deeds of the clause belong to, and what only sets a time beside another. */
const leads = /(?:\b(?:at|with|for|as)\s+(?:the\s+|an?\s+|their\s+|its\s+)?(?:\p{L}+\s+){0,2}|^\s*)$/iu
const aside = /\b(?:before|after|since|from|left|leaving|following|until|joined|joining|moved|moving)\b[^,;]*$/iu

function strays(claim: Claim, clause: Range, posts: readonly Post[]): Finding[] {
  const words = claim.words.filter(({ start, end }) => start >= clause.start && end <= clause.end)
  const named = posts.filter((post) => isNamed(post, words, claim, clause))
  const [there] = named
  if (!there || named.length > 1) return []
  const headers = new Set(posts.flatMap(({ header }) => [...header]))
  const facts = words.filter((word) => !isNeutral(word) && !headers.has(word.stem) && word.word.length > 2)
  const elsewhere = posts.filter((post) => post !== there)
  const isIn = (post: Post, { stem }: ClaimWord) => post.items.some(({ own: stems }) => stems.has(stem))
  const foreign = facts.filter((word) => !isIn(there, word) && elsewhere.some((post) => isIn(post, word)))
  const own = facts.filter(
    (word) => !foreign.includes(word) && there.items.some(({ own: stems }) => hasStem(stems, word)),
  )
  const [first] = foreign
  if (!first || foreign.length < 2 || own.length * 2 >= foreign.length) return []
  return [finding(claim, first, { kind: 'mixed', level: own.length === 0 ? 'flag' : 'underline', why })]
}

function isNamed(post: Post, words: readonly ClaimWord[], { plain }: Claim, clause: Range): boolean {
  const at = words.find(({ stem }) => post.organisation.includes(stem))
  const titled = post.title.length > 0 && post.title.every((stem) => words.some((word) => word.stem === stem))
  const as = titled ? words.find(({ stem }) => post.title.includes(stem)) : undefined
  const led = [at, as].some((word) => {
    if (!word) return false
    const before = plain.slice(clause.start, word.start)
    return leads.test(before) && !aside.test(before)
  })
  const [from, to] = post.years
  return (
    led ||
    (!!from && !!to && from !== to && words.some(({ word }) => word === from) && words.some(({ word }) => word === to))
  )
}
