import type { Finding } from '../../../domain/finding.ts'
import { type Claim, finding } from '../../claim.ts'
import type { Grounds, GroundsItem } from '../../grounds.ts'
import { claimWords } from '../../wording/claim-words.ts'
import { isNeutral } from '../../wording/is-neutral.ts'
import { wordStem } from '../../wording/word-stem.ts'
import { standings } from '../../words/reach/standings.ts'

type Standing = (typeof standings)[number]

/** One statement of the evidence, with how far it says things have come. */
interface Statement {
  readonly stems: ReadonlySet<string>
  readonly standing: Standing | null
  /** Stems of the parts of a whole that it speaks of: "part", "level". */
  readonly steps: ReadonlySet<string>
  /** The figures that stand in it beside what its standing is said of: the 2 of "Level 2, Level 3 in training". */
  readonly besides: ReadonlySet<string>
}

const read = new WeakMap<Grounds, readonly Statement[]>()
const joints = /(?<=[;:]|,? (?:and|but|while|whereas) (?=(?:I|we|my|our|it)\b))/gu
const figure = /^\d/u
const romans = ['I', 'II', 'III', 'IV', 'V', 'VI']
/** "Level III" is told by its figure, as "Level 3" is. */
const level = /\b(Level|Part|Stage|Grade|Module|Book|Volume|Class|Tier|Inspector) (I{1,3}|IV|VI?)\b/gu
const month = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*$|^(?:19|20)\d\d$/u

/**
 * What is under way, lapsed, broken off, turned down or lacking by the evidence, told as done, held or true: "I have completed my
 * Level 3" from "Level 3 started last autumn, two units left". A claim that keeps any limit, or that is about another statement, is left alone.
 */
export function checkStanding(claim: Claim, grounds: Grounds): Finding[] {
  if (claim.language !== 'en') return []
  const statements = statementsOf(grounds)
  const isGranted = granted.test(grounds.text)
  return statements
    .filter(({ standing }) => !isGranted || standing?.name !== 'asked')
    .flatMap((statement) => contradiction(claim, statement, statements))
    .slice(0, 1)
}

/** What was asked for was had in the end. */
const granted = /\b(?:received|granted|won|successful(?:ly)?|accepted|approved|awarded|admitted|raised|reached)\b/iu

function contradiction(claim: Claim, statement: Statement, all: readonly Statement[]): Finding[] {
  const { standing, stems, steps, besides } = statement
  if (!standing || standing.kept.test(claim.plain)) return []
  const match = standing.contrary?.exec(claim.plain) ?? null
  if (standing.contrary && !match) return []
  const said = [...new Set(match ? telling(clauseAt(claim.plain, match.index)) : named(claim.plain))]
  const figures = said.filter((stem) => figure.test(stem))
  if (figures.length > 0 && figures.every((one) => besides.has(one))) return []
  const shared = said.filter((stem) => has(stems, stem))
  if (!isOfAll(claim, steps) && shared.length < (standing.contrary ? 1 : Math.ceil(stems.size * 0.6))) return []
  const rival = Math.max(
    0,
    ...all.map((one) => (one.standing ? 0 : said.filter((stem) => has(one.stems, stem)).length)),
  )
  const own = shared.filter((stem) => !all.some((one) => !one.standing && has(one.stems, stem)))
  const isNamed = claim.words.some(
    ({ stem, text }) => own.includes(stem) && (/^\p{Lu}[\p{L}]*\p{Lu}/u.test(text) || /^\d+$/u.test(text)),
  )
  const rest = match ? claim.plain.slice(match.index + match[0].length) : ''
  const isSure =
    isNamed || isOfAll(claim, steps) || own.includes(headAfter(rest) ?? '') || own.includes(telling(rest)[0] ?? '')
  const isTold = own.length > 1 || (match !== null && telling(match[0]).some((stem) => has(stems, stem)))
  if (rival > shared.length && !isSure && !isTold) return []
  const word = claim.words.find(({ stem }) => shared.includes(stem))
  const range = match ? { start: match.index, end: match.index + match[0].trimEnd().length } : word
  const level = rival >= shared.length && !isSure ? 'underline' : 'flag'
  return range ? [finding(claim, range, { kind: 'unfinished', level, why: standing.why })] : []
}

/** A fact told beside another says nothing of its standing: "I hold Level 2, and my Level 3 assessment is booked". */
function clauseAt(text: string, at: number): string {
  const starts = [0, ...[...text.matchAll(joints)].map(({ index }) => index), text.length]
  return text.slice(
    starts.findLast((one) => one <= at),
    starts.find((one) => one > at),
  )
}

/** What a word of holding or finishing is said of: "Diploma" of "completed the IBD Diploma in Brewing". */
function headAfter(text: string): string | null {
  const said = /^[^.;:,]*?(?=[.;:,]|\b(?:in|of|from|at|with|for|by|since|and|on|to)\b|$)/u.exec(text)?.[0] ?? ''
  return telling(said).at(-1) ?? null
}

const whole = /\b(?:both|all)(?: of)?(?: (?:the|my|its))?(?: \p{L}+)? (?<what>\p{L}{3,}s)\b/giu

