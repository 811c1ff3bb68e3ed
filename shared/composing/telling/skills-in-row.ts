/** A row of skills in which each stands for itself: two strokes part them as commas do; so do full stops. "Bread. Preserving. Ice cream.": skills of a few words that are parted by full stops are a row of them, and the last tells nothing of the one before. */
export function skillsInRow(given: string): string {
  const line = given.replace(/ ?(?:\/\/|\|\|) ?/gu, ', ')
  const skills = line.replace(/\.$/u, '').split(/\. (?=\p{Lu})/u)
  const isRow = skills.length > 2 && skills.every((skill) => plain.test(skill) && skill.split(' ').length < 6)
  return isRow ? skills.join(', ') : line
}

const plain = /^(?!(?:I|My|We|Our|Some|Good|Fluent|Native|Basic|Can|Able)\b)[^.,;:()]{2,40}$/u
