import { statesYears } from './states-years.ts'
import { subjectWords } from './subject-words.ts'

/** Whether a line says something beside the sum of the years that a requirement asks for: how many they are, or what they are of, in words of the requirement. The rest of a post is told where it is asked for. */
export function speaksOfYears(text: string, asked: string): boolean {
  if (statesYears(text)) return true
  const own = subjectWords(text)
  const wanted = [...subjectWords(asked)]
  return wanted.filter((word) => own.has(word)).length >= Math.min(2, Math.max(1, wanted.length))
}
