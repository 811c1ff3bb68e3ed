/** Letters behind a name that stay capitals. General knowledge of degrees, orders and generations. */
const postNominal =
  /^(?:PHD|MD|MBA|MA|BA|BSC|MSC|RN|RGN|RMN|DDS|JD|LLB|LLM|CPA|ACCA|ACA|PE|PMP|CFA|OBE|MBE|CBE|QC|KC|II|III|IV|VI|VII|FRCS|MRCP)$/u
/** Letters that no name is made of, for want of a vowel: "RVN". */
const unspoken = /^[B-DF-HJ-NP-TV-XZ]{3,5}$/u
const initials = /^\p{Lu}$/u

/** A person's name as a signature has it: "INES M. FARROW-HALE" → "Ines M. Farrow-Hale", "Maud LE BRETON" → "Maud Le Breton"; letters behind a name ("RN") stay. */
export function personName(name: string): string {
  const [own = '', ...behind] = name.split(/(?=,)/u)
  const shouted = !/\p{Ll}/u.test(own)
  const words = own.replace(/\p{L}+(?:['’]\p{L}+)*/gu, (word, at: number) => {
    if (initials.test(word) || /\p{Ll}/u.test(word) || (at > 0 && (postNominal.test(word) || unspoken.test(word))))
      return word
    return shouted || at > 0 ? titled(word) : word
  })
  return [words, ...behind].join('')
}

/** "O'NEILL" → "O'Neill", "MCDONALD" → "McDonald". */
function titled(word: string): string {
  return word
    .toLowerCase()
    .replace(/^\p{L}/u, (letter) => letter.toUpperCase())
    .replace(/(?<=^[DOL]['’])\p{L}/u, (letter) => letter.toUpperCase())
    .replace(/(?<=^Mc)\p{L}/u, (letter) => letter.toUpperCase())
}
