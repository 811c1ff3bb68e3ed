import type { TypstData } from '../../../../shared/formats/typst/typst-data.ts'

const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

const sentence =
  'Lines written from right to left look as they should and are read out line by line, but Typst keeps the words of such a line in the order in which they are drawn: a program that copies text out of this PDF may turn them round, or double a letter that bears a mark. The Word file and the web page keep the order.'

/** What a person should know of a PDF whose lines run from right to left (Typst 0.14; shown by the golden documents). */
export function drawingOrder(data: TypstData): readonly string[] {
  return rightToLeft.test(JSON.stringify(data)) ? [sentence] : []
}
