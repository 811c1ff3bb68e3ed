/** The characters that Typst's PDF/UA check names as lacking in every font it may use. */
export function uncoveredIn(message: string): string[] {
  const found = [...message.matchAll(/the text `\\?"(.*?)\\?"` could not be displayed/gu)]
  return [...new Set(found.map((match) => unescaped(match[1] ?? '')))].filter((text) => text !== '')
}

/** Undoes the escapes of Rust's debug output. */
function unescaped(text: string): string {
  return text
    .replace(/\\+u\{([0-9a-f]+)\}/giu, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/\\+(["'\\])/gu, '$1')
}
