import type { Row } from '../sections/section-rows.ts'

/** Header lines in a row and what is told below them; `time` when their dates stand in a line of their own that is not beside them. */
export interface Passage {
  readonly run: readonly Row[]
  readonly content: readonly Row[]
  readonly time?: Row
}

/**
 * Gives lines of dates that text torn from a PDF moved away from their headers back to them: each below what it dates, or all of them
 * above the first header. Only where the whole section is set so, with a date for every header; else the passages stay as they are.
 */
export const withTornTimes = (passages: readonly Passage[]): readonly Passage[] =>
  timesBelow(passages) ?? timesAbove(passages) ?? passages

/**
 * A column of dates at the right is read out after each block. The section then begins with a header that has no date and ends with a
 * date that has no header, or with a header that has its own.
 */
function timesBelow(passages: readonly Passage[]): readonly Passage[] | null {
  const [first, ...others] = passages
  const last = others.at(-1)
  if (!first || !last || first.run.length === 0 || first.run.some(isDated)) return null
  const rests = others.map(({ run }) => run.slice(1))
  const leads = others.every(({ run }) => run[0] && isTime(run[0]))
  const bare = rests.slice(0, -1).every((run) => run.length > 0 && !run.some(isDated))
  const closed = last.content.length === 0 && (rests.at(-1)?.length === 0 || rests.at(-1)?.some(isDated))
  if (!leads || !bare || !closed) return null
  return passages
    .map((passage, index): Passage => {
      const run = index === 0 ? passage.run : passage.run.slice(1)
      const time = passages[index + 1]?.run[0]
      return { run, content: passage.content, ...(time ? { time } : {}) }
    })
    .filter(({ run, content }) => run.length + content.length > 0)
}

/** A column of dates at the left is read out before all blocks, in their order. */
function timesAbove(passages: readonly Passage[]): readonly Passage[] | null {
  const [first] = passages
  if (!first) return null
  const count = first.run.findIndex((row) => !isTime(row))
  const times = first.run.slice(0, count)
  const rest = [{ ...first, run: first.run.slice(count) }, ...passages.slice(1)]
  if (count < 2 || count !== rest.length || rest.some(({ run }) => run.length === 0 || run.some(isDated))) return null
  return rest.map((passage, index) => {
    const time = times[index]
    return time ? { ...passage, time } : passage
  })
}

const isDated = ({ spans }: Row): boolean => spans.length > 0

/** A line that holds a span of time and nothing else. */
const isTime = ({ role, spans }: Row): boolean => role === 'date' && spans[0]?.form === 'range'
