import type { Range } from '../../../text/range.ts'
import { type Check, type Claim, finding } from '../../claim.ts'
import { statedClauses } from '../../framing/lack-ranges.ts'
import type { Grounds } from '../../grounds.ts'
import { claimWords } from '../../wording/claim-words.ts'
import { isNeutral } from '../../wording/is-neutral.ts'
import { lesserShares } from '../../words/reach/lesser-shares.ts'
import { negations } from '../../words/reach/negations.ts'

const i = String.raw`\bI(?:'ve| have| had| 'd)?(?: (?:also|then|once|later|now|even|personally|successfully))*`
/** Leading it, making it, or being the one whose it is. What they are said of stands behind them, in German before. */
const claimed: readonly RegExp[] = [
  new RegExp(
    String.raw`${i} (?:led|lead|ran|run|headed|head|chaired|chair|directed|direct|set up|founded|initiated|authored|introduced|masterminded|took charge of)\b|\bI(?:'m| am| was|'ve been| have been) (?:\p{L}+ )?(?:in charge of|responsible for)|\bI (?:was|am) the one who\b|\bI(?:'ve| have) held (?:his|her|their) (?:place|post)\b`,
    'gu',
  ),
  /\bI(?:'m| am| was|'ve been| have been) (?:\p{L}+ly )?(?:the|our|its|their) (?:(?!one\b|first\b|only\b|last\b|same\b|youngest\b|oldest\b)\p{L}+[ -]){0,2}(?<post>(?!one\b)\p{L}+)(?= (?:at|of|in|for|on|there|here|and|when|while|from|with)\b|[,.;:]|$)/gu,
  /(?<!\p{L})(?:geleitet|verantwortet|geführt|geschrieben|entwickelt|aufgebaut|dirigé|piloté|réalisé seule?)(?!\p{L})|(?<=^|[,;] |\b(?:leite|betreue|mache|erstelle|führe) ich )(?:Allein(?= )|allein(?=[ ,.]))|(?<!\p{L})(?:leite|leitete|führe) ich(?!\p{L})|(?<!\p{L})[Ii]ch (?:bin|war) (?:dort |hier |auch |seit \p{L}+ )?(?:die|der) (?<post>\p{Lu}\p{L}+)/gu,
]
const leading =
  /(?:leader|lead|manager|head|chair|director|chef|supervisor|coordinator|organiser|author|controller|Leit\p{L}+|\p{L}*leit(?:ung|er|erin))$/iu

/** "I led the survey" where the line it rests on says "helped with the survey"; "I am the controller" where it says "stand in as controller"; one of several told as the one. */
export const checkShare: Check = (claim, grounds) => {
  const parts = partsOf(grounds)
  if (!parts.some(({ share }) => share !== null)) return []
  return statedClauses(claim.plain)
    .flatMap((clause) => {
      const said = claim.plain.slice(clause.start, clause.end)
      if (said.search(negations) >= 0 || others.test(claim.plain.slice(0, clause.start))) return []
      return claimed
        .flatMap((way) => [...said.matchAll(way)])
        .flatMap((match) => {
          const subject =
            /^I(?:['’](?:ve|m)| have| had| am| was)?(?: been)?(?: (?:also|then|once|later|now|even|personally|successfully))* (?=\p{L})/u.exec(
              match[0],
            )
          const start = clause.start + match.index + (subject?.[0].length ?? 0)
          const range = { start, end: clause.start + match.index + match[0].length }
          const post = match.groups?.post
          const from = about(claim, clause, range, post !== undefined)
            .flatMap((stems) => lesserOf(stems, parts) ?? [])
            .at(0)
          if (!from?.share || from.share.kept.test(said + ownedTo(claim.plain.slice(clause.end)))) return []
          const isPost = post === undefined || leading.test(post) || has(from, stemOf(post))
          return isPost ? [finding(claim, range, { kind: 'share', why: from.share.why })] : []
        })
    })
    .slice(0, 1)
}

/** "…, if only as cover": what is owned to after the clause. */
const ownedTo = (rest: string): string =>
  /^,? (?:if only|though only|but only|only|as cover)\b[^,.;]*/u.exec(rest)?.[0] ?? ''

const stemOf = (word: string): string => claimWords(word)[0]?.stem ?? ''

/** One statement of the cited lines: what it speaks of, and whether it gives less than all of it. */
interface Part {
  readonly stems: ReadonlySet<string>
  readonly share: (typeof lesserShares)[number] | null
}

const partsOf = ({ texts }: Grounds): readonly Part[] =>
  texts
    .flatMap(({ text }) => text.replace(/’/gu, "'").split(/[;\n]|\.\s/u))
    .map((text) => ({
      stems: new Set(
        claimWords(text).flatMap((word) => (isNeutral(word) && !/^\d/u.test(word.word) ? [] : [word.stem])),
      ),
      share: lesserShares.find(({ less, unless }) => less.test(text) && !unless?.test(text)) ?? null,
    }))

/** What a deed or a post is said of: the telling words beside it, or of its clause, or of the whole sentence. The first that the evidence has decides. */
function about(claim: Claim, clause: Range, at: Range, isPost: boolean): readonly (readonly string[])[] {
  const telling = claim.words.filter(
    (word) => !isNeutral(word) && word.word.length > 2 && (isPost || word.end <= at.start || at.end <= word.start),
  )
  const inside = telling.filter(({ start, end }) => clause.start <= start && end <= clause.end)
  const behind = inside.filter(({ start }) => start >= at.end).slice(0, 4)
  const before = inside.filter(({ end }) => end <= at.start).slice(-2)
  const beside = behind.length > 0 ? behind : before
  const nearest = isPost || /^ (?:it|them|this|that)\b/u.test(claim.plain.slice(at.end)) ? [] : [beside]
  return [...nearest, inside, telling].map((words) => words.map(({ stem }) => stem))
}

/** The statement with most of these words, if none that gives all has as many; null where none has any. */
function lesserOf(stems: readonly string[], parts: readonly Part[]): Part | null {
  const shared = (part: Part) => stems.filter((stem) => has(part, stem)).length
  const most = Math.max(0, ...parts.map(shared))
  const best = most === 0 ? [] : parts.filter((part) => shared(part) === most)
  return best.every(({ share }) => share !== null) ? (best[0] ?? null) : null
}

/** Long words by their beginning: "Kinder" and "Kindern". */
const has = ({ stems }: Part, stem: string): boolean =>
  stems.has(stem) ||
  (stem.length > 5 && [...stems].some((one) => one.length > 5 && one.slice(0, 6) === stem.slice(0, 6)))

/** "two colleagues and I run it": the subject began before the clause. */
const others = /\b(?:colleagues?|others?|partners?|friends?|\p{L}+(?:er|or|ist|man|woman)s?|\p{Lu}\p{Ll}+) and $/u
