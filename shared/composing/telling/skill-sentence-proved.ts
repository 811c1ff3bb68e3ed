import { sentences } from '../../text/sentences.ts'
import { verbForm } from '../../text/verbs/verb-form.ts'
import { isKnownWord } from '../phrases/is-known-word.ts'
import { nounStanding } from '../phrases/noun-standing.ts'

const frame = /^My skills (?:also )?include (?<what>.*?)\.?$/u

/** Whether every member of a list told as skills may be one: what stands there as it is written, or a programme by its name. One thing without its article, someone, a team, a paper and what one is are none. */
export const areSkills = (told: string): boolean =>
  sentences(told).every(({ start, end }) => {
    const what = frame.exec(told.slice(start, end))?.groups?.what
    return what === undefined || members(what).every((member, at) => isSkill(member, at > 0))
  })

/** Brackets tell of the member before them. What stands before the last "and" is a member where commas show a row, else as likely a kind of what stands behind it ("soil survey and mapping"). */
function members(what: string): readonly string[] {
  const parts = what.replace(/\s*\([^()]*\)/gu, '').split(/, (?:and )?|; (?:and )?/u)
  return parts.flatMap((part, at) => {
    const pair = part.split(' and ')
    return pair.length === 2 &&
      (at < parts.length - 1 || parts.length === 1) &&
      nounStanding(thing(pair[1] ?? '')) === 'stands'
      ? [pair[1] ?? '']
      : pair
  })
}

/** What stands before a small word. */
const thing = (member: string): string => member.split(/ (?:of|for|with|in|at|on|from|by|to) /u, 1)[0] ?? ''

function isSkill(member: string, inRow: boolean): boolean {
  const words = member.split(' ')
  if (none.test(member)) return false
  if (programmes.test(member)) return true
  const { first } =
    /^(?<first>\p{Ll}{3,}) (?!(?:and|or|of|for|with|in|at|on|from|to|by) )\p{Ll}/u.exec(member)?.groups ?? {}
  if (first && !isKnownWord(first)) return false
  const standing = nounStanding(thing(member))
  if (standing === 'stands') return !words.some((word, at) => at > 0 && at === words.length - 1 && isDone(word))
  if (/^a (?:bit|little) of /u.test(member)) return true
  const named = words.some((word) => /\p{Lu}|\d/u.test(word))
  if (standing === 'one' && inRow && /^\p{Lu}\p{Ll}+$/u.test(member)) return true
  if (standing !== 'unsure') return standing === 'one' && /^\p{Lu}/u.test(member) && /\d| .*\p{Lu}/u.test(member)
  return (named || words.length === 1) && !isDone(words.at(-1) ?? '')
}

/** Programmes that are called after who would do their work. */
const programmes =
  /^(?:Adobe |Affinity |Microsoft |MS )?(?:Illustrator|Publisher|Designer|Planner|Navigator|Composer|Author)$/u

const isDone = (word: string): boolean => verbForm(word.toLowerCase())?.form === 'past' && /ed$/u.test(word)

/** Teams, offices, exams and what hangs loose. */
const none =
  /\b(?:team|squad|sec|rep|captain|GCSEs?|A[- ]levels?|Highers|degree|grade \d|endorsements?|licen[cs]es?)\b|^(?:CSCS|ECS|CPCS|JIB|EUSR|NPORS|CCDO|CISRS) |^(?:away|driver|minibus driver)\b|\b(?:a bit|etc)$/iu
