const inline =
  /\(\s*(?:<([^<>\n]*)>|((?:[^\s()\\]|\\.|\((?:[^\s()\\]|\\.|\([^\s()]*\))*\))*))(?:\s+(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\((?:[^()\\]|\\.)*\)))?\s*\)/y
const reference = /\[([^[\]]*)\]/y

export interface LinkEnd {
  readonly href: string
  /** Offset after the link's destination or label. */
  readonly end: number
}

interface Labels {
  /** The target that a label was defined with. */
  readonly find: (label: string) => string | undefined
  /** The link's own text, which is its label when none follows. */
  readonly label: string
}

/** What follows the `]` at `at - 1` of a link with the given text: a destination, a label, or nothing with the text as label. */
export function linkEnd(source: string, at: number, { find, label }: Labels): LinkEnd | null {
  inline.lastIndex = at
  const direct = inline.exec(source)
  if (direct) return { href: unescaped(direct[1] ?? direct[2] ?? ''), end: at + direct[0].length }
  reference.lastIndex = at
  const named = reference.exec(source)
  const href = find(named?.[1] ? named[1] : label)
  return href === undefined ? null : { href: unescaped(href), end: at + (named?.[0].length ?? 0) }
}

const unescaped = (href: string): string => href.replace(/\\([!-/:-@[-`{-~])/g, '$1').replaceAll('&amp;', '&')

const attributeList =
  /\{:?[ \t]*(?:[.#][\w-]+|[\w-]+=(?:"[^"}]*"|'[^'}]*'|[^\s"'}]+)|:[^}\n]*)(?:[ \t]+(?:[.#][\w-]+|[\w-]+=(?:"[^"}]*"|'[^'}]*'|[^\s"'}]+)))*[ \t]*\}|\{:[^}\n]*\}/y

/** Offset after a kramdown or Pandoc attribute list (`{: .wide}`, `{target=_blank}`) that begins at `at`, or `at`. */
export function pastAttributes(text: string, at: number): number {
  attributeList.lastIndex = at
  const match = attributeList.exec(text)
  return match ? at + match[0].length : at
}
