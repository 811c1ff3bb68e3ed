import { z } from 'zod'
import { type ResumeLibrary, resumeLibrarySchema } from './resume-library.ts'
import { standardPart } from './to-json-resume.ts'

const ownFile = z.looseObject({ meta: z.looseObject({ vouch: resumeLibrarySchema }) })

/**
 * The library of a JSON Resume file that this program wrote, or null when another did, or when its standard part was changed since:
 * then the standard part alone counts, so that what somebody edited elsewhere is never overruled.
 */
export function fromJsonResume(value: unknown): ResumeLibrary | null {
  const file = ownFile.safeParse(value)
  if (!file.success) return null
  const { meta, ...standard } = file.data
  return canonical(standard) === canonical(standardPart(meta.vouch)) ? meta.vouch : null
}

/** JSON with the members of every object in order of name. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  )
}
