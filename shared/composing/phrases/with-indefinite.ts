/** A phrase for one thing with "a" or "an", by the sound it begins with; letters of an abbreviation are spelt: "an MSc", "a UK licence". One that has an article keeps it. */
export function withIndefinite(phrase: string): string {
  if (/^(?:an?|the|my|one) /iu.test(phrase)) return phrase
  const first = /^\p{Lu}(?:&\p{Lu})+|^[\p{L}\d]+/u.exec(phrase)?.[0] ?? ''
  const spelt = /^\p{Lu}[.-]/u.test(phrase) ? /^[AEFHILMNORSX]/u.test(phrase) : beginsWithVowel(first)
  return `${spelt ? 'an' : 'a'} ${phrase}`
}

/** Abbreviations that are said as words begin as they are written. */
const saidAsWords = new Set([
  'NASA',
  'NEBOSH',
  'LAMDA',
  'RADA',
  'SAP',
  'MIG',
  'MAG',
  'SEN',
  'STEM',
  'LAN',
  'NATO',
  'RIBA',
  'HACCP',
  'MEWP',
  'HIAB',
  'LANTRA',
  'FORS',
  'LOLER',
  'NERC',
  'SCITT',
  'MIDAS',
  'MARAC',
  'MAPPA',
  'RIDDOR',
  'SOLAS',
  'NAPIT',
  'REHIS',
  'LEED',
])

function beginsWithVowel(word: string): boolean {
  if (/^\d/u.test(word)) return /^(?:8|11|18)/u.test(word) && !/^1[18]\d{1,2}(?!\d)/u.test(word)
  const spelt =
    !saidAsWords.has(word) &&
    (/^\p{Lu}{2,}$|^\p{Lu}\d+$|^\p{Lu}(?:&\p{Lu})+$/u.test(word) ||
      /^(?:MSc|MDes|MLitt|MPhil|MPharm|MEng|MChem|MSci|MArch|MMath|MRes|MEd|MMus|MBiol|MMath|MFA|LLB|LLM|HNC|HND|NVQ|SVQ|FdA|FdSc|MBChB|MCh)/u.test(
        word,
      ))
  if (spelt) return /^[AEFHILMNORSX]/u.test(word)
  return (
    (/^[aeiou]/iu.test(word) && !/^(?:uni(?!n|m)|use|usu|eur|one|once|ubi|uti)/iu.test(word)) ||
    /^(?:hour|honest|honou?r|honorary|heir)/iu.test(word)
  )
}
