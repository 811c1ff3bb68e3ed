import type { DocumentLimit } from '../domain/limit.ts'
import type { LimitState } from './limit-state.ts'

/** Not by `Intl`, which loads its tables first, just while a document is opened. */
const number = (value: number) => String(value).replace(/\B(?=(?:\d{3})+$)/gu, ',')
const units = { words: 'word', characters: 'character', pages: 'page' } as const

/** A state in words: "148 / 250 words", "262 / 250 words, 12 over", "20 / 650 words, 230 short of 250", "320 words, at least 300". */
export function limitWords({ kind, unit, used, limit, left, least = 0 }: LimitState): string {
  const short = `, ${number(least - used)} short of ${number(least)}`
  if (limit === null || left === null)
    return `${number(used)} ${used === 1 ? units[unit] : unit}${kind === 'under' ? short : `, at least ${number(least)}`}`
  const plain = `${number(used)} / ${number(limit)} ${limit === 1 ? units[unit] : unit}`
  if (kind === 'over') return `${plain}, ${number(-left)} over`
  if (kind === 'near') return `${plain}, ${number(left)} left`
  return kind === 'under' ? `${plain}${short}` : plain
}

/** A limit in words: "250 words", "at least 300 words", "350 to 4,000 characters, line ends counted twice". */
export function limitName(limit: DocumentLimit): string {
  if ('pages' in limit) return limit.pages === 1 ? '1 page' : `${number(limit.pages)} pages`
  if ('leastWords' in limit) return `at least ${number(limit.leastWords)} words`
  if ('leastCharacters' in limit) return `at least ${number(limit.leastCharacters)} characters${counting(limit)}`
  const least = limit.least === undefined ? '' : `${number(limit.least)} to `
  if ('words' in limit) return `${least}${number(limit.words)} words`
  return `${least}${number(limit.characters)} characters${counting(limit)}`
}

function counting(limit: Extract<DocumentLimit, { readonly emoji?: unknown }>): string {
  const spaces = limit.spaces === false ? ' without spaces' : ''
  const twice = [limit.lineBreak === 2 && 'line ends', limit.emoji === 2 && 'emoji'].filter(Boolean).join(' and ')
  return twice === '' ? spaces : `${spaces}, ${twice} counted twice`
}
