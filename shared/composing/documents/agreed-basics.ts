import type { Basics } from '../../domain/basics.ts'
import type { Warning } from '../../domain/warning.ts'

const empty: Basics = { name: null, email: null, phone: null, location: null, urls: [] }
const fields = ['name', 'email', 'phone', 'location'] as const

/**
 * Name and contact as the sources agree on them. When two sources name different people, everything is left out
 * (a letter must not carry another person's address); when only one field differs, that field is.
 */
export function agreedBasics(sources: readonly Basics[]): { basics: Basics; warnings: Warning[] } {
  const names = distinct(sources.map((source) => (isSalutation(source.name) ? null : source.name)))
  if (names.length > 1) {
    const message = `The sources name different people (${names.join(', ')}), so name and contact are left out.`
    return { basics: empty, warnings: [{ code: 'contact-disagrees', message }] }
  }
  const warnings: Warning[] = []
  const basics = { ...empty, urls: [...new Set(sources.flatMap((source) => source.urls))] }
  for (const field of fields) {
    const values = field === 'name' ? names : distinct(sources.map((source) => source[field]))
    if (values.length === 1) basics[field] = values[0] ?? null
    if (values.length > 1)
      warnings.push({
        code: 'contact-disagrees',
        message: `The sources state different values for ${field} (${values.join(', ')}), so it is left out.`,
      })
  }
  return { basics, warnings }
}

/** The first line of an earlier letter is read for a name at times, and names whom it went to. */
const isSalutation = (name: string | null): boolean =>
  /^(?:dear|hello|to whom|(?:sehr geehrte|liebe)\p{L}*|madame|monsieur|estimad\p{L}+|geachte|beste) /iu.test(name ?? '')

function distinct(values: readonly (string | null)[]): string[] {
  const seen = new Map<string, string>()
  for (const value of values) {
    const key = value?.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
    if (value && key && !seen.has(key)) seen.set(key, value)
  }
  return [...seen.values()]
}
