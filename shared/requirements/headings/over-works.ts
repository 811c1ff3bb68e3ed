import type { PostingLine } from '../lines/posting-line.ts'
import { plainHeading } from './classify-heading.ts'
import type { FoundHeading } from './heading-reading.ts'

/** "You'll be:" over "writing posts", "helping at fairs" announces work; over "calm and organised" it asks for the person, as its words alone say. */
export function overWorks(found: FoundHeading | null, next: PostingLine | undefined): FoundHeading | null {
  if (!found || found.rest !== null || next?.form !== 'item') return found
  const asks = /(?:^|\s)(?:youll|you will|youd|you would|youre going to|you are going to) be$/u.test(
    plainHeading(found.text),
  )
  return asks &&
    /^(?:\p{L}+ly )?(?!willing|caring|outgoing|welcoming|understanding|hardworking|forgiving)\p{L}{2,}ing\s/iu.test(
      next.text,
    )
    ? { ...found, zone: 'duty' }
    : found
}
