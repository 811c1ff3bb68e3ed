import type { MaskedPart } from './masking.ts'

/** The parts that stand masked in these texts: a name also has a placeholder for each of its words, which may stand nowhere. */
export function partsIn(parts: readonly MaskedPart[], texts: readonly string[]): MaskedPart[] {
  const all = texts.join('\n')
  return parts.filter(({ placeholder }) => new RegExp(`${placeholder}(?!\\d)`, 'u').test(all))
}
