import type { ReadDocument } from '../../domain/reading.ts'
import { boilerplateCues } from '../cues/boilerplate-cues.ts'
import { cueText } from '../cues/cue-text.ts'
import { classifyHeading } from '../headings/classify-heading.ts'
import type { PostingLine } from './posting-line.ts'

/** A line at the top of a posting that may hold the role or the employer's name, cut at its separators. */
export interface TitleLine {
  readonly text: string
  readonly parts: readonly string[]
  readonly heading: boolean
  /** Place among the lines from the top. */
  readonly index: number
}

const separators =
  /\s+招聘\s*|[\u3000]+|\s+[|·•–—]\s+|\s+-\s+|\s*\|\s*|\s*@\s+(?=\p{Lu})|\s+at\s+(?=\p{Lu}|the\s)|(?<!\p{L})·|·(?!\p{Ll})/u

/** "Hi Jordan," over a mail: neither a role nor an employer. */
const greeting =
  /^(?:hi|hello|hey|hiya|dear|good (?:morning|afternoon|evening)|hallo|liebe[r]?|bonjour|hola|beste)\b[^.!?:|–—]{0,40}[,!]?$/iu

/** The first lines of a posting, with its first headings, before any known section heading; then the page's own title. */
export function titleLines(document: ReadDocument, lines: readonly PostingLine[]): TitleLine[] {
  const top: TitleLine[] = []
  for (const line of lines.slice(0, 40)) {
    if (top.length >= 6) break
    if (
      line.form === 'cells' ||
      (line.form === 'item' && top.length > 0) ||
      greeting.test(line.text) ||
      boilerplateCues.page.test(cueText(line.text))
    )
      continue
    const known = classifyHeading(line.text)
    if (known?.whole && top.length > 0 && line.form !== 'heading') break
    if (known?.whole) continue
    top.push(titleLine(line.text, { heading: line.form === 'heading' || line.look !== 'plain', index: top.length }))
  }
  const heading = lines.find(
    (line) => line.form === 'heading' && line.block.level === 1 && !classifyHeading(line.text)?.whole,
  )
  if (heading && !top.some((line) => line.text === plainTitle(heading.text)))
    top.unshift(titleLine(heading.text, { heading: true, index: 0 }))
  const title = document.meta?.title
  return title ? [...top, titleLine(title, { heading: false, index: top.length })] : top
}

function titleLine(text: string, { heading, index }: { heading: boolean; index: number }): TitleLine {
  const plain = plainTitle(text)
  const parts = plain
    .split(separators)
    .map((part) => part.trim())
    .filter(Boolean)
  return { text: plain, parts, heading, index }
}

/** Without emoji at the ends, reference numbers and what says that somebody is wanted. */
function plainTitle(text: string): string {
  return text
    .slice(0, 300)
    .replace(/(?:\p{Extended_Pictographic}|\uFE0F|\u200D)+/gu, ' ')
    .replace(/\b(?:ref(?:erence)?|job id|vacancy id|req)\.?\s*(?:no\.?)?\s*[:#]?\s*[\w/-]*\d[\w/-]*/giu, ' ')
    .replace(/(?:を)?(?:募集|大募集|求人)(?:中|要項)?\s*$/u, '')
    .replace(/(?<![\u3000])[^\S\u3000]+/gu, ' ')
    .replace(/\b(wanted|needed|required)\s*!+\s*$/iu, '$1')
    .trim()
}
