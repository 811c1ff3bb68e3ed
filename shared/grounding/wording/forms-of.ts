/** Every form a base word may take by the regular endings of English, real or not: "carry" gives "carries", "carried", "carrying". */
export function formsOf(word: string): readonly string[] {
  const forms = [word, `${word}s`, `${word}ed`, `${word}ing`]
  if (/(?:s|x|z|ch|sh)$/u.test(word)) forms.push(`${word}es`)
  if (/e$/u.test(word)) forms.push(`${word}d`, `${word.slice(0, -1)}ing`)
  if (/[^aeiou]y$/u.test(word)) forms.push(`${word.slice(0, -1)}ies`, `${word.slice(0, -1)}ied`)
  if (/[^aeiou][aeiou][bdgklmnprt]$/u.test(word)) forms.push(`${word}${word.at(-1)}ed`, `${word}${word.at(-1)}ing`)
  return forms
}
