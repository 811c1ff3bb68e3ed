import { boldFigures } from './bold-figures.ts'

/** Text with its figures in bold: they are what a reader looks for. */
export function NumbersBold({ text }: { readonly text: string }) {
  return boldFigures(text).map(({ at, words, bold }) =>
    bold ? <b key={at}>{words}</b> : <span key={at}>{words}</span>,
  )
}
