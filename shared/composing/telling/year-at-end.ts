const month = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\\p{Ll}*\\.?'
const year = '(?:19|20)\\d{2}'
/** "Apr–Jul 2020", "2019-21". */
const stretch = `(?:${month} ?[–-] ?${month} ${year}|(?:${month} )?${year} ?[–-] ?(?:(?:${month} )?${year}|\\d{2}))`
const times = new RegExp(`(?<=[\\p{L}\\d)]),? (?<times>${stretch}(?:(?:,| and|, and) ${stretch})*)(?<end>\\.?)$`, 'u')
const moment = new RegExp(
  `(?<=[\\s(])(?<before>\\p{Ll}{2,}) (?<when>(?:(?:spring|summer|autumn|winter|early|late|${month}) )?${year})(?<end>\\.?)$`,
  'u',
)
/** What a year may stand behind by itself. */
const leads =
  /\b(?:in|since|from|until|till|to|by|of|during|for|after|before|between|and|or|about|around|circa|on|at|through|throughout|over|under|nearly|than|end|class|season|year|term|part|version|edition|week|weekend|window|windows|expo|cup|games|olympics)$/iu

/** "no spills last 4 years". */
const lastYears =
  /(?<!\b(?:the|in|over|for|during|within|of|from|since|my|our) )(?<span>\b(?:last|past) (?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:years|yrs|months|weeks|seasons|terms)\b)/u

/** A deed with a bare time at its end: "I was promoted to chargehand 2017." → "… in 2017.", "I moved to the weir Apr–Jul 2020." → "… (Apr–Jul 2020)." A year behind a name may be part of it and stays. */
export function withYearAtEnd(given: string): string {
  const sentence = given.replace(lastYears, 'in the $<span>')
  const { times: when, end = '' } = times.exec(sentence)?.groups ?? {}
  if (when) {
    const before = sentence.slice(0, sentence.length - end.length - when.length).replace(/,? $/u, '')
    return leads.test(before) || /[)“”]$/u.test(before) ? sentence : `${before} (${when})${end}`
  }
  const found = moment.exec(sentence)
  if (!found?.groups || leads.test(sentence.slice(0, found.index + (found.groups.before ?? '').length))) return sentence
  const { before = '', when: at = '', end: close = '' } = found.groups
  return `${sentence.slice(0, found.index)}${before} in ${at}${close}`
}
