import { numberWords } from '../../text/number-words.ts'
import type { Range } from '../../text/range.ts'

/** How often something happens: the length of one round in days. */
export interface Frequency extends Range {
  readonly days: number
}

const periods: Readonly<Record<string, number>> = {
  minute: 1 / 1440,
  hour: 1 / 24,
  hourly: 1 / 24,
  day: 1,
  daily: 1,
  night: 1,
  nightly: 1,
  morning: 1,
  afternoon: 1,
  evening: 1,
  weekday: 1,
  workday: 1,
  week: 7,
  weekly: 7,
  weekend: 7,
  fortnight: 14,
  fortnightly: 14,
  biweekly: 14,
  month: 30,
  monthly: 30,
  quarter: 91,
  quarterly: 91,
  term: 120,
  termly: 120,
  season: 91,
  year: 365,
  yearly: 365,
  annual: 365,
  annually: 365,
  biannual: 182,
  biannually: 182,
  biennial: 730,
  biennially: 730,
  decade: 3650,
  monday: 7,
  tuesday: 7,
  wednesday: 7,
  thursday: 7,
  friday: 7,
  saturday: 7,
  sunday: 7,
  summer: 365,
  winter: 365,
  spring: 365,
  autumn: 365,
}
const ordinals = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']
const noun =
  'minute|hour|day|night|morning|afternoon|evening|weekday|workday|week|weekend|fortnight|month|quarter|term|season|year|decade|monday|tuesday|wednesday|thursday|friday|saturday|sunday|summer|winter|spring|autumn'
const pattern = new RegExp(
  `(?<![\\p{L}-])(?:(?:each|every) (?:(?<which>other|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|single|one|two|three|four|five|six|eight|ten|twelve|few|couple of|\\d+) )?(?:working )?(?<every>${noun})s?(?: and (?:every )?(?:weekend|night))?` +
    `|(?<times>once|twice|\\d+ times|(?:two|three|four|five|six|seven|eight|ten|twelve) times) (?:in )?(?:a|an|per|each|every) (?<round>${noun})` +
    `|alternate (?<alternate>${noun})s` +
    `|(?:one|1) (?<one>${noun}) (?:in|out of) (?<of>two|three|four|five|six|seven|eight|nine|ten|\\d+)` +
    `|(?<step>two|three|four|five|six|ten|twice|half)(?:-(?<adverb>yearly|monthly|weekly|annually)| (?<apart>yearly|monthly|weekly|annually)(?! \\p{Ll}+s\\b))` +
    `|(?<alone>hourly|daily(?! (?:work|life|routine|business|bread|basis|practice|job|tasks?|duties|operations?|grind|contact|use))|nightly|weekly|fortnightly|biweekly|monthly|quarterly|termly|yearly|annual|annually|biannually|biannual|biennially|biennial)` +
    `|(?:(?<!\\b(?:spend|spends|spent|spending|half) )(?:a|an)|per|\\/) ?(?<rate>(?!(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?:${noun}))\\b(?!-)(?! (?:ahead|early|late|overdue|hence|away|earlier|behind|sooner|longer|shorter|class|classes|bake|round|porter|nurse|worker|market|bus|shift|shifts|school|and (?:a half|a quarter|three quarters|\\p{L}+ (?:months?|weeks?|days?))|course|courses|job|nursery|centre|surgery|service|train|team|out|trip|each|every|camp|event|market|off|case|worker|cover|in|ago|later|before|after|of|off|out|long|abroad|as|at|\\d+|group|pupils?|students?|nine|ten|eleven|seven|eight|twelve|thirteen))` +
    `|(?:on |\\b)(?<weekday>mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekdays|weekends|(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?= (?:mornings|afternoons|evenings|nights)))` +
    `|(?<all>around the clock|round the clock|24\\/7|day and night|night and day|night after night|day after day|seven days a week|day in,? day out|at all hours|constantly|continuously|non-?stop|without a break)` +
    `|(?<end>year|month|week|quarter)[- ]end)\\b`,
  'giu',
)

/** "a day", "per year" wherever they stand, also before "in" or "at": generous, for what the evidence gives. */
const anyRate = new RegExp(`\\b(?:a|an|per|each|every|\\/) ?(?<rate>${noun})s?\\b`, 'giu')

