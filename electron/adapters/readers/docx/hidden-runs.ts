import { type IsShaded, shadedParts, shading } from './shaded.ts'
import { runText } from './xml-text.ts'

const run = /<w:r(?=[ >])[^>]*>\s*<w:rPr>((?:(?!<\/w:rPr>)[\s\S])*)<\/w:rPr>((?:(?!<\/w:r>|<w:r[ >])[\s\S])*)<\/w:r>/g

/** Takes runs nobody sees (hidden, white on white, a point high) out of a document's XML and gives their texts. */
export function withoutHiddenRuns(xml: string): { xml: string; hidden: string[] } {
  const hidden: string[] = []
  const isShaded = shadedParts(xml)
  const shown = xml.replace(run, (whole, properties: string, content: string, offset: number) => {
    if (!isHidden(properties, () => isShaded(offset))) return whole
    const text = runText(content)
    if (/[\p{L}\p{N}]/u.test(text)) hidden.push(text.replace(/\s+/g, ' ').trim())
    return ''
  })
  return { xml: shown, hidden: joined(hidden) }
}

function isHidden(properties: string, isShaded: () => ReturnType<IsShaded>): boolean {
  if (/<w:(?:vanish|webHidden)(?:\s*\/>|\s+w:val="(?:1|true|on)")/.test(properties)) return true
  if (/<w:sz\s+w:val="[0-3]"/.test(properties)) return true
  if (!/<w:color\s[^>]*w:val="(?:FFFFFF|FEFEFE)"/i.test(properties)) return false
  return !/<w:highlight\s/.test(properties) && !(shading(properties) ?? isShaded())
}

/** Neighbouring runs of one hidden sentence are told as one. */
const joined = (texts: readonly string[]): string[] => (texts.length === 0 ? [] : [texts.join(' ')])
