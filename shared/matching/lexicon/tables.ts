import { softSkills } from './soft-skills.ts'

/** The lexicon's tables. A new table is named here and nowhere else. */
export const tables: readonly string[] = [softSkills]
