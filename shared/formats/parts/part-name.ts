/** A section as far as its name goes. */
interface Part {
  readonly id: string
  readonly requirements: readonly unknown[]
}

/** What a section without a heading is called where it has to have a name: a letter's opening, its paragraphs, its closing. */
export function partName({ id, requirements }: Part, all: readonly Pick<Part, 'id'>[]): string {
  if (requirements.length > 0 || all.length < 2) return 'Paragraphs'
  if (all[0]?.id === id) return 'Opening'
  return all.at(-1)?.id === id ? 'Closing' : 'Paragraphs'
}
