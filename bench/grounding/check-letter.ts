import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readBytes } from '../../electron/adapters/readers/read-bytes.ts'
import { groundsFor } from '../../electron/services/checks/grounds-for.ts'
import type { Finding } from '../../shared/domain/finding.ts'
import { checkText } from '../../shared/grounding/check-text.ts'
import { readPosting } from '../../shared/requirements/read-posting.ts'
import { readLibrary } from '../drafting/read-library.ts'
import { readLetter } from './read-letter.ts'

/** A labelled sentence of a letter with what the check says of it. */
export interface JudgedSentence {
  readonly n: number
  readonly text: string
  /** How it is untrue; null for a true one. */
  readonly way: string | null
  readonly mark: 'flag' | 'underline' | null
  readonly findings: readonly Finding[]
  /** The lines of the CV it was taken to rest on. */
  readonly evidence: readonly string[]
}

const today = '2026-11-23'

/** Imports `cv.md`, reads `posting.md` and checks both letters of a folder as `check LETTER --from CV --job POSTING` does: all true sentences, then the false ones. */
export async function checkLetter(folder: string): Promise<readonly JudgedSentence[]> {
  const { entries, evidence, basics } = await readLibrary(join(folder, 'cv.md'))
  const bytes = new Uint8Array(readFileSync(join(folder, 'posting.md')))
  const { company, role } = readPosting(await readBytes({ name: 'posting.md', bytes }))
  const grounds = [...groundsFor(evidence, entries).values()]
  const context = {
    evidence: grounds,
    company: company ?? undefined,
    role: role ?? undefined,
    names: basics.flatMap(({ name }) => name ?? []),
    addresses: basics.flatMap(({ location }) => location ?? []),
    today,
  }
  const letter = readLetter(folder)
  const judged = (text: string, told: readonly { n: number; text: string; way: string | null }[]): JudgedSentence[] => {
    const checked = checkText({ ...context, text })
    return told.map((one) => {
      const start = text.indexOf(one.text)
      const meets = (range: { start: number; end: number }) =>
        range.start < start + one.text.length && start < range.end
      const findings = checked.findings.filter(meets)
      const cited = checked.sentences.filter(meets).flatMap((sentence) => sentence.evidence)
      return {
        ...one,
        mark: findings.some(({ level }) => level === 'flag') ? 'flag' : findings.length > 0 ? 'underline' : null,
        findings,
        evidence: grounds.filter(({ id }) => cited.includes(id)).map((item) => item.text),
      }
    })
  }
  return [
    ...judged(
      letter.true,
      letter.sentences.map((text, at) => ({ n: at + 1, text, way: null })),
    ),
    ...judged(letter.false, letter.falsehoods),
  ]
}
