const sum =
  /(?<money>[£€$])\s?(?<figure>\d[\d,]*(?:\.\d+)?)\s?(?<unit>k|thousand|m|mn|million|bn|billion)?(?![\p{L}\d])/giu
const least =
  /\b(?:above|over|more than|at least|upwards of|in excess of|exceeding|minimum of|from)\s+(?=[£€$])|[£€$]\s?[\d,.]+\s?(?:k|m|million|thousand)?\s?(?:\+|plus\b|or (?:more|above|over)\b|and (?:above|over|more)\b|upwards\b)/iu
const thousands: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
}

/** Whether a requirement asks for a sum of money at least and an item names only smaller ones in the same money: it would tell against the person. */
export function fallsShortOfSum(text: string, requirement: string): boolean {
  if (!least.test(requirement)) return false
  const [asked] = sumsIn(requirement)
  const told = sumsIn(text).filter(({ money }) => money === asked?.money)
  return asked !== undefined && told.length > 0 && told.every(({ value }) => value < asked.value)
}

const sumsIn = (text: string): { readonly money: string; readonly value: number }[] =>
  [...text.matchAll(sum)].map(({ groups }) => ({
    money: groups?.money ?? '',
    value: Number((groups?.figure ?? '').replaceAll(',', '')) * (thousands[groups?.unit?.toLowerCase() ?? ''] ?? 1),
  }))
