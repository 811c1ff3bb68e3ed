const dayLength = 86_400_000

/** When something was written, as one remembers it: "today", "on Tuesday", "on 3 November", "in March 2025". */
export function earlierWhen(at: string, now: Date): string {
  const date = new Date(at)
  const days = Math.floor((now.getTime() - date.getTime()) / dayLength)
  if (date.toDateString() === now.toDateString()) return 'today'
  if (days < 6) return `on ${date.toLocaleDateString('en-GB', { weekday: 'long' })}`
  if (days < 60) return `on ${date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long' })}`
  const year = date.getFullYear() === now.getFullYear() ? {} : ({ year: 'numeric' } as const)
  return `in ${date.toLocaleDateString('en-GB', { month: 'long', ...year })}`
}
