import type { PostingLine } from './posting-line.ts'

/** The buttons under a question that a job site asks of the reader. */
const buttons = /^yes\s+no(?:\s+skip)?$/iu
const asked = /^(?:do|are|have|can) you\b.*\?$/iu

/**
 * Lines without what a job site sets between the employer's own words to compare the reader with the advertisement: a skill, the question
 * whether one has it, and the buttons to answer with. General knowledge of job sites.
 */
export function withoutQuiz(lines: readonly PostingLine[]): PostingLine[] {
  const dropped = new Set<PostingLine>()
  for (const [index, line] of lines.entries()) {
    if (!buttons.test(line.text.trim())) continue
    dropped.add(line)
    const question = lines[index - 1]
    if (!question || !asked.test(question.text)) continue
    dropped.add(question)
    const skill = lines[index - 2]
    if (skill && question.text.toLowerCase().includes(skill.text.toLowerCase())) dropped.add(skill)
  }
  return dropped.size === 0 ? [...lines] : lines.filter((line) => !dropped.has(line))
}
