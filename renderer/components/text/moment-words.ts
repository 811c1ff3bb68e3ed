/** Short names as British English has them. General knowledge. */
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'] as const

const two = (n: number) => String(n).padStart(2, '0')

/**
 * A moment in this computer's time, "5 Mar, 14:03". Not by `Intl`, which loads its tables first, just while the list that shows it is awaited.
 */
export const dayAndTime = (at: Date): string =>
  `${at.getDate()} ${months[at.getMonth()]}, ${two(at.getHours())}:${two(at.getMinutes())}`

/** A day given as `YYYY-MM-DD`, "5 Mar", or "5 Mar 2026" with its year. */
export function dayWords(day: string, withYear = false): string {
  const [year, month, date] = day.slice(0, 10).split('-').map(Number)
  return `${date} ${months[(month ?? 1) - 1]}${withYear ? ` ${year}` : ''}`
}

/** The time of day, "14:03:22". */
export const clockTime = (at: Date): string => [at.getHours(), at.getMinutes(), at.getSeconds()].map(two).join(':')
