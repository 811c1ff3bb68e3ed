import { resumeOf } from '../../../shared/importing/json-resume/resume-of.ts'
import { toJsonResume } from '../../../shared/importing/json-resume/to-json-resume.ts'
import type { Store } from '../../store-ports.ts'
import { basicsOf } from '../details/basics-of.ts'
import { libraryView } from './library-view.ts'
import { statesEntry } from './states-entry.ts'

/**
 * The whole library as a JSON Resume file. Lines that only state their entry are left out: the entry says as much, and reading the
 * file back makes them again.
 */
export function resumeFile(store: Store): { name: string; file: File; warnings: string[] } {
  const { sources, entries, evidence } = libraryView(store)
  const { basics, warnings } = basicsOf(store)
  const lines = statesEntry(store)
  const items = evidence.filter(({ id }) => !lines.has(id))
  const skills = [...new Set(sources.flatMap((source) => source.skills))]
  const text = JSON.stringify(toJsonResume(resumeOf({ basics, entries, evidence: items, skills })), null, 2)
  const name = 'library.resume.json'
  return {
    name,
    file: new File([`${text}\n`], name, { type: 'application/json' }),
    warnings: warnings.map(({ message }) => message),
  }
}
