const counts = /^(?<deed>I [^:;()“”]+): (?<figures>[£$€]?\d[^:;()“”]*)\.$/u
const target = / \(target:? (?<aim>[£$€]?\d[\d,.]*\p{L}?%?)\)(?=\.$|,)/u

/** Bare figures behind a deed: "I run the mill: 12 hands, 3 stones." → "I run the mill (12 hands, 3 stones).", "I ground 31 tons (target: 24)." → "I ground 31 tons against a target of 24." */
export const figuresInBrackets = (text: string): string =>
  text.replace(counts, '$<deed> ($<figures>).').replace(target, ' against a target of $<aim>')
