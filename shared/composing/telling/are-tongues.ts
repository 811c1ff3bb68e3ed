import { levelled } from './spoken-levels.ts'
import { tongues } from './tongues.ts'

/** Whether a line tells of nothing but languages, one of them known by its name, and how well each is spoken: so surely that no post it stands under has to do with it. */
export function areTongues(text: string): boolean {
  const names = text
    .replace(/\.$/u, '')
    .split(/, | and | & |; /u)
    .map((part) => levelled.exec(part.trim())?.groups?.name?.toLowerCase())
  return names.every((name) => name !== undefined) && names.some((name) => tongues.has(name ?? ''))
}
