/** PostScript names of the fonts that come with the program or with the compiler. */
const bundled = /^(?:LibertinusSerif|NewCM|DejaVuSansMono|SourceSans3)/u
/** Words that end a family's proper name, to part it as people write it. */
const familyWord =
  /(?<=[a-z])(?=(?:Sans|Serif|Mono|Text|Display|Fallback|Color|Emoji|Symbols|Math|Naskh|Kufi)(?![a-z])|CJK)/gu

/** The families of the fonts in a PDF that do not come with the program, as their names read, each once. */
export function systemFontsIn(pdf: Uint8Array): string[] {
  const names = [...new TextDecoder('latin1').decode(pdf).matchAll(/\/BaseFont\s*\/[A-Z]{6}\+([^\s/<>[\]()]+)/gu)]
  const foreign = names.map(([, name = '']) => name).filter((name) => !bundled.test(name))
  return [...new Set(foreign.map(familyName))].sort()
}

/** "NotoSansDevanagari-Regular" is "Noto Sans Devanagari". */
function familyName(postScript: string): string {
  const [family = postScript] = postScript.split('-')
  return family.replace(familyWord, ' ').replace(/(?<=Sans|Serif|Mono)(?=[A-Z][a-z])/gu, ' ')
}
