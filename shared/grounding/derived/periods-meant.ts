import { functionWords } from '../../text/function-words.ts'
import type { Quantity } from '../../text/quantity.ts'
import type { Claim } from '../claim.ts'
import type { Grounds } from '../grounds.ts'
import type { StatedPeriod } from '../times/stated-periods.ts'
import { claimWords } from '../wording/claim-words.ts'
import { clausesOf } from '../wording/clauses-of.ts'

/** A post with its times, and the words that name it. */
interface Post {
  readonly periods: readonly StatedPeriod[]
  readonly names: ReadonlySet<string>
}

const post = /^(?:work|volunteer|project|education)$/u
const asOne = /\bas (?:an?|the|one of) (?<what>[^,.;:]{3,60})/giu
/** An employer; two of them may stand in one town. */
const names = /(?<=\b(?:at|with|for) (?:[Tt]he )?)\p{Lu}[\p{L}'-]+/gu
/** What sets one post apart from another of the same calling. */
const rank = /^(?:assist|deput|junior|senior|traine|apprentic|lead|head|chief|aid|intern|student)/u
/** A length between two dates is that of no post. */
const apart = /^\s(?:later|after|before|earlier|ago|on|since|from)\b/iu
/** All of them at once. */
const all =
  /\b(?:altogether|in all|in total|all told|combined|between (?:them|the two)|career|experience|both|then|later|before that)\b|, first (?:at|for|with|as|in)\b/iu

/**
 * Of several posts, the one a length of time is told of: that whose rank stands behind "as an" ("as a nurse" may be all of them), whose employer the clause names, or whose first or last year. `null` where the clause names none, or several.
 */
export function periodsMeant(one: Quantity, claim: Claim, grounds: Grounds): readonly StatedPeriod[] | null {
  const posts = postsOf(grounds)
  if (posts.length < 2) return null
  const clause = clausesOf(claim).find(({ start, end }) => start <= one.start && one.start < end)
  const said = claim.plain.slice(clause?.start ?? 0, clause?.end)
  if (all.test(said) || apart.test(claim.plain.slice(one.end))) return null
  const titles = [...said.matchAll(asOne)].flatMap(({ groups }) =>
    / (?:and|or|now|first) /u.test(`${groups?.what} `) ? [] : [[...namesIn(groups?.what ?? '')]],
  )
  const employers = [...said.matchAll(names)].map(([name]) => [...namesIn(name)])
  const meant = posts.filter((own) => {
    const others = posts.filter((other) => other !== own)
    const isOwn = (stem: string) => own.names.has(stem) && others.every((other) => !other.names.has(stem))
    return (
      employers.some((words) => words.some(isOwn)) ||
      titles.some((words) => words.length > 1 && words.some((stem) => isOwn(stem) && rank.test(stem)))
    )
  })
  if (meant.length > 0) return meant.length === 1 ? (meant[0]?.periods ?? null) : null
  const years = [...said.matchAll(/\b(?:19|20)\d\d\b/gu)].map(([year]) => year)
  const dated = posts.filter(({ periods }) =>
    periods.some(({ start, end }) => years.includes(start.slice(0, 4)) || years.includes(end.slice(0, 4))),
  )
  return dated.length === 1 ? (dated[0]?.periods ?? null) : null
}

function namesIn(text: string): ReadonlySet<string> {
  return new Set(claimWords(text).flatMap(({ word, stem }) => (functionWords.en.has(word) ? [] : [stem])))
}

const kept = new WeakMap<Grounds, readonly Post[]>()

/** A post whose line and whose entry give it twice, once. */
function merged(posts: readonly Post[]): readonly Post[] {
  const same = Map.groupBy(posts, ({ periods }) => JSON.stringify(periods))
  return [...same.values()].map((all) => ({
    periods: all[0]?.periods ?? [],
    names: new Set(all.flatMap((one) => [...one.names])),
  }))
}

function postsOf(grounds: Grounds): readonly Post[] {
  const known = kept.get(grounds)
  if (known) return known
  const lines = grounds.texts
    .filter(({ periods }) => periods.length > 0)
    .map(({ periods, words }) => ({ periods, names: new Set(words.map(({ stem }) => stem)) }))
  const entries = grounds.entries.flatMap(({ kind, title, organisation, location, start, end }) =>
    post.test(kind) && start !== null && end !== null
      ? [
          {
            periods: [{ start, end }],
            names: namesIn([title, organisation, location].filter((part) => part !== null).join(', ')),
          },
        ]
      : [],
  )
  const made = merged([...lines, ...entries])
  kept.set(grounds, made)
  return made
}
