import { type Check, finding } from '../../claim.ts'

const timely =
  /\b(?:ahead of (?:schedule|time|plan)|on (?:time|schedule|budget)(?! (?:to|for)\b)|(?:under|within|below) budget|to budget|(?:before|by) the deadline)\b/giu
/** Anything the evidence says of time kept, of cost or of a plan. */
const told =
  /\b(?:ahead|early|earlier|before|time|timely|deadlines?|schedul\p{L}*|budget\p{L}*|costs?|planned|to plan|under|within|instead|sooner|late|delay\p{L}*|due|punctual\p{L}*|target\p{L}*)\b/iu

/** "on time and under budget" of what the evidence says nothing such: everyday words for an achievement. */
export const checkTimely: Check = (claim, { text }) => {
  const said = [...claim.plain.matchAll(timely)].slice(0, 1)
  return said
    .filter(([words]) =>
      /budget/iu.test(words)
        ? !/\b(?:budget|cost|spen[dt]|£|€|\$)/iu.test(text) ||
          !/\b(?:under|within|below|less|on budget|to budget|saved|cheaper)/iu.test(text)
        : !told.test(text),
    )
    .map(({ index, 0: words }) =>
      finding(
        claim,
        { start: index, end: index + words.length },
        { kind: 'outcome', level: 'underline', why: 'The evidence does not state this result.' },
      ),
    )
}
