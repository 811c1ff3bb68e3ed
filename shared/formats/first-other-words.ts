/** Scripts whose letters a PDF keeps in the order in which they are drawn, which need not be the order in which they are read. */
const drawnOtherwise =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Thai}\p{Script=Lao}\p{Script=Tibetan}\p{Script=Myanmar}\p{Script=Khmer}]/u

/**
 * Where a file that was read again first says other words than it should, as the words that should stand there; null when its lines say
 * the same letters and figures in the same order. White space, hyphens, other signs and numbers of list items are not compared.
 * Where scripts are drawn in another order than they are read, only which letters there are is compared.
 */
export function firstOtherWords(shouldSay: readonly string[], says: readonly string[]): string | null {
  const should = shouldSay.map(withoutNumber).join('\n')
  const [one, other] = [letters(should), letters(says.map(withoutNumber).join('\n'))]
  if (one === other) return null
  if (drawnOtherwise.test(should) && sorted(one) === sorted(other)) return null
  let at = 0
  while (at < one.length && one[at] === other[at]) at += 1
  return wordsAt(should, at) || 'words at the end that were not written'
}

function withoutNumber(line: string): string {
  return line.replace(/^\s*(?:(?:\(?\d{1,9}|[a-z])[.)]\s+)+/iu, '')
}

const isLetter = /[\p{L}\p{N}]/u

function letters(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')
}

const sorted = (text: string) => [...text].sort().join('')

/** The six words around the letter of this index. */
function wordsAt(text: string, index: number): string {
  const words = text.normalize('NFKC').split(/\s+/u)
  let passed = 0
  for (const [at, word] of words.entries()) {
    passed += [...word].filter((sign) => isLetter.test(sign)).join('').length
    if (passed > index) return words.slice(Math.max(0, at - 1), at + 5).join(' ')
  }
  return ''
}
