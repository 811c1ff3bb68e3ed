import type { NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import { z } from 'zod'
import type { TypstBlock, TypstData, TypstLine } from '../../../shared/formats/typst/typst-data.ts'
import type { Excess } from '../../../shared/templates/fit-words.ts'
import type { TemplateCompiler } from './compiler.ts'

const endSchema = z.tuple([z.object({ value: z.object({ page: z.number(), y: z.string() }) })])

/** Heights of the papers in points, and how many of them a millimetre is. */
const heights = { a4: 841.89, 'us-letter': 792 } as const
const millimetre = 72 / 25.4
/** Baselines stand this many sizes apart at a spacing of 1, as in `page.typ`. */
const lineDistance = 1.37

/** How much of a document stands beyond the pages it was to fit on, asked of the compiler. */
export function excessOf(
  { typst, typeset }: TemplateCompiler,
  input: TypstData & { readonly fallback: boolean },
): Excess {
  const document: NodeTypstDocument = typeset({ ...input, measured: true })
  const [{ value }] = endSchema.parse(typst.query(document, { selector: '<end>' }))
  const { style } = input
  const margin = style.margin * millimetre
  const height = heights[style.paper] - 2 * margin
  const used = (value.page - 1) * height + Number.parseFloat(value.y) - margin
  const share = Math.max(0, used - (style.fit ?? value.page) * height) / used
  const lines = Math.max(1, Math.ceil((share * used) / (style.size * style.spacing * lineDistance)))
  return { lines, words: Math.max(1, Math.round(share * wordsIn(input))) }
}

function wordsIn({ letter, blocks }: TypstData): number {
  const frame: readonly TypstLine[] = letter ? Object.values(letter).flat() : []
  const lines = [...frame, ...blocks.flatMap(linesIn)]
  const texts = lines.flatMap(({ content }) => content.map((piece) => (piece.kind === 'text' ? piece.text : ' ')))
  return texts.join('').split(/\s+/u).length
}

function linesIn(block: TypstBlock): readonly TypstLine[] {
  switch (block.kind) {
    case 'bullets':
    case 'numbers':
      return block.items.flat().flatMap(linesIn)
    case 'quote':
      return block.content.flatMap(linesIn)
    case 'table':
      return [...(block.header ?? []), ...block.rows.flat()]
    default:
      return [block]
  }
}