/** The frequencies the evidence gives, read generously: a rate counts whatever follows it. */
export function givenFrequencies(text: string): Frequency[] {
  const rates = [...text.matchAll(anyRate)].flatMap((match) => {
    const days = periods[(match.groups?.rate ?? '').toLowerCase()]
    return days === undefined ? [] : [{ start: match.index, end: match.index + match[0].length, days }]
  })
  const counted = [...text.matchAll(severalTimes)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    days: timesIn(match.groups?.round ?? '', match.groups?.times ?? ''),
  }))
  const weekdays = [
    ...text.matchAll(
      /(?<!\b(?:every (?:other|second|third|fourth|fifth)|alternate|one in \p{L}+) )\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b/giu,
    ),
  ].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    days: 7,
  }))
  const named = new Set(
    (text.match(/\b(?:mon|tues|wednes|thurs|fri|satur|sun)day/giu) ?? []).map((day) => day.toLowerCase()),
  )
  const ofWeek = weekdays.slice(0, 1).map((day) => ({ ...day, days: 7 / named.size }))
  const monthly = [...text.matchAll(ofMonth)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    days: 30,
  }))
  const turns = [...text.matchAll(oneIn)].flatMap((match) => {
    const days = periods[(match.groups?.turn ?? '').toLowerCase()]
    const range = { start: match.index, end: match.index + match[0].length }
    return days === undefined ? [] : [{ ...range, days: days * stepOf((match.groups?.of ?? '').toLowerCase()) }]
  })
  const eachYear = [...text.matchAll(yearly)].map(({ index, 0: said }) => ({
    start: index,
    end: index + said.length,
    days: 365,
  }))
  const shares = [...text.matchAll(daysOut)].map(({ index, 0: said, groups }) => ({
    start: index,
    end: index + said.length,
    days: stepOf((groups?.of ?? '').toLowerCase()) / stepOf((groups?.some ?? '').toLowerCase()),
  }))
  return [
    ...frequencies(text),
    ...rates,
    ...counted,
    ...eachYear,
    ...shares,
    ...weekdays,
    ...ofWeek,
    ...monthly,
    ...turns,
  ]
}

/** "4 days out of 5". */
const daysOut =
  /\b(?<some>\d|two|three|four|five|six) (?:days|nights) (?:in|out of) (?:every )?(?<of>\d{1,2}|three|four|five|six|seven|ten)\b/giu

/** "every May". */
const yearly =
  /\b(?:each|every) (?:January|February|March|April|May|June|July|August|September|October|November|December|Easter|Christmas)\b/gu

/** "first Thursday of the month": once in it. */
const ofMonth =
  /\b(?:first|second|third|fourth|last) (?:\p{L}+day|weekend|week) (?:of|in) (?:the|each|every) month\b/giu

/** "1 in 4 weekends" is every fourth. */
const oneIn =
  /\b(?:one|1) (?:in|out of) (?:every )?(?<of>two|three|four|five|six|seven|eight|\d+) (?<turn>weekend|week|day|night|month|year|saturday|sunday)s\b/giu

/** "two nights a week" comes round as often as "twice a week". */
const severalTimes =
  /\b(?<times>\d+|one|two|three|four|five|six) (?:[\p{L}-]+ ){1,3}(?:a|per|each|every) (?<round>week|month|year|day|term|season|month|quarter)\b/giu

/** "weekly", "every second Saturday", "twice a day", "one week in five", "on Sundays", "around the clock", in order. */
export function frequencies(text: string): Frequency[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const days = lengthOf(match.groups ?? {}, text.slice(Math.max(0, match.index - 16), match.index))
    return days === null ? [] : [{ start: match.index, end: match.index + match[0].length, days }]
  })
}

function lengthOf(groups: Readonly<Record<string, string | undefined>>, before: string): number | null {
  if (groups.all) return 1 / 24
  if (groups.round) return timesIn(groups.round, groups.times ?? '')
  if (groups.step) {
    const round = periods[(groups.adverb ?? groups.apart ?? '').toLowerCase()] ?? 1
    return /^(?:twice|half)$/iu.test(groups.step) ? round / 2 : round * stepOf(groups.step.toLowerCase())
  }
  if (groups.alternate) return (periods[groups.alternate.toLowerCase()] ?? 1) * 2
  if (
    groups.rate &&
    /\b(?:for|in|within|took|takes|(?:took|takes) (?:me|us|them|him|her)|after|over|half|nearly|almost|about|once|under|spent|than|at|of|around|am|was|as|be|been|become|became)\s$/iu.test(
      before,
    ) &&
    !/\bonce\s$/iu.test(before)
  )
    return null
  const name = (
    groups.every ??
    groups.one ??
    groups.alone ??
    groups.rate ??
    groups.end ??
    groups.weekday?.replace(/s$/iu, '') ??
    ''
  ).toLowerCase()
  const days = periods[name] ?? null
  if (days === null) return null
  if (/\b(?:twice)\s$/iu.test(before)) return days / 2
  return days * stepOf((groups.which ?? groups.of ?? '').toLowerCase())
}

/** "four times a year" comes round every 91 days, as "quarterly" does. */
function timesIn(round: string, times: string): number {
  const word = times.toLowerCase().split(' ')[0] ?? ''
  const count = word === 'once' ? 1 : word === 'twice' ? 2 : (numberWords[word] ?? Number(word))
  return (periods[round.toLowerCase()] ?? 1) / count
}

function stepOf(which: string): number {
  if (which === 'other' || which === 'couple of') return 2
  if (which === 'few') return 3
  const ordinal = ordinals.indexOf(which)
  return Math.max(1, ordinal, numberWords[which] ?? 0, Number(which) || 0)
}
