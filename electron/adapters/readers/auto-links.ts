import type { Block, SpanMark } from '../../../shared/domain/block.ts'

const addresses =
  /(?:https?:\/\/|www\.)[^\s<>"|]+|[\w.!#$%&'*+/=?^`{|}~-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}/g

/** A block with link marks over the web and mail addresses written out in its text. */
export function withAutoLinks(block: Block): Block {
  if (!/:\/\/|www\.|@/.test(block.text)) return block
  const found: SpanMark[] = []
  for (const match of block.text.matchAll(addresses)) {
    const text = withoutTail(match[0])
    const end = match.index + text.length
    const linked = block.marks.some((mark) => mark.kind === 'link' && mark.start < end && match.index < mark.end)
    if (!linked) found.push({ kind: 'link', start: match.index, end, href: hrefOf(text) })
  }
  return found.length > 0 ? { ...block, marks: [...block.marks, ...found] } : block
}

/** Sentence punctuation and an unopened closing bracket after an address are not part of it. */
function withoutTail(address: string): string {
  let text = address.replace(/[.,;:!?'"*_~]+$/, '')
  while (/[)\]]$/.test(text) && text.split(/[([]/).length < text.split(/[)\]]/).length) text = text.slice(0, -1)
  return text.replace(/[.,;:!?'"]+$/, '')
}

const hrefOf = (text: string): string =>
  /^https?:/.test(text) ? text : text.startsWith('www.') ? `https://${text}` : `mailto:${text}`
