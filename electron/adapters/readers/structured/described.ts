import type { Link, SaidBy } from '../../../../shared/domain/evidence.ts'
import { sentences } from '../../../../shared/text/sentences.ts'
import { readText } from '../text.ts'

export interface DescribedItem {
  readonly text: string
  /** Nesting below the item before it, from 0. */
  readonly level: number
  readonly bullet: boolean
  readonly links?: readonly Link[]
  readonly said?: SaidBy | null
}

/** The items of a free description: its bullets, and the sentences of its prose. */
export function described(description: string): DescribedItem[] {
  return readText(description).blocks.flatMap((block): DescribedItem[] => {
    if (block.kind === 'bullet') return [{ text: block.text, level: block.level, bullet: true }]
    return sentences(block.text).map(({ start, end }) => ({
      text: block.text.slice(start, end),
      level: 0,
      bullet: false,
    }))
  })
}
