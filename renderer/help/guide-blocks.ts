/** A piece of a line of the guide: plain words, a name to be seen on the screen, or a key. */
export interface GuidePiece {
  readonly look: 'plain' | 'strong' | 'key' | 'quiet'
  readonly text: string
}

export type GuideBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'paragraph'; readonly pieces: readonly GuidePiece[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly GuidePiece[])[] }

/** The guide in the few marks it is written with: headings, paragraphs, bullets, strong, quiet, keys and links. Its pictures are left out. */
export function guideBlocks(markdown: string): GuideBlock[] {
  return markdown
    .split(/\n{2,}/u)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !part.startsWith('!['))
    .map(blockOf)
}

function blockOf(part: string): GuideBlock {
  const heading = /^(#{1,2}) (.+)$/u.exec(part)
  if (heading) return { kind: 'heading', level: heading[1] === '#' ? 1 : 2, text: heading[2] ?? '' }
  if (!part.startsWith('- ')) return { kind: 'paragraph', pieces: piecesOf(part) }
  return { kind: 'list', items: part.split(/\n(?=- )/u).map((item) => piecesOf(item.slice(2))) }
}

const marks = /\*\*(?<strong>[^*]+)\*\*|`(?<key>[^`]+)`|\*(?<quiet>[^*]+)\*|\[(?<link>[^\]]+)\]\([^)]*\)/gu

/** Only the words of a link stay when it leads to a file beside the guide, which the app does not show. */
function piecesOf(text: string): GuidePiece[] {
  const line = text.replace(/\s+/gu, ' ').replaceAll('[[', '\u0001').trim()
  const pieces: GuidePiece[] = []
  let end = 0
  for (const found of line.matchAll(marks)) {
    pieces.push({ look: 'plain', text: line.slice(end, found.index) })
    const { strong, key, quiet, link } = found.groups ?? {}
    if (strong) pieces.push({ look: 'strong', text: strong })
    else if (key) pieces.push({ look: 'key', text: key })
    else pieces.push({ look: quiet ? 'quiet' : 'plain', text: quiet ?? link ?? '' })
    end = found.index + found[0].length
  }
  pieces.push({ look: 'plain', text: line.slice(end) })
  return pieces
    .map((piece) => ({ ...piece, text: piece.text.replaceAll('\u0001', '[[') }))
    .filter(({ text: words }) => words !== '')
}
