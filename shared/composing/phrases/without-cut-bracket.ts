/**
 * A line without what a cut through a bracket left incomplete: "Rota planning (24 staff" → "Rota planning", "tenor horn). German, English" → "German, English". The number of a list item ("a) …", "2) …") is no bracket.
 * The line itself where nothing else is left.
 */
export function withoutCutBracket(line: string): string {
  const numbered = /^\s*(?:\p{L}|\d{1,2})\)\s/u.exec(line)?.[0] ?? ''
  const own = line.slice(numbered.length)
  const opened: number[] = []
  let from = 0
  for (const { 0: sign, index } of own.matchAll(/(?<![:;]-?)[()]/gu)) {
    if (sign === '(') opened.push(index)
    else if (opened.pop() === undefined) from = index + 1
  }
  const [to = own.length] = opened
  if (from === 0 && opened.length === 0) return line
  const whole = own.slice(from, to).replace(/^[\s.,;:–—-]+|[\s,;:–—-]+$/gu, '')
  return /\p{L}{2}/u.test(whole) ? `${numbered}${whole}` : line
}
