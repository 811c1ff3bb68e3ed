import { ExternalHyperlink, type ParagraphChild, TextRun } from 'docx'
import type { Inline, Mark, Text } from '../../../shared/domain/document.ts'
import { type ByKind, byKind } from '../../../shared/formats/parts/by-kind.ts'

interface RunLook {
  readonly bold: boolean
  readonly italics: boolean
  readonly href: string | null
}

const looks: ByKind<Mark, [RunLook], RunLook> = {
  bold: (_, look) => ({ ...look, bold: true }),
  italic: (_, look) => ({ ...look, italics: true }),
  code: (_, look) => look,
  link: ({ href }, look) => ({ ...look, href }),
  citation: (_, look) => look,
  note: (_, look) => look,
  star: (_, look) => look,
  vouched: (_, look) => look,
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u

/** A block's content as Word's runs; a link is a real one, with the style of links. */
export function wordRuns(content: readonly Inline[]): ParagraphChild[] {
  return content.map((inline) => (inline.kind === 'break' ? new TextRun({ break: 1 }) : textRun(inline)))
}

function textRun({ text, marks }: Text): ParagraphChild {
  const plain: RunLook = { bold: false, italics: false, href: null }
  const { bold, italics, href } = marks.reduce(
    (look, mark) => byKind<Mark, [RunLook], RunLook>(looks, mark, look),
    plain,
  )
  const run = new TextRun({
    text,
    ...(bold ? { bold } : {}),
    ...(italics ? { italics } : {}),
    ...(rightToLeft.test(text) ? { rightToLeft: true } : {}),
    ...(href === null ? {} : { style: 'Hyperlink' }),
  })
  return href === null ? run : new ExternalHyperlink({ link: href, children: [run] })
}
