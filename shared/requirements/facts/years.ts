import type { Years } from '../../domain/requirement.ts'
import { fold } from '../../text/fold.ts'
import { numberWords } from '../../text/number-words.ts'

const number = String.raw`\d{1,2}(?:[.,]5)?|(?:twenty|thirty)[- ](?:one|two|three|four|five|six|seven|eight|nine)|${Object.keys(
  numberWords,
)
  .filter((word) => (numberWords[word] ?? 0) > 0 && (numberWords[word] ?? 0) <= 40)
  .sort((a, b) => b.length - a.length)
  .join('|')}|sept|an?|ein(?:em|er|es|e)?|une?|una|een|[一二两三四五六七八九十]`
const unit = String.raw`full years?|jährige\p{L}?(?= (?:berufs)?(?:erfahrung|praxis|tätigkeit))|years?|yrs?|yr|year's|months?|mths?|jahren?|jahre|jahr|monaten?|monate|ans|an\b|années?|mois|años?|meses|jaar|jaren|maanden|年|個月|个月|ヶ月`
const span = new RegExp(
  String.raw`(?<![\p{Script=Latin}\d.,£€$-])(${number})[\s-]*(\+|plus|or more|oder mehr)?\s*(?:(?:-|–|to|bis|à|a|tot|or|and|und|y|et|e|en|to about|～|~|至)\s*(${number})\s*(\+)?)?(?:\s*\(\s*(?:\d{1,2}|\p{L}{3,9})\s*\))?\s*(\+)?[\s-]*(?:full |solid |good |clear |complete |consecutive |additional |further |more |extra )?(${unit})(?![\p{Script=Latin}])['’]?\s*(\+|plus|or more|and above|oder mehr|以上|of)?`,
  'gu',
)

/** What counts years and is no number elsewhere: articles, a month's short name, and numerals of Chinese and Japanese. */
const beside: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  ein: 1,
  eine: 1,
  einem: 1,
  einer: 1,
  eines: 1,
  un: 1,
  une: 1,
  una: 1,
  een: 1,
  sept: 7,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
}

/** Words that show a stretch of time to be experience or study; the line as a whole is looked at. */
const experience =
  /experien|practi[cs]e|\bpqe\b|post[- ](?:qualif|regist)|qualif|background|track record|work(?:ed|ing)? (?:in|as|with|on|for|at|within|alongside|history)|in (?:a|an|the) |\bin\b|\bas\b|\bwith\b|running|leading|managing|teaching|supervis|behind (?:you|the|a)|on the tools|the (?:minimum|least)|spent|study|studying|studied|degree|phd|master|industry|professional|hands-on|post-?doc|career|erfahrung|berufs|praxis|erfahren|expérience|experiencia|formation|ervaring|经验|工作|経験|実務|trading|selling|driving|curatorial|level|managerial|clinical|commercial|you have|you've/u

/** What else years are said of: contracts, companies, ages, plans, vesting, how far back. */
const otherTime =
  /\b(?:contract|fixed[- ]term|fixed term|vest(?:ing|ed|s)?|founded|established|since(?! (?:you )?(?:qualif|registr|graduat|first qualif))|warranty|plan\b|strategy|old\b|of age|aged(?! care)|over the (?:last|past|next)|for (?:over|more than|nearly|almost) [^.]{0,12}(?:years|decades)|within the (?:last|past)|in the (?:last|past|next)|during the|visa|valid for|tenure|maternity cover|after (?:\w+ ){1,3}(?:years?|months?)|length of|every|per year|(?<!^)\ba year\b(?! (?:in|of|as|behind|with|on|working|or (?:two|more|so)))|each year|holiday|leave|probation|notice|programme of|training contract|renewable|duration|laufzeit|befristet|resident|residen|awarded|(?:before|of|prior to) the closing|held (?:for )?(?:at least |over |more than )?(?:\d|one|two|three))\b/u

/**
 * The years of experience or study that a requirement asks for, or null. Months become parts of years; "PhD or 5+ years" is 5;
 * `plainly`: the line is known to say what a person must have, so that years need no further word ("for two years or more").
 * Of several stretches the first counts, because the rest qualify it. Contract lengths, ages and the employer's own years are none.
 */
export function readYears(text: string, asked: 'plainly' | 'perhaps' = 'perhaps'): Years | null {
  const plain = fold(text.slice(0, 1500)).replace(/\s+/gu, ' ')
  for (const match of plain.matchAll(span)) {
    const years = yearsIn(match)
    if (years && isExperience(plain, match, asked))
      return bounded(years, plain.slice(Math.max(0, match.index - 24), match.index))
  }
  return inWords(plain)
}