/** "both parts" where one of the parts is what is open. */
const isOfAll = ({ plain }: Claim, steps: ReadonlySet<string>): boolean =>
  [...plain.matchAll(whole)].some(({ groups }) => steps.has(wordStem((groups?.what ?? '').toLowerCase())))

/** The statements of the cited texts, cut at full stops, semicolons and lines. */
function statementsOf(grounds: Grounds): readonly Statement[] {
  const known = read.get(grounds)
  if (known) return known
  const isMarked = grounds.texts.some(({ text }) =>
    standings.some(({ marker }) => marker.test(text.replace(/’/gu, "'"))),
  )
  const made: Statement[] = (isMarked ? grounds.texts : []).flatMap(({ text }) =>
    text
      .replace(/’/gu, "'")
      .split(/;|\n|\.(?:\s|$)|,? but /u)
      .reduce<readonly string[]>(joined, [])
      .flatMap(statementsIn),
  )
  made.push(...grounds.items.flatMap(ofItsEntry))
  read.set(grounds, made)
  return made
}

const parts =
  /^(?:level|modul|unit|paper|exam|part|stage|dissert|thesi|practic|viva|logbook|portfolio|theori|assign|coursework|test|assess|studi|credit|cours)/u

/** "Modules 1 to 3 done, module 4 outstanding" under a diploma: what is open is the diploma. */
function ofItsEntry({ text, entry }: GroundsItem): readonly Statement[] {
  if (!entry?.title || !/^(?:education|certificate)$/u.test(entry.kind)) return []
  const stems = new Set(telling(entry.title))
  return text.split(/[;\n]|\.\s/u).flatMap((statement) => {
    const standing = standings.find(({ name, marker }) => /^(?:open|stopped)$/u.test(name) && marker.test(statement))
    const rest = telling(statement.replace(standing?.marker ?? '', ' ')).filter((stem) => !/^\d/u.test(stem))
    return standing && rest.every((stem) => parts.test(stem))
      ? [{ stems, standing, steps: new Set(), besides: new Set() }]
      : []
  })
}

/** "Currently writing a guide" names what it is said of behind it. */
const ofWhatStandsBefore = standings.filter(({ name }) => name !== 'making')

/** "Began a degree; paused since": a standing that names nothing before it is that of what stands before. */
function joined(parts: readonly string[], part: string): readonly string[] {
  const at = Math.min(...ofWhatStandsBefore.map(({ marker }) => marker.exec(part)?.index ?? Number.POSITIVE_INFINITY))
  const last = parts.at(-1)
  const before = Number.isFinite(at)
    ? telling(part.slice(0, at)).filter((stem) => !figure.test(stem)).length
    : Number.POSITIVE_INFINITY
  const isBare =
    before === 0 ||
    (before === 1 &&
      /^\s*(?:\p{Ll}+ed|ran|stood|went|came|gave|took|made|wrote|read|heard|sent|put|held|told|shown)\b/u.test(part))
  return isBare && last !== undefined ? [...parts.slice(0, -1), `${last}, ${part}`] : [...parts, part]
}

function statementsIn(text: string): readonly Statement[] {
  const steps = new Set(claimWords(text).flatMap(({ stem }) => (parts.test(stem) ? [stem] : [])))
  const marked = standings.flatMap((standing) => {
    const match = standing.marker.exec(text)
    if (!match) return []
    if (standing.name === 'lacking') {
      const label = /[^,(]*$/u.exec(text.slice(0, match.index))?.[0] ?? ''
      return [{ stems: new Set(named(label)), standing, steps, besides: new Set<string>() }]
    }
    const marker = new Set(telling(match[0]))
    const besides = besidesOf(text, match.index)
    return [{ stems: new Set(telling(text).filter((stem) => !marker.has(stem))), standing, steps, besides }]
  })
  return marked.length > 0 ? marked : [{ stems: new Set(telling(text)), standing: null, steps, besides: new Set() }]
}

function besidesOf(text: string, at: number): ReadonlySet<string> {
  const start = text.lastIndexOf(',', at - 1) + 1
  const own = telling(text.slice(start)).filter((stem) => figure.test(stem))
  const before = telling(text.slice(0, start)).filter((stem) => figure.test(stem) && !own.includes(stem))
  return new Set(own.length > 0 ? before : [])
}

function has(stems: ReadonlySet<string>, stem: string): boolean {
  return (
    stems.has(stem) ||
    (stem.length > 5 && [...stems].some((one) => one.length > 5 && one.slice(0, 6) === stem.slice(0, 6)))
  )
}

/** A label is told by all its words. */
function named(text: string): string[] {
  return claimWords(text)
    .filter(({ word }) => word.length > 3 || !isNeutral({ word, stem: word }))
    .map(({ stem }) => stem)
}

/** Content stems and figures, without years and months. */
function telling(text: string): string[] {
  return claimWords(text.replace(level, (_, label: string, roman: string) => `${label} ${romans.indexOf(roman) + 1}`))
    .filter((word) => (!isNeutral(word) || figure.test(word.word)) && !month.test(word.word))
    .map(({ stem }) => stem)
}
