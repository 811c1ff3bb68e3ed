import type { GroundingEvidence } from '../../../shared/grounding/grounding-evidence.ts'
import { numberWords } from '../../../shared/text/number-words.ts'
import type { Person } from '../read-person.ts'
import { hedges, lexicon } from './lexicon.ts'
import { pick } from './random.ts'

/** An honest sentence and what it cites, with the person it belongs to and a source of chance. */
export interface Seed {
  readonly text: string
  readonly cited: readonly GroundingEvidence[]
  readonly person: Person
  readonly next: () => number
}

/** A sentence that now says more than its evidence; `null` when the operator does not fit the sentence. */
export interface Mutant {
  readonly text: string
  readonly cited?: readonly GroundingEvidence[]
  readonly requirement?: string
}

export type Operator = (seed: Seed) => Mutant | null
export type Family = 'number' | 'name' | 'claim' | 'report'

const digits = /(?<![\p{L}\p{N}.,-])\d[\d,]*(?:\.\d+)?(?![\p{L}\p{N}]*[-/][\d(]|\p{N}|\.\d)/u
const smallWords = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty'
const numberWord = new RegExp(`\\b(?:${smallWords})\\b`, 'iu')

/** Puts a clause before the final full stop. */
const appended =
  (items: readonly string[], joint = ' '): Operator =>
  ({ text, next }) => ({ text: `${text.replace(/[.;]$/u, '')}${joint}${pick(items, next)}.` })

/** Replaces the first match; nothing when there is none or nothing changes. */
function replaced(text: string, pattern: RegExp, by: (found: string) => string): Mutant | null {
  const made = text.replace(pattern, (found) => by(found))
  return made === text ? null : { text: made }
}

const number =
  (change: (value: number, next: () => number) => number): Operator =>
  (seed) =>
    replaced(seed.text, digits, (found) => {
      const value = Number(found.replaceAll(',', ''))
      if (value >= 1900 && value <= 2100) return found
      return String(Math.max(2, change(value, seed.next)))
    })

const wordChange: Operator = (seed) =>
  replaced(seed.text, numberWord, (found) => {
    const others = smallWords.split('|').filter((word) => numberWords[word] !== numberWords[found.toLowerCase()])
    return pick(others, seed.next) ?? found
  })

const units: readonly (readonly [RegExp, string])[] = [
  [/(?<=\d)\s?%| per ?cent\b/u, ' times'],
  [/\bmonths\b/u, 'years'],
  [/\byears\b/u, 'decades'],
  [/\bweeks\b/u, 'months'],
  [/\bworking days\b/u, 'hours'],
  [/\bdays\b/u, 'hours'],
  [/£(?=\d)/u, '€'],
  [/€(?=\d)/u, '£'],
  [/\beuros\b/u, 'dollars'],
  [/ ms\b| milliseconds\b/u, ' seconds'],
  [/ kg\b/u, ' tonnes'],
  [/ kW\b/u, ' MW'],
  [/(?<=\d)m\b/u, 'bn'],
  [/\bmillion\b/u, 'billion'],
]

const unitSwap: Operator = (seed) => {
  const fitting = units.filter(([pattern]) => pattern.test(seed.text))
  const chosen = pick(fitting, seed.next)
  return chosen ? replaced(seed.text, chosen[0], () => chosen[1]) : null
}

const boundUp: Operator = (seed) => {
  const at = new RegExp(
    `(?<!(?:over|than|to|as|about|around|roughly|some|least|and|or|[Yy]ear|[Ll]evel|grade|[£€$B-]) ?)(?<![\\p{L}\\p{N}£€$-])(?:\\d[\\d,]*(?:\\.\\d+)?|${smallWords})\\b(?! ?(?:or|to|[-/]))`,
    'u',
  )
  return replaced(seed.text, at, (found) =>
    Number(found) > 1900 ? found : `${pick(lexicon.boundsUp, seed.next)} ${found}`,
  )
}

const yearChange: Operator = (seed) =>
  replaced(seed.text, /\b(?:19|20)\d\d\b/u, (found) =>
    String(Number(found) + (pick([-3, -2, -1, 1, 2], seed.next) ?? 1)),
  )

const frequencyUp: Operator = (seed) => {
  const ladder: readonly (readonly [RegExp, string])[] = [
    [/\b(?:each|every) month\b|\bmonthly\b/iu, 'every week'],
    [/\b(?:each|every) week\b|\bweekly\b/iu, 'every day'],
    [/\b(?:each|every|a|per) year\b/iu, 'every month'],
    [/\bon (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days\b/u, 'every day'],
    [/\bevery (?:second|third|fifth|other) \w+\b/iu, 'every week and weekend'],
  ]
  const chosen = ladder.find(([pattern]) => pattern.test(seed.text))
  if (chosen) return replaced(seed.text, chosen[0], () => chosen[1])
  return appended(lexicon.frequencies)(seed)
}

const names = /(?<=\p{Ll}[,;]? |\()(?:\p{Lu}[\p{L}&]+)(?: (?:\p{Lu}[\p{L}]+|&))*/gu

const toolSwap: Operator = (seed) => {
  const known = [...seed.text.matchAll(names)].filter(([found]) => !/^I(?:['’]|$| )/u.test(found))
  const chosen = pick(known, seed.next)
  if (!chosen) return null
  const start = chosen.index
  const other = pick(lexicon.toolsCapital, seed.next) ?? ''
  return { text: seed.text.slice(0, start) + other + seed.text.slice(start + chosen[0].length) }
}

const insideOrganisation: Operator = (seed) => {
  const own = seed.cited.map((item) => item.entry?.organisation)
  const others = seed.person.evidence
    .map((item) => item.entry?.organisation)
    .filter((name): name is string => !!name && !own.includes(name) && !seed.text.includes(name))
  const chosen = pick([...new Set(others)], seed.next)
  return chosen ? appended([`at ${chosen}`])(seed) : null
}

const verb =
  (strong: readonly string[]): Operator =>
  (seed) => {
    const soft =
      /\bI (?:have |also |was |am )?(?:helped (?:to )?(?:maintain|write|price)?|assisted (?:in |with )?(?:teaching |implementing |making )?|contributed to (?:designing )?|took part in (?:trialling |piloting )?|participated in (?:piloting )?|part of|supported|worked on|worked with|work with|wrote|built|taught|trained|prepared|tested|fitted|rewired|drafted|draft|assessed|analysed|updated|identified|organised|guided|cooked|developed|rewrote|designed|prepare|teach|train|cared for|looked after|fixed|moved|migrated|carried out|dealt with|adapt|keep|maintain|study|examined|marked|reviewed|use|log|entered|installed|swapped|repair|order|catered for|butcher|bake|covered for|did|answered|sorted|covered|co-wrote|co-authored|served|ran|recorded|planned|served on|sat on)\b/u
    return replaced(seed.text, soft, () => `I ${pick(strong, seed.next)}`)
  }

const adverbAfterI =
  (items: readonly string[]): Operator =>
  (seed) => {
    const chosen = pick(items, seed.next) ?? ''
    if (!/ly$|unaided/u.test(chosen)) return appended(items)(seed)
    return (
      replaced(seed.text, /\bI (?=\p{Ll}{3,})(?!am|was|have|had|do|did)/u, (found) => `${found}${chosen} `) ??
      appended(items)(seed)
    )
  }

const quality: Operator = (seed) =>
  replaced(
    seed.text,
    /\b(?:a|an|the|our|my|some|two|three|four|five) (?=\p{Ll}{4,})(?!(?:few|most|first|only|more|other|same)\b)/u,
    (found) => {
      const chosen = pick(lexicon.qualities, seed.next) ?? ''
      const article = found.trim() === 'a' || found.trim() === 'an' ? (/^[aeiou]/u.test(chosen) ? 'an ' : 'a ') : found
      return `${article}${chosen} `
    },
  )

const hedgeDropped: Operator = (seed) => {
  const fitting = hedges.filter(([pattern]) => pattern.test(seed.text))
  const chosen = pick(fitting, seed.next)
  return chosen ? replaced(seed.text, chosen[0], () => chosen[1]) : null
}

const negationAdded: Operator = (seed) => {
  if (/\b(?:not|never|no|without)\b/u.test(seed.text)) return null
  return (
    replaced(
      seed.text,
      /\bI (?=(?:\p{Ll}+ed|wrote|built|taught|ran|led|rewrote|spoke|gave|won|did|took) )/u,
      () => 'I never ',
    ) ?? replaced(seed.text, /\b(?:am|was|were|is|are|have|has)\b/u, (found) => `${found} not`)
  )
}

const negationDropped: Operator = (seed) =>
  replaced(seed.text, /\b(?:never|not|no) /u, (found) => (found === 'no ' ? 'some ' : '')) ??
  replaced(seed.text, /\bwithout\b/u, () => 'with')

const otherItem = (seed: Seed): GroundingEvidence | undefined =>
  pick(
    seed.person.evidence.filter((item) => !seed.cited.some((own) => own.entry === item.entry)),
    seed.next,
  )

const factFromOther: Operator = (seed) => {
  const other = otherItem(seed)
  const first = other?.text.split(/[;:(]|, /u)[0]?.trim() ?? ''
  if (first.split(' ').length < 3) return null
  return { text: `${seed.text.replace(/[.;]$/u, '')} and ${first[0]?.toLowerCase()}${first.slice(1)}.` }
}

const wrongCitation: Operator = (seed) => {
  const other = otherItem(seed)
  return other ? { text: seed.text, cited: [other] } : null
}

const tenseShift: Operator = (seed) => {
  if (seed.cited.some((item) => !item.entry?.end || item.entry.end === 'present' || item.entry.kind !== 'work'))
    return null
  return (
    replaced(seed.text, /\bI (?:was|worked)\b(?! reported)/u, (found) =>
      found.endsWith('was') ? 'I am currently' : 'I currently work',
    ) ??
    replaced(
      seed.text,
      /\bI (?:wrote|taught|ran|did)\b/u,
      (found) => ({ 'I wrote': 'I write', 'I taught': 'I teach', 'I ran': 'I run', 'I did': 'I do' })[found] ?? found,
    ) ??
    replaced(seed.text, /\bI (\p{Ll}+?)(?:ed) /u, (found) => `I am currently ${found.slice(2, -3)}ing `)
  )
}

const experience: Operator = (seed) => {
  const chosen = pick(lexicon.experience, seed.next) ?? ''
  if (chosen.endsWith('.')) return { text: `${seed.text.replace(/[.;]$/u, '')}, and ${chosen}` }
  return {
    text: `${chosen} ${/^(?:I|My|[A-Z]\w*[A-Z])\b/u.test(seed.text) ? seed.text : `${seed.text[0]?.toLowerCase()}${seed.text.slice(1)}`}`,
  }
}

const postingSkill: Operator = (seed) => {
  const skill = pick(lexicon.postingSkills, seed.next) ?? ''
  const how = pick(
    ['and have experience of', 'which gave me strong skills in', 'and I am experienced in', 'using'],
    seed.next,
  )
  return { text: `${seed.text.replace(/[.;]$/u, '')} ${how} ${skill}.`, requirement: `Proven experience of ${skill}` }
}

const swapBeforeAfter: Operator = (seed) =>
  replaced(seed.text, /from (\S+)( [a-z]+)? to (\S+)/u, (found) =>
    found.replace(/from (\S+)((?: [a-z]+)?) to (\S+)/u, 'from $3$2 to $1'),
  )

/** Every class of mutation with the family its target belongs to. */
export const operators: Readonly<Record<string, { family: Family; mutate: Operator }>> = {
  'number changed': { family: 'number', mutate: number((value, next) => Math.round(value * (1.3 + next() * 2)) + 1) },
  'number times ten': { family: 'number', mutate: number((value) => value * 10) },
  'number off by one': {
    family: 'number',
    mutate: number((value, next) => (next() > 0.5 ? value + 1 : Math.max(value - 1, 2))),
  },
  'number word changed': { family: 'number', mutate: wordChange },
  'unit swapped': { family: 'number', mutate: unitSwap },
  'bound raised': { family: 'number', mutate: boundUp },
  'metric added': { family: 'number', mutate: appended(lexicon.metricDigits) },
  'metric added in words': { family: 'number', mutate: appended(lexicon.metricWords, ', ') },
  'money added': { family: 'number', mutate: appended(lexicon.money, ', ') },
  'team size added': { family: 'number', mutate: appended(lexicon.teams) },
  'year changed': { family: 'number', mutate: yearChange },
  'date added': { family: 'number', mutate: appended(lexicon.dates) },
  'duration added': { family: 'number', mutate: appended(lexicon.durations) },
  'experience inflated': { family: 'number', mutate: experience },
  'frequency raised': { family: 'claim', mutate: frequencyUp },
  'organisation from outside': {
    family: 'name',
    mutate: (seed) => appended([`at ${pick(lexicon.firms, seed.next)}`])(seed),
  },
  'organisation from another entry': { family: 'name', mutate: insideOrganisation },
  'person added': { family: 'name', mutate: (seed) => appended([`with ${pick(lexicon.people, seed.next)}`])(seed) },
  'place added': { family: 'name', mutate: appended(lexicon.places) },
  'tool added': {
    family: 'name',
    mutate: (seed) => appended([`using ${pick(lexicon.toolsCapital, seed.next)}`])(seed),
  },
  'tool added in lower case': {
    family: 'name',
    mutate: (seed) => appended([`with ${pick(lexicon.toolsLower, seed.next)}`])(seed),
  },
  'name swapped for a tool': { family: 'name', mutate: toolSwap },
  'title added': { family: 'claim', mutate: appended(lexicon.titles) },
  'degree added': { family: 'claim', mutate: appended(lexicon.degrees) },
  'certificate added': { family: 'claim', mutate: appended(lexicon.certificates) },
  'award added': { family: 'claim', mutate: appended(lexicon.awards, ', ') },
  'publication added': { family: 'claim', mutate: appended(lexicon.publications) },
  'verb inflated': { family: 'claim', mutate: verb(lexicon.strongVerbs) },
  'verb inflated, rare': { family: 'claim', mutate: verb(lexicon.rareVerbs) },
  'sole credit': { family: 'claim', mutate: adverbAfterI(lexicon.soleCredit) },
  'scope widened': { family: 'claim', mutate: appended(lexicon.scope) },
  'superlative added': { family: 'claim', mutate: appended(lexicon.superlatives, ', ') },
  'adoption added': { family: 'claim', mutate: appended(lexicon.adoption, ', ') },
  'outcome added': { family: 'claim', mutate: appended(lexicon.outcomes, ', ') },
  'quality added': { family: 'claim', mutate: quality },
  'other work added': { family: 'claim', mutate: appended(lexicon.subjects, ' ') },
  'hedge dropped': { family: 'claim', mutate: hedgeDropped },
  'negation added': { family: 'claim', mutate: negationAdded },
  'negation dropped': { family: 'claim', mutate: negationDropped },
  'fact of another item': { family: 'claim', mutate: factFromOther },
  'wrong citation': { family: 'claim', mutate: wrongCitation },
  'tense shifted': { family: 'claim', mutate: tenseShift },
  'skill of the posting only': { family: 'claim', mutate: postingSkill },
  'before and after swapped': { family: 'report', mutate: swapBeforeAfter },
}
