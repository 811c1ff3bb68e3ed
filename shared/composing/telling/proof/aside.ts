import { numberWords } from '../../../text/number-words.ts'
import { finiteVerb } from './finite-verb.ts'
import { openingVerb } from './opening-verb.ts'

const figure =
  /^(?:(?:about|around|some|over|under|up to|nearly|almost|approx\.?|roughly|age|ages|aged|on average|average|max\.?|min\.?) )?(?:[£$€+]?\d\S*|\p{L}+)/iu

/**
 * Figures that hang behind a comma or a dash, in brackets, where they are right whatever they count: "I run the night shift, 12 hands." → "I run the night shift (12 hands)."
 */
export function withFiguresAside(text: string): string {
  const clauses = text.split(/; (?![^(]*\))/u)
  const [first = '', second = ''] = clauses
  if (clauses.length === 2 && isFragment(second) && !/[)“”]$/u.test(first))
    return `${first} (${second.replace(/\.$/u, '')})${/\.$/u.test(second) ? '.' : ''}`
  return clauses.map((clause, at) => inClause(clause, at < clauses.length - 1)).join('; ')
}

/** "1,900 stones dressed, 60 by hand" behind a semicolon: neither a clause nor a deed. */
const isFragment = (part: string): boolean =>
  /^(?:[£$€]?\d|\p{Ll})/u.test(part) &&
  !/[()“”:]|\b(?:I|we) \p{Ll}/u.test(part) &&
  openingVerb(part).sure !== 'verb' &&
  part.split(', ').every((one) => finiteVerb(one) === null)

function inClause(given: string, goesOn: boolean): string {
  if (goesOn && /\.$/u.test(given)) return given
  const text = withDashedAside(given)
  const { sentence = '', end = '' } = /^(?<sentence>[^;:“”]*?)(?<end>\.?)$/u.exec(text)?.groups ?? {}
  const parts = sentence.split(/, (?![^(]*\))| [–—-] (?![^(]*\))/u)
  const at = parts.findIndex((_, index) => index > 0 && parts.slice(index).every(isFigure))
  if (at < 1) return text
  const before = sentence.slice(0, sentence.length - parts.slice(at).join(', ').length).replace(/(?:,| [–—-]) $/u, '')
  const aside = parts.slice(at).join(', ')
  if (areEquals(before, aside)) return text
  if (goesOnRow(before, aside)) return `${before}, and ${aside}${end}`
  return /\)$/u.test(before) ? `${before.slice(0, -1)}, ${aside})${end}` : `${before} (${aside})${end}`
}

/** "I tutored one miller, 2 bakers": two counts of one sort, neither of which explains the other. */
const areEquals = (before: string, aside: string): boolean =>
  /^I (?:also )?\p{L}+(?:-\p{L}+)? (?:one|two|three|four|five|six|seven|eight|nine|ten|an?|\d+) (?:\p{L}+)$/u.test(
    before,
  ) &&
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+) \p{L}+$/u.test(aside) &&
  !/ (?:hours?|days?|nights?|weeks?|months?|years?|seasons?|times)$/u.test(aside)

/** "I support 64 sites, 1,900 switches, two data centres": the last of a row of counts, and none that explains the others. */
const goesOnRow = (before: string, aside: string): boolean =>
  /^I (?:also )?\p{L}+ \d[\d,]* \p{L}[^,;:()]*, \d[\d,]* \p{L}[^,;:()]*$/u.test(before) &&
  /^(?:two|three|four|five|six|seven|eight|nine|ten|\d[\d,]*) \p{L}[\p{L} ]*$/u.test(aside) &&
  !/ (?:hours?|days?|nights?|weeks?|months?|years?|seasons?|times)\b/u.test(aside)

/** "… when busy – cash, refunds": what a dash only adds. */
function withDashedAside(text: string): string {
  const {
    before = '',
    aside = '',
    end = '',
  } = /^(?<before>[^–—:;“”]*?) [–—-] (?<aside>[^–—:;()“”]+?)(?<end>\.?)$/u.exec(text)?.groups ?? {}
  if (
    before === '' ||
    aside.split(', ').some((part) => finiteVerb(part) !== null || /\b(?:have|has|is|are|was|were) /u.test(part)) ||
    openingVerb(aside).sure === 'verb' ||
    /\b(?:I|we) /u.test(aside)
  )
    return text
  if (before.split('(').length !== before.split(')').length) return text
  return /\)$/u.test(before) ? `${before.slice(0, -1)}, ${aside})${end}` : `${before} (${aside})${end}`
}

/** "fleet of 34 coaches and minibuses": how much of what. */
const size =
  /^(?:an? )?(?:team|fleet|caseload|class|crew|group|patch|list|budget|turnover|staff|brigade|stock) of (?:about |around |over )?[£$€]?\d/u

function isFigure(part: string): boolean {
  if ((size.test(part) || / (?:mostly|mainly)$/u.test(part)) && finiteVerb(part) === null) return true
  const words = figure.exec(part)?.[0].split(' ').at(-1)?.toLowerCase() ?? ''
  const counts = /^[£$€+]?\d/u.test(words) || words in numberWords
  return counts && !/[()]| and |\b(?:of (?:whom|which|them)|I|we|who|which)\b/u.test(part) && finiteVerb(part) === null
}
