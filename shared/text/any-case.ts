/**
 * The source of a pattern with its letters in either case, to be compiled without the flag `i`: `led (?=\p{Lu})` as `[lL][eE][dD] (?=\p{Lu})`.
 * For patterns a part of which must see capitals: with `i` a `\p{Lu}` meets every letter, and a modifier group, `(?-i:…)`, makes V8 (Node 24.21)
 * forget the case of the rest once the pattern is compiled to machine code.
 * Escapes and names of groups stay; a range of letters in a class is not understood (throws `RangeError`).
 */
export function anyCase(source: string): string {
  return source.replace(/\\[pP]\{[^}]*\}|\\.|\(\?<\p{L}\w*>|\[(?:\\.|[^\\\]])*\]|\p{L}/gsu, (part) =>
    part.startsWith('\\') || part.startsWith('(') ? part : part.startsWith('[') ? ofClass(part) : `[${both(part)}]`,
  )
}

function ofClass(part: string): string {
  if (/\p{L}-\p{L}/u.test(part.replace(/\\./gsu, ''))) throw new RangeError(`A range of letters in ${part}`)
  return part.replace(/\\[pP]\{[^}]*\}|\\.|\p{L}/gsu, (one) => (one.startsWith('\\') ? one : both(one)))
}

function both(letter: string): string {
  const [lower, upper] = [letter.toLowerCase(), letter.toUpperCase()]
  return lower === upper || upper.length > 1 ? letter : lower + upper
}
