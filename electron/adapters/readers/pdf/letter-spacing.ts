/** Closes up a line set with wide letter spacing (`E X P E R I E N C E`), when six in ten of its words are single letters. */
export function closedUp(text: string): string | null {
  const words = text.trim().split(/\s+/)
  const single = words.filter((word) => [...word].length === 1).length
  if (words.length < 4 || single < 0.6 * words.length || !/^[\p{L}\p{M}\s&/,.:'’()-]+$/u.test(text)) return null
  return text
    .trim()
    .split(/\s{2,}/)
    .map((word) => word.replace(/\s/g, ''))
    .join(' ')
}

/** A short word of a letter-spaced line, such as `M E`. */
const spacedLetters = /^\s*\S(?:\s\S)+\s*$/u

/** Characters to look ahead for the next piece in what was drawn. */
const ahead = 200

/** A piece of a letter-spaced line. */
interface Piece {
  readonly text: string
  readonly x: number
  readonly width: number
}

/** Closes up a letter-spaced line of several pieces, keeping the wider gaps between its words. */
export function closedPieces(pieces: readonly Piece[]): string {
  let text = ''
  let last: Piece | null = null
  const usual = 1.35 * usualGap(pieces)
  for (const piece of pieces) {
    const own = (
      closedUp(piece.text) ?? (spacedLetters.test(piece.text) ? piece.text.replace(/\s/g, '') : piece.text)
    ).trim()
    const pitch = last
      ? Math.max(last.width / Math.max(1, last.text.replace(/\s/g, '').length), piece.width / Math.max(1, own.length))
      : 0
    text += last && piece.x - (last.x + last.width) > Math.max(0.6 * pitch, usual) ? ` ${own}` : own
    last = piece
  }
  return text
}

/** The middle gap of a line whose pieces are mostly single letters, which then stand in one word; 0 for other lines. */
function usualGap(pieces: readonly Piece[]): number {
  const single = pieces.filter(({ text }) => [...text.trim()].length === 1).length
  if (pieces.length < 4 || single < 0.6 * pieces.length) return 0
  const gaps = pieces.slice(1).map(({ x }, index) => x - ((pieces[index]?.x ?? 0) + (pieces[index]?.width ?? 0)))
  return gaps.sort((a, b) => a - b)[Math.floor((gaps.length - 1) / 2)] ?? 0
}

/**
 * Gives letter-spaced text the spaces it was written with: the page draws a space between words but none between spaced letters.
 * `drawn` are all characters of the page in the order they were drawn.
 */
export function withWrittenSpaces(texts: readonly string[], drawn: readonly string[]): string[] {
  if (!texts.some((text) => closedUp(text) !== null)) return [...texts]
  const inked = drawn.flatMap((character, index) => (character.trim() === '' ? [] : [{ character, index }]))
  const line = inked.map(({ character }) => character).join('')
  if (line.length !== inked.length) return [...texts]
  let reached = 0
  return texts.map((text) => {
    const letters = text.replace(/\s/g, '')
    const at = line.indexOf(letters, reached)
    const near = at >= 0 && letters !== '' && at - reached <= ahead
    if (near) reached = at + letters.length
    const from = near || closedUp(text) === null ? at : line.indexOf(letters)
    if (from < 0 || !(closedUp(text) !== null || (near && spacedLetters.test(text)))) return text
    const [first, last] = [inked[from]?.index ?? 0, inked[from + letters.length - 1]?.index ?? 0]
    return drawn.slice(first, last + 1).join('')
  })
}
