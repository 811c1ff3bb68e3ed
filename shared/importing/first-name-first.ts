/** "Example, Ada" as forms ask for it is said "Ada Example". */
export function firstNameFirst(text: string): string | null {
  const [, last, first] = /^(\p{Lu}[\p{L}'’ -]+),\s+(\p{Lu}[\p{L}'’ -]+)$/u.exec(text) ?? []
  return first && last ? `${first} ${last}` : null
}
