const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** A month by its name or number as two digits; the last of the year where none is given. */
export function monthNumber(month: string): string {
  const named = months.indexOf(month.slice(0, 3).toLowerCase()) + 1
  const number = named || Number.parseInt(month, 10) || 12
  return String(number).padStart(2, '0')
}
