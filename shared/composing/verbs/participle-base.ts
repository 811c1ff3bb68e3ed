import { baseVerbs } from '../../text/verbs/base-verbs.ts'
import { irregularPast } from '../../text/verbs/irregular-verbs.ts'
import { pastParticiple } from '../../writing/past-participle.ts'

const bases = new Map([...baseVerbs, ...Object.values(irregularPast)].map((base) => [pastParticiple(base), base]))

/** The base form of a listed verb's past participle: "written" → "write", "supervised" → "supervise"; null for other words. */
export const participleBase = (word: string): string | null => bases.get(word) ?? null
