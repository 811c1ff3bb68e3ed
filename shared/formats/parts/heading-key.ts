/** By what a draft's own way of writing a heading is remembered: its depth, as the document counts, and its words. */
export function headingKey(depth: number, text: string): string {
  return `${depth} ${text.trim()}`
}
