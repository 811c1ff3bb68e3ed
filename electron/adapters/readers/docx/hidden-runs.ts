import { runText } from './xml-text.ts'

const run = /<w:r(?=[ >])[^>]*>\s*<w:rPr>((?:(?!<\/w:rPr>)[\s\S])*)<\/w:rPr>((?:(?!<\/w:r>|<w:r[ >])[\s\S])*)<\/w:r>/g

/** Takes runs nobody sees (hidden, white on nothing, a point high) out of a document's XML and gives their texts. */
export function withoutHiddenRuns(xml: string): { xml: string; hidden: string[] } {
  const hidden: string[] = []
  const shown = xml.replace(run, (whole, properties: string, content: string) => {
    if (!isHidden(properties)) return whole
    const text = runText(content)
    if (/[\p{L}\p{N}]/u.test(text)) hidden.push(text.replace(/\s+/g, ' ').trim())
    return ''
  })
  return { xml: shown, hidden: joined(hidden) }
}

function isHidden(properties: string): boolean {
  if (/<w:(?:vanish|webHidden)(?:\s*\/>|\s+w:val="(?:1|true|on)")/.test(properties)) return true
  if (/<w:sz\s+w:val="[0-3]"/.test(properties)) return true
  return (
    /<w:color\s[^>]*w:val="(?:FFFFFF|ffffff|FEFEFE|fefefe)"/.test(properties) &&
    !/<w:(?:shd|highlight)\s/.test(properties)
  )
}

/** Neighbouring runs of one hidden sentence are told as one. */
const joined = (texts: readonly string[]): string[] => (texts.length === 0 ? [] : [texts.join(' ')])
