import { monthWords } from '../../text/date-words.ts'

/** Whether a line is nothing but a date as a letter carries it: "9 March 2026", "21. November 2026", "5 de mayo de 2026", "March 9, 2026". */
export function isDateLine(line: string): boolean {
  const found =
    /^(?:\p{L}+, )?(?:den |le )?\d{1,2}(?:\.|st|nd|rd|th)? (?:de )?(\p{L}+)\.?,? (?:de )?\d{4}\.?$/iu.exec(line) ??
    /^(\p{L}+)\.? \d{1,2}(?:st|nd|rd|th)?, \d{4}\.?$/iu.exec(line)
  return found?.[1] !== undefined && found[1].toLowerCase() in monthWords
}
