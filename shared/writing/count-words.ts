/**
 * Words as word processors and most forms count them: stretches without white space.
 * Source: the GOV.UK Frontend character count component, which counts `\S+`.
 */
export function countWords(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0
}
