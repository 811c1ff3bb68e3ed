/** A time in months as people say it: "4 years 7 months". */
export function sayMonths(months: number): string {
  const years = Math.floor(months / 12)
  const rest = Math.round(months % 12)
  const parts = [years > 0 ? count(years, 'year') : '', rest > 0 ? count(rest, 'month') : '']
  return parts.filter(Boolean).join(' ') || '0 months'
}

const count = (amount: number, unit: string): string => `${amount} ${unit}${amount === 1 ? '' : 's'}`
