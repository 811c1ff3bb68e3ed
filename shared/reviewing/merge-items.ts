import type { Evidence } from '../domain/evidence.ts'
import { VouchError } from '../domain/vouch-error.ts'

/**
 * Two items as one, `first` before `second`, with both quotes. What others said never becomes the person's own words:
 * fails with `invalid-input` when the two were said by different people.
 */
export function mergeItems(first: Evidence, second: Evidence): Evidence {
  if (
    JSON.stringify(first.said?.who ?? null) !== JSON.stringify(second.said?.who ?? null) ||
    !first.said !== !second.said
  )
    throw new VouchError('invalid-input', 'These two items were said by different people, so they stay apart.')
  const text = `${first.text} ${second.text}`
  const quoted = [quotedOf(first), quotedOf(second)].filter((part) => part !== null).join(' ') || null
  const by = quoted === text ? 'import' : 'hand'
  return {
    ...first,
    text,
    by,
    original: by === 'import' ? null : quoted,
    origins: [...first.origins, ...second.origins],
    links: [...first.links, ...second.links],
  }
}

const quotedOf = ({ by, text, original }: Evidence) => (by === 'import' ? text : original)
