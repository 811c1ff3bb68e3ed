import { type NumberLanguage, numberPhrase } from '../number-phrases.ts'
import { quantityUnits } from '../quantity-units.ts'

/** What a German adjective counts: "dreijährig", "fünfköpfig", "zehnfach". General knowledge of German. */
const counted = /^(\p{L}+?)(jährig|monatig|wöchig|tägig|stündig|minütig|köpfig|stellig|stufig|fach)(?:e[mnrs]?|es)?$/u
const units: Readonly<Record<string, string>> = {
  jährig: 'jahre',
  monatig: 'monate',
  wöchig: 'wochen',
  tägig: 'tage',
  stündig: 'stunden',
  minütig: 'minuten',
  fach: 'x',
}

/** A number and its unit in one German adjective ("eine dreijährige Ausbildung": 36 months), or null. */
export function germanCompound(
  word: string,
  language: NumberLanguage,
): { readonly value: number; readonly face: number; readonly unit: string | null } | null {
  const [, number = '', ending = ''] = language === 'de' ? (counted.exec(word) ?? []) : []
  const face = number === '' ? null : (numberPhrase([number], 'de')?.value ?? null)
  if (face === null) return null
  const unit = quantityUnits.get(units[ending] ?? '')
  return { value: face * (unit?.factor ?? 1), face, unit: unit?.base ?? null }
}
