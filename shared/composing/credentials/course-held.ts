import type { Entry } from '../../domain/entry.ts'
import { tokens } from '../../text/tokens.ts'
import { loweredPhrase } from '../phrases/lowered-phrase.ts'
import { withIndefinite } from '../phrases/with-indefinite.ts'
import { degreeLetters, heldProofs } from './credential-words.ts'

/** Names of grades, standings and permits, which are held as they are. General knowledge. */
const heldAsNamed =
  /\b(?:Belt|Medal|Badge|Award|Status|Grade|Gold|Silver|Bronze|Master\p{L}*|Bachelor|Certifi\p{L}+|NVQ|SVQ|GCSEs?|A[- ][Ll]evels?|Highers|Practitioner|Associate|Chartered|Registered|Insurance|Vetting|[HL]GV|PCV|CSCS|First|Apprenticeship|Cert|GCSE|Check|[Rr]ating)\b(?! Aid)|^(?:an?|the|my|both|all|Level|Class|Cat|Category) |\b[\p{Lu}\d]{3,}$|^\p{L}+\.\p{L}/u

/** "Felling, cross-cutting and winching": one course of several things. */
const threeThings = /^\p{Lu}\p{Ll}[^,;:]*(?:, \p{Ll}[^,;:]*)+ and \p{Ll}[^,;:]*$/u

/** What one is allowed to drive or use, which a course is not called in. */
const machines = new Set(
  'truck crane forklift dumper excavator loader lorry tractor trailer saw chainsaw van'.split(' '),
)

/** What teaching is called after: "Sea survival", "Care of Hedges", "Managing Safely". */
const taught =
  /\s(?:in|on|of|at|and|for|with|to)\s|\p{L}*(?:ing|ship|ment|tion|ance|survival|aid|care|safety|hygiene|work)$|\p{L}ing\s/iu

/**
 * A course or paper by its name, as one holds it: "Sea Survival (2014)" → "a certificate in Sea Survival (2014)". What is a proof by its own name ("a Safe Pass", "a BA") stays. A name that does not sound like something taught stays
 * as it is.
 */
export function courseHeld(text: string, entry: Entry | null): string {
  const name = text.replace(/\s*\([^)]*\)/gu, '')
  const words = tokens(name)
  if (/^(?!an?\b)[^,;:]*\bAward in\b/u.test(name)) return withIndefinite(text)
  if (
    degreeLetters.test(name) ||
    heldAsNamed.test(name) ||
    /[;:]|^\p{Ll}/u.test(name) ||
    (name.includes(',') && !(entry?.kind === 'certificate' && threeThings.test(name))) ||
    !/\p{Ll}/u.test(name)
  )
    return text
  if (machines.has(words.at(-1)?.word ?? '')) return text
  if (words.length < 2 || words.some(({ word }) => heldProofs.has(word)) || !taught.test(name)) return text
  return `a certificate in ${
    tokens(name.split(' from ', 1)[0] ?? '')
      .slice(1)
      .some((word) => /^\p{Lu}/u.test(word.text))
      ? text
      : loweredPhrase(text)
  }`
}
