import type { ReadDocument } from '../../../../shared/domain/reading.ts'

/**
 * What is wrong with a document's runs, as sentences for a failing test: runs that do not cut their block's characters from the text
 * (a space may stand for any white space, a character for a reference such as `&eacute;`), characters of a block without a run.
 */
export function brokenRuns({ text, blocks }: Pick<ReadDocument, 'text' | 'blocks'>): string[] {
  return blocks.flatMap((block) => {
    const covered = new Set<number>()
    const problems: string[] = []
    for (const { at, start, length } of block.runs) {
      for (let unit = 0; unit < length; unit++) {
        covered.add(at + unit)
        const here = block.text[at + unit]
        const there = text[start + unit]
        const same = here === there || (here === ' ' && /\s/.test(there ?? '')) || there === '&'
        if (!same) problems.push(`“${block.text}” has “${here}” where the source has “${there}” at ${start + unit}`)
      }
    }
    const loose = [...block.text.matchAll(/\S/g)].filter(({ index }) => !covered.has(index)).map((match) => match[0])
    if (loose.length > 0) problems.push(`“${block.text}” has characters without a place: ${loose.join('')}`)
    if (/^\s|\s$|\s\s|[^\S ]/.test(block.text)) problems.push(`“${block.text}” is not collapsed`)
    return problems
  })
}
