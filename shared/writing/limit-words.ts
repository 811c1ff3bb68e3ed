import type { DocumentLimit } from '../domain/limit.ts'
import type { LimitState } from './limit-state.ts'

const number = (value: number) => value.toLocaleString('en')
const units = { words: 'word', characters: 'character', pages: 'page' } as const

/** A state in words: "148 / 250 words", "262 / 250 words, 12 over", "20 / 650 words, 230 short of 250". */
export function limitWords({ kind, unit, used, limit, left, least = 0 }: LimitState): string {
  const plain = `${number(used)} / ${number(limit)} ${limit === 1 ? units[unit] : unit}`
  if (kind === 'over') return `${plain}, ${number(-left)} over`
  if (kind === 'near') return `${plain}, ${number(left)} left`
  return kind === 'under' ? `${plain}, ${number(least - used)} short of ${number(least)}` : plain
}

/** A limit in words: "250 words", "350 to 4,000 characters, line ends counted twice". */
export function limitName(limit: DocumentLimit): string {
  if ('pages' in limit) return limit.pages === 1 ? '1 page' : `${number(limit.pages)} pages`
  const least = limit.least === undefined ? '' : `${number(limit.least)} to `
  if ('words' in limit) return `${least}${number(limit.words)} words`
  const spaces = limit.spaces === false ? ' without spaces' : ''
  const breaks = limit.lineBreak === 2 ? ', line ends counted twice' : ''
  return `${least}${number(limit.characters)} characters${spaces}${breaks}`
}
