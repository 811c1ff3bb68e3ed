import type { Snapshot } from '../../shared/contract/documents.ts'

const reasons: Readonly<Record<Snapshot['why'], string>> = {
  opened: 'when it was opened',
  writing: 'while writing',
  'before-change': 'before a change',
  restored: 'before going back',
  copy: 'from another window',
  sent: 'what was sent',
  kept: 'kept by you',
}

/** What a version is called: the name it was given, else why it was kept. */
export const versionName = ({ name, why }: Pick<Snapshot, 'name' | 'why'>): string => name ?? reasons[why]

/** Why it was kept, where its name does not say so. */
export const versionCause = ({ name, why }: Pick<Snapshot, 'name' | 'why'>): string | null =>
  name === undefined ? null : reasons[why]

/** A version's time on its day. */
export function versionTime(at: string): string {
  return new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
}

const dayLength = 86_400_000

/** The day of a version as one speaks of it today. */
export function versionDay(at: string, now: Date): string {
  const day = new Date(at)
  const midnight = (date: Date) => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime()
  const days = Math.round((midnight(now) - midnight(day)) / dayLength)
  if (days === 0) return 'Today'
  if (days === 1) return 'Yesterday'
  const year = day.getFullYear() === now.getFullYear() ? {} : ({ year: 'numeric' } as const)
  return day.toLocaleDateString('en-GB', { weekday: 'long', day: 'numeric', month: 'long', ...year })
}

/** How many words a version has more or fewer than the one before it, "+12"; empty when as many. */
export function wordsSince(words: number, before: number | undefined): string {
  if (before === undefined || words === before) return ''
  return words > before ? `+${words - before}` : `−${before - words}`
}
