const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** A date of an export as `YYYY-MM`, or `YYYY` where it states no month; null when there is none. Days are left out. */
export function statedDate(value: string): string | null {
  const text = value.trim()
  const numbers = /^(\d{4})(?:[-/.](\d{1,2}))?(?:[-/.T].*)?$/.exec(text)
  if (numbers) return withMonth(numbers[1] ?? '', Number(numbers[2] ?? 0))
  const named = /^(?:\d{1,2}\.?\s+)?([A-Za-z]{3})[a-z]*\.?,?\s+(?:\d{1,2},\s+)?(\d{4})$/.exec(text)
  if (named) return withMonth(named[2] ?? '', months.indexOf((named[1] ?? '').toLowerCase()) + 1)
  const reversed = /^(\d{1,2})[-/.](\d{4})$/.exec(text)
  return reversed ? withMonth(reversed[2] ?? '', Number(reversed[1])) : null
}

const withMonth = (year: string, month: number): string =>
  month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, '0')}` : year
