/** True for a place between round brackets, where a comma parts no clauses. */
export const withinBrackets = (text: string, at: number): boolean => {
  const before = text.slice(0, at)
  return before.lastIndexOf('(') > before.lastIndexOf(')') && text.indexOf(')', at) > 0
}
