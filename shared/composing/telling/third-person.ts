import { verbForm } from '../../text/verbs/verb-form.ts'
import { pastTense } from '../verbs/past-tense.ts'

const owns: Readonly<Record<string, string>> = {
  her: 'my',
  his: 'my',
  hers: 'mine',
  herself: 'myself',
  himself: 'myself',
}

const helpers: Readonly<Record<string, string>> = { is: 'am', was: 'was', has: 'have', had: 'had', does: 'do' }

/**
 * A sentence of a biography as its subject would say it: "She holds an MA and teaches her own course" → "I hold an MA and teach my own course". Null when it does not begin
 * with "she" or "he", or names a second person whom the pronouns may mean.
 */
export function inFirstPerson(sentence: string): string | null {
  const found =
    /^(?<when>(?:In (?:\p{L}+ )?(?:19|20)\d{2}|From (?:19|20)\d{2} to (?:19|20)\d{2}),? )?(?:[Ss]he|[Hh]e) (?<adverb>(?:also|then|now|previously|currently|regularly) )?(?<verb>\p{L}+)(?<rest>.*)$/su.exec(
      sentence,
    )
  const { when = '', adverb = '', verb = '', rest = '' } = found?.groups ?? {}
  if (!found || /\b(?:she|he|him)\b/iu.test(rest) || /\b(?:with|for|to|by) (?:Mr|Mrs|Ms|Dr) /u.test(rest)) return null
  const said = spoken(verb)
  if (said === null) return null
  if (/\b(?:which|that|who)\b.* and (?:has|is|does)\b/u.test(rest)) return null
  const own = rest
    .replace(/(?<= and (?:(?:now|still|also|currently) )?)(?:has|is|does)(?= )/gu, (word) => helpers[word] ?? word)
    .replace(/\b(?:her|his|hers|herself|himself)\b/gu, (word) => owns[word] ?? word)
  const joined = own.replace(
    /(?<=\band (?:(?:now|still|also|currently|regularly) )?)(?<next>\p{L}+s)(?= )/u,
    (word) => {
      const form = verbForm(word)
      return form?.form === 'third' && (said === verbForm(verb)?.base || goesOn.test(own)) ? form.base : word
    },
  )
  return `${when}I ${adverb}${said}${joined}`
}

/** What goes on now, behind what is over. */
const goesOn = /\band (?:now|still|currently) /u

function spoken(verb: string): string | null {
  const known = helpers[verb]
  if (known) return known
  const form = verbForm(verb)
  if (form?.form === 'past') return verb
  return form?.form === 'third' && pastTense(form.base) !== verb ? form.base : null
}
