/** Items as a sentence lists them: "R, SQL and Python"; with semicolons where an item holds a comma or an "and" of its own. */
export function spokenList(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? ''
  const nested = items.some((item) => /,(?![^(“]*[)”])/u.test(item))
  if (nested && items.length === 2) return `${items[0]}, and ${items[1]}`
  const first = items.slice(0, -1).join(nested ? '; ' : ', ')
  const close = nested ? '; and' : items.slice(-2).some((item) => / and (?![^(“]*[)”])/u.test(item)) ? ', and' : ' and'
  return `${first}${close} ${items.at(-1)}`
}
