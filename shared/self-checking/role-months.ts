import type { Entry } from '../domain/entry.ts'

/** The months a role surely covers and may cover, counted from year 0, ends included. A bare year may mean any month of it. */
export interface RoleMonths {
  readonly surely: { readonly from: number; readonly to: number }
  readonly perhaps: { readonly from: number; readonly to: number }
}

/** Null without both dates; `today` is YYYY-MM-DD. */
export function roleMonths({ start, end }: Pick<Entry, 'start' | 'end'>, today: string): RoleMonths | null {
  if (start === null || end === null) return null
  const last = end === 'present' ? today.slice(0, 7) : end
  return {
    surely: { from: month(start, 12), to: month(last, 1) },
    perhaps: { from: month(start, 1), to: month(last, 12) },
  }
}

function month(date: string, unstated: number): number {
  const [year, stated] = date.split('-').map(Number)
  return (year ?? 0) * 12 + (stated ?? unstated) - 1
}
