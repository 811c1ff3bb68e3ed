import type { Block, SpanMark } from '../../../../shared/domain/block.ts'

const addresses =
  /(?:https?:\/\/|www\.)[^\s<>"|]+|[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}/g

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

/** Sentence punctuation and unopened closing brackets after an address are not part of it. */
function withoutTail(address: string): string {
  const count = (bracket: RegExp) => address.match(bracket)?.length ?? 0
  let unopened = count(/[)\]]/g) - count(/[([]/g)
  let end = address.length
  while (end > 0) {
    const last = address[end - 1] ?? ''
    if (/[)\]]/.test(last) && unopened > 0) unopened -= 1
    else if (!/[.,;:!?'"*_~]/.test(last)) break
    end -= 1
  }
  return address.slice(0, end)
}

const hrefOf = (text: string): string =>
  /^https?:/.test(text) ? text : text.startsWith('www.') ? `https://${text}` : `mailto:${text}`
