import { collapse } from './collapse.ts'

/** A text on one line, of at most so many characters: what is longer ends with "…". */
export function shortened(text: string, most: number): string {
  const line = collapse(text)
  return line.length > most ? `${line.slice(0, most - 1).trimEnd()}…` : line
}
