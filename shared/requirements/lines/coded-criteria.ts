import type { PostingLine } from './posting-line.ts'

/** "E1 GCSE English", "D2. A second language": the number of a criterion, whose letter says essential or desirable. */
const code = /^(?<letter>[ED])\d{1,2}(?=[\s.:)])[.:)]?\s+(?=\S)/u

/**
 * Lines numbered E1, E2 … and D1, D2 … as the criteria that they are, without their numbers. One such beginning alone may be a licence or a road, so that nothing is
 * done before the first two essential ones stand in order.
 */
export function codedCriteria(lines: readonly PostingLine[]): readonly PostingLine[] {
  const first = lines.findIndex(({ text }) => /^E1\b/u.test(text))
  const second = lines.findIndex(({ text }) => /^E2\b/u.test(text))
  if (first < 0 || second < first) return lines
  return lines.map((line): PostingLine => {
    const found = line.form === 'cells' ? null : code.exec(line.text)
    if (!found) return line
    const range = { start: line.range.start + found[0].length, end: line.range.end }
    const mark = found.groups?.letter === 'E' ? 'must' : 'nice'
    const text = line.block.text.slice(range.start, range.end)
    return { ...line, range, text, form: 'item', mark: line.mark ?? mark }
  })
}
