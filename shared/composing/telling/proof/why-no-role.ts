import { tokens } from '../../../text/tokens.ts'
import { verbForm } from '../../../text/verbs/verb-form.ts'
import { countNouns } from '../../phrases/count-nouns.ts'
import { massNouns } from '../../phrases/mass-nouns.ts'
import { roleNouns } from '../../phrases/role-nouns.ts'
import { nounVerbs } from '../../verbs/noun-verbs.ts'
import { participleAdjectives } from '../../verbs/participle-adjectives.ts'
import { nounsToo } from './open-words.ts'
import type { Line } from './why-unproved.ts'

const being =
  /^(?:[^,;]*, )?I (?:am|was|have been|(?:have )?serve[ds]? as|(?:have )?work(?:ed)? as) (?:also )?(?:an? |the )?(?<what>[^,;:()]+)/u

/** Words in "-ed" that tell how one came to be what one is. */
const madeSo =
  /^(?:trained|named|appointed|nominated|designated|associated|self-employed|employed|based|assigned|delegated|sworn|born|sponsored|salaried|retained|untrained|unqualified|nvq-qualified)$/u

/** What a course makes of one, for as long as it is valid. */
const byCourse = /\b(?:aider|first-aider|assessor|marshal|instructor|trainer|slinger|banksman|practitioner|champion)\b/u

/**
 * Why what someone is said to be may be a deed to somebody ("Manage executive and intern", "Line managed receptionist", "Trained apprentice"), a course, or what no one calls themselves; null where it is none of these. A post is named by its noun and
 * what stands before it: no verb is among those words but one that a title has.
 */
export function whyNoRole(text: string, { own, entry }: Pick<Line, 'own' | 'entry'>): string | null {
  const { what } = being.exec(text.replace(/\.$/u, ''))?.groups ?? {}
  if (what === undefined) return null
  if (/ \/ /u.test(what)) return 'two headings stand in it'
  if (/ \p{Ll}{1,2}[./] /u.test(what)) return 'a small word is cut short in it'
  if (/(?<! up) (?:for|to|with|over) (?:\d+|two|three|four|five|six|seven|eight|nine|ten)$/u.test(what))
    return 'of whom, nobody says'
  if (/^(?:car |van |motor )?driver$/u.test(what) && entry === null) return 'it says that one may drive'
  const isWork = entry?.kind === 'work' || entry?.kind === 'volunteer'
  if (
    entry !== null &&
    !isWork &&
    byCourse.test(what) &&
    !/^trained as /u.test(what) &&
    !/\b(?:19|20)\d{2}\b/u.test(text)
  )
    return 'a course may have made one so'
  const words = tokens(what.split(/ (?:of|for|to|in|on|at|with|from|by|and|since|who|under) /u, 1)[0] ?? '')
  const before = words.slice(
    0,
    Math.max(
      0,
      words.findLastIndex(({ word }) => roleNouns.has(word)),
    ),
  )
  return before.some(({ word, text: written }, at) => isDeed(word, { written, at, isWork, own }))
    ? 'what someone is may be what they did to another'
    : null
}

function isDeed(
  word: string,
  { written, at, isWork, own }: { written: string; at: number; isWork: boolean; own: string },
): boolean {
  if (/^\p{Lu}/u.test(written) && at > 0) return false
  const form = verbForm(word)
  if (form?.form === 'past')
    return (
      isWork &&
      !participleAdjectives.has(word) &&
      (!madeSo.test(word) || (word === 'trained' && at === 0 && / /u.test(own)))
    )
  return (
    form?.form === 'base' &&
    at === 0 &&
    ![nounVerbs, nounsToo, roleNouns, countNouns, massNouns].some((table) => table.has(word)) &&
    !nounLike.test(word)
  )
}

const nounLike = /(?:ing|er|or|al)$/u
