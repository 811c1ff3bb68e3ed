import { dayWords } from '../../components/text/moment-words.ts'

/** How near a day is: `soon` within a week, `past` when it is over. */
export interface DueWords {
  readonly day: string
  readonly left: string
  readonly state: 'later' | 'soon' | 'past'
}

const dayLength = 86_400_000
const soon = 7

/** A last day in words, seen from today; both are YYYY-MM-DD. */
export function dueWords(due: string, today: string): DueWords {
  const days = Math.round((Date.parse(due) - Date.parse(today)) / dayLength)
  return {
    day: dayWords(due, due.slice(0, 4) !== today.slice(0, 4)),
    left: leftWords(days),
    state: days < 0 ? 'past' : days <= soon ? 'soon' : 'later',
  }
}

function leftWords(days: number): string {
  if (days === 0) return 'today'
  if (days === 1) return 'tomorrow'
  if (days === -1) return 'yesterday'
  if (days < 0) return `${-days} days ago`
  return days < 60 ? `in ${days} days` : `in ${Math.round(days / 30)} months`
}
