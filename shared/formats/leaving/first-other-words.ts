/** Scripts whose letters a PDF keeps in the order in which they are drawn, which need not be the order in which they are read. */
const drawnOtherwise =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Thai}\p{Script=Lao}\p{Script=Tibetan}\p{Script=Myanmar}\p{Script=Khmer}]/u

/**
 * Where a file that was read again first says other words than it should, as the words that should stand there; null when its lines say
 * the same letters and figures in the same order. White space, hyphens, other signs and numbers of list items are not compared.
 * Where scripts are drawn in another order than they are read, only which letters there are is compared; there, and where letters bear marks
 * of their own, a reader may meet a letter once for each sign it is drawn with.
 */
export function firstOtherWords(shouldSay: readonly string[], says: readonly string[]): string | null {
  const at = firstDifference(numbered(shouldSay), numbered(says))
  if (at === null) return null
  const should = shouldSay.join('\n')
  if (drawnOtherwise.test(should) && sameLetters(shouldSay, says)) return null
  if (/\p{M}/u.test(should.normalize('NFKC')) && sameLetters(shouldSay, says)) return null
  return wordsAt(should, at) || 'words at the end that were not written'
}

/** Letters and figures in a row. `numbers` gives the length of what may be a list item's number, by where it begins. */
interface Letters {
  readonly text: string
  readonly numbers: ReadonlyMap<number, number>
}

/** The sign of a list item; words that run from right to left are drawn right beside it. */
const itemSign = String.raw`(?:\(?\d{1,9}|[a-z])[.)](?:\s+|(?=[\u0590-\u08ff]))`
const itemNumber = new RegExp(itemSign, 'giuy')
const itemNumbers = new RegExp(`^(?:${itemSign})+`, 'iu')

/** A reader that makes a list item of "1986. A good year" takes its number away, and one that reads a list as text adds numbers. */
function numbered(lines: readonly string[]): Letters {
  const numbers = new Map<number, number>()
  let text = ''
  for (const given of lines) {
    const line = given.trimStart()
    let at = text.length
    for (const [number] of line.matchAll(itemNumber)) {
      const { length } = letters(number)
      numbers.set(at, length)
      at += length
    }
    text += letters(line)
  }
  return { text, numbers }
}

/** The offset in the first where the two part for good, whatever numbers are left out of either; null when they do not. */
function firstDifference(one: Letters, other: Letters): number | null {
  const tried = new Set<string>()
  const open: [number, number][] = [[0, 0]]
  let farthest = 0
  for (let next = open.pop(); next; next = open.pop()) {
    let [i, j] = next
    while (true) {
      const [skipOne, skipOther] = [one.numbers.get(i), other.numbers.get(j)]
      if (skipOne !== undefined || skipOther !== undefined) {
        if (tried.has(`${i} ${j}`)) break
        tried.add(`${i} ${j}`)
        if (skipOne !== undefined) open.push([i + skipOne, j])
        if (skipOther !== undefined) open.push([i, j + skipOther])
      }
      if (i === one.text.length && j === other.text.length) return null
      if (i >= one.text.length || one.text[i] !== other.text[j]) break
      i += 1
      j += 1
    }
    farthest = Math.max(farthest, i)
  }
  return farthest
}

const isLetter = /[\p{L}\p{N}]/u

function letters(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')
}

const clusters = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** How often each letter is said, and how often more it may be met because it is drawn with other signs as one. */
function tally(lines: readonly string[]): Map<string, { count: number; spare: number }> {
  const found = new Map<string, { count: number; spare: number }>()
  const text = lines.map((line) => line.trimStart().replace(itemNumbers, '')).join('\n')
  for (const { segment } of clusters.segment(text.normalize('NFKC'))) {
    const spare = [...segment].length - 1
    for (const letter of letters(segment)) {
      const known = found.get(letter) ?? { count: 0, spare: 0 }
      found.set(letter, { count: known.count + 1, spare: known.spare + spare })
    }
  }
  return found
}

/** A number in a line of its own may be a list item's. */
function sameLetters(shouldSay: readonly string[], says: readonly string[]): boolean {
  const [should, said] = [tally(shouldSay), tally(says)]
  const alone = tally(says.filter((line) => /^\s*\d{1,3}[.)]?\s*$/u.test(line)))
  const nothing = { count: 0, spare: 0 }
  return [...new Set([...should.keys(), ...said.keys()])].every((letter) => {
    const { count, spare } = should.get(letter) ?? nothing
    const met = (said.get(letter) ?? nothing).count
    return count <= met && met - (alone.get(letter) ?? nothing).count <= count + spare
  })
}

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
