import type { Range } from '../../text/range.ts'
import { type ClaimWord, claimWords } from '../wording/claim-words.ts'
import type { LibraryPost } from './posts-of.ts'

/** A stretch of a sentence with the posts it is told of: all of them where it names none. */
export interface Segment extends Range {
  readonly posts: readonly LibraryPost[]
  readonly isNamed: boolean
  readonly words: readonly ClaimWord[]
}

const seam =
  /[,;:–—] (?:and |but |then |so )?|,? (?:but|before|after|davor|danach|puis|luego) (?=\S)|,? (?:and|und|et|y) (?=(?:I|my|at|in|for|as|then|now|later|have|was|am|since|with|(?:\p{L}+|\d+) years|ich|seit|am|je|à|chez|en|\p{L}{3,}ed)\b)|(?<=^(?:Before|After|Since leaving|Prior to|Vor|Nach|Avant|Après) [^,]{2,60}? )(?=I\b|my\b|war ich|j['’])/gu
/** A calling told as one's own. */
const calling =
  /\b(?:as|am|was|been|be|became|['’]m) (?:(?:an?|the|their|its|one of the) )?(?<what>[^,.;:]{3,60}?)(?= (?:at|in|with|for|of|since|from|and|to)\b|[,.;:]|$)/giu

/** A sentence cut at its stops and joints, each stretch with the posts that its names of employers, places and callings are of; one without names and a subject goes on with those before it. */
export function segmentsOf(plain: string, posts: readonly LibraryPost[]): readonly Segment[] {
  const cuts = [...plain.matchAll(seam)]
  const starts = [0, ...cuts.map(({ index, 0: said }) => index + said.length)]
  const words = claimWords(plain)
  const made: Segment[] = []
  for (const [at, start] of starts.entries()) {
    const end = cuts[at]?.index ?? plain.length
    const own = words.filter((word) => start <= word.start && word.end <= end)
    const named = postsNamed(plain.slice(start, end), own, posts)
    const last = made.at(-1)
    const goesOn =
      named === null &&
      !ofLife.test(plain.slice(start, end)) &&
      last?.isNamed === true &&
      !/\b(?:I|my|ich|je)\b/u.test(plain.slice(start, end))
    const meant = goesOn ? last.posts : named
    made.push({ start, end, words: own, posts: meant ?? posts, isNamed: meant !== null })
  }
  return made
}

/** "ten years of experience in India": of more than what was there. */
const ofLife = /\byears(?:'| of)? (?:[\p{L}-]+ ){0,3}?(?:experience|work|practice)\b/u

/** The posts that a stretch names: by the employer, else by the place, else by the calling; none where they are not of one post, null where it names none. */
function postsNamed(
  said: string,
  words: readonly ClaimWord[],
  posts: readonly LibraryPost[],
): readonly LibraryPost[] | null {
  const names = words.filter(({ text, word }) => /^\p{Lu}/u.test(text) && word.length > 2).map(({ stem }) => stem)
  const by = (part: 'employer' | 'place') => posts.filter((post) => names.some((stem) => isOf(stem, post[part])))
  const employers = by('employer')
  const placed = employers.length > 0 || ofLife.test(said) ? employers : by('place')
  const called = [...said.matchAll(calling)]
    .flatMap(({ groups }) => claimWords(groups?.what ?? ''))
    .filter(({ stem }) => posts.some(({ title }) => isOf(stem, title)))
  if (placed.length === 0 && called.length === 0) return null
  return (placed.length > 0 ? placed : posts).filter(({ title }) => called.every(({ stem }) => isOf(stem, title)))
}

/** Also "apprenticeship" of "apprentice". */
const isOf = (stem: string, stems: ReadonlySet<string>): boolean =>
  stems.has(stem) ||
  (stem.length > 6 && [...stems].some((own) => own.length > 6 && own.slice(0, 7) === stem.slice(0, 7)))
