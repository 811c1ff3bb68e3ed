const lower = (text: string): string => text.toLowerCase().replace(/[’']/gu, "'")

/** True when a part of a title is the employer's name, or that name with a word or two more. */
export function sameCompany(part: string, company: string | null): boolean {
  if (company === null) return false
  const [a, b] = [lower(part).replace(/^the /u, ''), lower(company).replace(/^the /u, '')]
  return a === b || (a.includes(b) && a.length < b.length + 12) || (b.includes(a) && a.length > 4)
}
