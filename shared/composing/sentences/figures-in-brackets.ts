const counts =
  /^(?<deed>I \S+ [^:;()“”]+): (?<figures>[£$€]?\d[^:;()“”]*|(?:two|three|four|five|six|seven|eight|nine|ten|twelve) \p{Ll}+(?:, (?:\S+ )?\p{Ll}+)*)\.$/u
const target = / \(target:? (?<aim>[£$€]?\d[\d,.]*\p{L}?%?)\)(?=\.$|,)/u
/** "Go, PostgreSQL, about 4 million bookings a year" behind a colon. */
const names = /^(?<deed>I \S+ [^:;()“”]+): (?<figures>\p{Lu}[^:;()“”,]*(?:, [^:;()“”,]+)+)\.$/u
/** "900 followers", "5 a week" behind the only comma. */
const trailing = /^(?<deed>I [^,:;()“”\d]+), (?<figures>\d[\d,.]*\+? (?:an? |per )?\p{Ll}+)\.$/u
/** "an essay on eels: 40 weirs, 900 nets". */
const measured = /^(?<deed>(?:[^\s:;()“”]+ ){4,}[^:;()“”]+): (?<figures>\d[^:;()“”]*)\.$/u
/** "open rate up from 21% to 27%" behind a thing. */
const moved =
  /, (?=(?:\p{Ll}+ ){0,2}(?:rate|score|time|number|share|average|rating|level|spend|turnover|output|backlog) (?:up|down) (?:from|by|to) [£$€]?\d)/u

/**
 * Bare figures behind a deed: "I run the mill: 12 hands, 3 stones." → "I run the mill (12 hands, 3 stones).", "I ground 31 tons (target: 24)." → "I ground 31 tons against a target of 24.", and what went up or down
 * with it: "…, open rate up from 2% to 3%" → "…, with the open rate up from 2% to 3%".
 */
export const figuresInBrackets = (text: string): string =>
  text
    .replace(counts, '$<deed> ($<figures>).')
    .replace(measured, '$<deed> ($<figures>).')
    .replace(names, '$<deed> ($<figures>).')
    .replace(trailing, '$<deed> ($<figures>).')
    .replace(/, (?=[£$€]?\d[\d,.]*\S* to [£$€]?\d[\d,.]*\S*\.$)/u, ', from ')
    .replace(target, ' against a target of $<aim>')
    .replace(moved, ', with the ')
