import { isElement } from './html-names.ts'

export interface HtmlTag {
  readonly name: string
  readonly kind: 'open' | 'close' | 'void' | 'other'
  readonly attributes: string
  /** Offset after the tag. */
  readonly end: number
}

const open = /<([a-zA-Z][a-zA-Z0-9-]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)\s*(\/?)>/y
const close = /<\/([a-zA-Z][a-zA-Z0-9-]*)\s*>/y
const other = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<![A-Za-z][^>]*>|<!\[CDATA\[[\s\S]*?\]\]>/y

/** The tag of a known element, or the comment, that begins at `at`; null when the `<` is text. */
export function htmlTagAt(text: string, at: number): HtmlTag | null {
  const opening = sticky(open, text, at)
  if (opening) {
    const name = (opening[1] ?? '').toLowerCase()
    const kind = opening[3] === '/' || /^(?:br|img|hr|input|wbr|meta|link|source|track)$/.test(name) ? 'void' : 'open'
    return isElement(name) ? { name, kind, attributes: opening[2] ?? '', end: at + opening[0].length } : null
  }
  const closing = sticky(close, text, at)
  if (closing) {
    const name = (closing[1] ?? '').toLowerCase()
    return isElement(name) ? { name, kind: 'close', attributes: '', end: at + closing[0].length } : null
  }
  const rest = sticky(other, text, at)
  return rest ? { name: '!', kind: 'other', attributes: '', end: at + rest[0].length } : null
}

function sticky(form: RegExp, text: string, at: number): RegExpExecArray | null {
  form.lastIndex = at
  return form.exec(text)
}

/** The value of an attribute in the text of a tag's attributes. */
export function attribute(attributes: string, name: string): string | null {
  const match = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'=<>\`]+))`, 'i').exec(attributes)
  return match ? (match[1] ?? match[2] ?? match[3] ?? '') : null
}

/** True when an element with these attributes is not shown. */
export function isHiddenTag(attributes: string): boolean {
  if (/(?:^|\s)hidden(?:\s|=|$)/i.test(attributes)) return true
  const style = attribute(attributes, 'style') ?? ''
  return /display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0(?:\.0+)?\s*(?:;|$)|font-size\s*:\s*0(?![.\d])/i.test(
    style,
  )
}
