import type { Block } from '../../domain/block.ts'
import type { ReadDocument } from '../../domain/reading.ts'
import { collapse } from '../../text/collapse.ts'
import { fold } from '../../text/fold.ts'
import { wrappedBreaks } from '../lines/wrapped-breaks.ts'
import { factLabels } from './fact-labels.ts'

type Fact = keyof typeof factLabels
type Facts = Record<Fact, string | null>

const month =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|januar|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|januari|februari|maart|mei|augustus'
const closing = new RegExp(
  String.raw`\b(?:clos(?:es|ing date(?: is)?|e) (?:on |at |is |for applications is )?|(?:apply|applications?|send|submit|email|e-mail|return|reach(?:es)? us|arrive|received)\b[^!?;]{0,90}? (?:by|before|no later than|until)|no later than|by the end of|deadline (?:is|for applications is)|close on|vóór|voor|avant le|bis zum|antes del)\s*((?:[\p{L}\d:., ]{0,28}?\b)?(?:\d{1,2}(?:st|nd|rd|th|er)?\.?\s+(?:of |de )?(?:${month})\b|(?:${month})\s+\d{1,2}(?:st|nd|rd|th)?\b)(?:,?\s+\d{4})?)`,
  'iu',
)

/** Facts that a posting states behind a label: on one line, as two cells of a row, or bold before its value. */
export function labelledFacts(document: ReadDocument): Facts {
  const facts: Facts = { role: null, company: null, department: null, place: null, closes: null }
  for (const block of document.blocks.slice(0, 400)) {
    for (const [label, value] of labelPairs(block, document.text)) {
      const plain = fold(label.trim().replace(/^[^\p{L}]+/u, ''))
      for (const fact of ['role', 'company', 'department', 'place', 'closes'] as const)
        if (facts[fact] === null && factLabels[fact].test(plain) && plausible(fact, value))
          facts[fact] = fact === 'company' ? withoutAside(cleaned(value)) : cleaned(value)
    }
    if (facts.closes === null && block.text.length < 2000) facts.closes = closing.exec(block.text)?.[1]?.trim() ?? null
  }
  return facts
}

function labelPairs(block: Block, source: string): [string, string][] {
  if (block.cells?.length === 2) {
    const [label = '', value = ''] = block.cells.map((cell) => block.text.slice(cell.start, cell.end))
    return [[label.replace(/[:：]\s*$/u, ''), value]]
  }
  const lines = block.kind === 'paragraph' ? wrappedBreaks(block, source) : [{ start: 0, end: block.text.length }]
  return lines.flatMap(({ start, end }) => [
    ...colonPairs(block.text.slice(start, end)),
    ...boldPairs(block, start, end),
  ])
}

/** "Label: value", several to a line when a bar, a bullet or a known label begins the next. */
function colonPairs(line: string): [string, string][] {
  return line
    .slice(0, 600)
    .split(/\s+[|·•]\s+|\.\s+(?=[\p{Lu}][\p{L} ]{2,24}:)/u)
    .flatMap((part) => {
      const match =
        /^([^:：]{1,40})[:：]\s*(\S.*)$/u.exec(part.trim()) ?? /^【([^】]{1,20})】\s*(\S.*)$/u.exec(part.trim())
      return match?.[1] && match[2] ? [[match[1].trim(), match[2]] as [string, string]] : []
    })
}

function boldPairs(block: Block, start: number, end: number): [string, string][] {
  const bold = block.marks.filter((mark) => mark.kind === 'bold' && mark.start >= start && mark.end <= end)
  return bold.flatMap((mark, index) => {
    const label = block.text.slice(mark.start, mark.end).replace(/[:：]\s*$/u, '')
    const value = block.text.slice(mark.end, bold[index + 1]?.start ?? end).replace(/^[\s:：–-]+/u, '')
    return value.trim() === '' || label.length > 40 ? [] : [[label, value] as [string, string]]
  })
}

function plausible(fact: Fact, value: string): boolean {
  const words = value.trim().split(/\s+/u).length
  if (fact === 'role' || fact === 'company' || fact === 'department')
    return words <= 12 && !/[.!?]\s|[.!?]$|^(?:to|you|we|our|as)\b/iu.test(value.trim())
  return words <= 16
}

/** The value up to the end of its first sentence. */
const cleaned = (value: string): string =>
  (collapse(value).split(/(?<=\p{L}{3}|\d{4})\.\s+(?=\p{Lu})/u)[0] ?? '').replace(/[\s|·,;.]+$/u, '')

/** "Marlin Lines (crewing office Riga)": what stands behind the name in small letters is no part of it. */
const withoutAside = (company: string): string => company.replace(/(?<=\S)\s*\((?=\p{Ll})[^()]*\)$/u, '')