/** "Up to three years" sets the upper bound; "half a year" is half of what it seems. */
function bounded(years: Years, before: string): Years {
  if (/\bhalf $|半$/u.test(before)) return { min: years.min / 2, max: years.max }
  if (
    years.max === null &&
    !/\b(?:not?|never) (?:less|fewer|under|below)(?: than)? $/u.test(before) &&
    /\b(?:up to|no more than|not more than|a maximum of|maximum|max\.?|less than|fewer than|under|bis zu|höchstens|maximal|jusqu'à|hasta|maximaal) $/u.test(
      before,
    )
  )
    return { min: 0, max: years.min }
  return years
}

/** Years without a number: "a couple of years in retail", "a decade of experience", 半年. */
function inWords(plain: string): Years | null {
  const match = /((?:a )?couple of years|a decade|半年)(?!\p{L}*\s*(?:ago|old))[^.]{0,40}/u.exec(plain)
  if (
    !match ||
    !experience.test(match[0]) ||
    /\b(?:for|over|nearly|almost|last|past|next|than) $/u.test(plain.slice(Math.max(0, match.index - 12), match.index))
  )
    return null
  return { min: match[1] === '半年' ? 0.5 : match[1] === 'a decade' ? 10 : 2, max: null }
}

function yearsIn(match: RegExpMatchArray): Years | null {
  const [, first = '', plusA, second, plusB, plusC, unitName = '', plusD] = match
  const divisor = /^(?:m|mth|mois|meses|maand|個月|个月|ヶ月)/u.test(unitName) ? 12 : 1
  const min = amount(first)
  if (unitName === 'an' && min !== 1) return null
  const max = second === undefined ? null : amount(second)
  if (min === null || (max !== null && max < min)) return null
  const open = [plusA, plusB, plusC, plusD].some((plus) => plus !== undefined && plus !== 'of')
  const years = { min: round(min / divisor), max: max === null || open ? null : round(max / divisor) }
  return years.min > 40 ? null : years
}

function amount(word: string): number | null {
  const [tens = '', ones] = word.split(/[- ]/u)
  const spelled =
    ones === undefined ? (numberWords[word] ?? beside[word]) : (numberWords[tens] ?? 0) + (numberWords[ones] ?? 0)
  const value = /^\d/.test(word) ? Number(word.replace(',', '.')) : spelled
  return value === undefined || Number.isNaN(value) ? null : value
}

const round = (value: number): number => Math.round(value * 100) / 100

function isExperience(plain: string, match: RegExpMatchArray, asked: 'plainly' | 'perhaps'): boolean {
  const start = match.index ?? 0
  const end = start + match[0].length
  const before = plain.slice(Math.max(0, start - 40), start)
  const after = plain.slice(end, end + 60)
  const around = `${before}${match[0]}${after}`
  if (
    /^\s*(?:old|of age|age\b|contract|fixed|vest|ago\b|warranty|plan\b|strategy|programme|per (?:week|year)|notice|probation)/u.test(
      after,
    )
  )
    return false
  if (
    /-(?:year|month)s?\b/u.test(match[0]) &&
    /^\s*(?:contract|fixed|plan|strategy|programme|digital|project|term|warranty|grant|degree)/u.test(after)
  )
    return false
  if (
    /\bheld (?:it )?for (?:at least |over )?$|(?:first|last|past|next|every|within|previous|letzten|dernières|últimos)\s*(?:the )?$/u.test(
      before,
    ) ||
    (/^(?:an?|une?)$/u.test(match[1] ?? '') &&
      /\b(?:times|weeks?|days?|months?|nights?|million|once|twice|[£€$]\S+|\d+%?|stays|visits) $/u.test(before))
  )
    return false
  if (
    /^(?:an?|une?|ein\w*)$/u.test(match[1] ?? '') &&
    !/(?:least|minimum|mindestens|moins|menos|half|than|über)\s*$/u.test(before)
  )
    return (
      (match[7] !== undefined && match[7] !== 'of') ||
      /^[^.]{0,6}(?:experience|erfahrung|expérience|experiencia)|^ (?:of|in|or more|on a|as an?|with) |^ ?or (?:so|two) (?:of|in|on|as|with|working|spent)\b/u.test(
        after,
      )
    )
  if (
    otherTime.test(`${before}…${after.split(/[,;]/u)[0] ?? ''}`) &&
    !/experien|erfahrung|expérience|experiencia|ervaring|经验|経験/u.test(around)
  )
    return false
  return asked === 'plainly' || experience.test(plain)
}
