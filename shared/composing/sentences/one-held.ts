import { namesCertificate } from '../credentials/as-taught.ts'
import { loweredPhrase } from '../phrases/lowered-phrase.ts'
import { withIndefinite } from '../phrases/with-indefinite.ts'
import type { WrittenSentence } from './merged-sentences.ts'

const award =
  /^My awards include (?:“(?<named>[^“”]+)”|(?<given>(?:an?|the|first|second|third) [^,;:()“”]+))(?<rest>(?: \([^()]*\))?)\.$/u
const certificate = /^My certificates include (?<name>[^,;:()“”/]{2,50})(?<rest>(?: \([^()]*\))?)\.$/u
/** What is named as a prize already, or as what one came to be. */
const prize = /\b(?:awards?|prizes?|medals?|grants?|scholarships?|trophy|cup|badge|list|of the \p{L}+)$/iu
/** "Oar Rescue Award" is said with its article. */
const oneAward = /^(?:\p{Lu}\p{L}+ ){1,4}(?:Award|Badge|Medal)$/u
/** A proof of another name, or what no "certificate" can stand behind. */
const otherProof =
  /\b(?:certificat\p{L}*|cert|licen[cs]e|card|ticket|diploma|award|passport|permit|badge|course|training|degree|member\p{L}*|registration|pass|tests?|checks?|advanced|intermediate|basics?|[AMF]C?I\p{L}{1,5}dip|levels|GCSEs?|Highers|checked|cleared|vetted|finalist|winner|nominee|certified|qualified|trained|registered|accredited|modules?|taster|(?<!-)days?|workshops?|sessions?|talks?|conferences?)\b/iu

/**
 * "My awards include “Best Loaf” (2017).", where no second one follows, is told of that one: "I received the “Best Loaf” award (2017).", "My certificates include ACLS." → "I hold an ACLS
 * certificate.". In `lines`, of which each is read alone, every certificate is one.
 */
export function oneHeld(written: readonly WrittenSentence[], { lines }: { lines: boolean }): WrittenSentence[] {
  const count = (pattern: RegExp) => written.filter(({ told }) => pattern.test(told.text)).length
  const one = {
    award: count(/^My awards include /u) === 1,
    certificate: lines || count(/^My certificates include /u) === 1,
  }
  return written.map((sentence, at) => {
    if (sentence.sentence.text !== sentence.told.text) return sentence
    const { text } = sentence.told
    const told = (one.award && awarded(text)) || (one.certificate && certified(text)) || null
    if (!told) return sentence
    const goesOn = !lines && /^I hold /u.test(told) && /^I (?:also )?hold /u.test(written[at - 1]?.sentence.text ?? '')
    const spoken = goesOn ? told.replace(/^I /u, 'I also ') : told
    return { ...sentence, told: { ...sentence.told, text: told }, sentence: { ...sentence.sentence, text: spoken } }
  })
}

function awarded(text: string): string | null {
  const { named, given, rest = '' } = award.exec(text)?.groups ?? {}
  if (given) return `I was awarded ${given}${rest}.`
  if (!named) return null
  return prize.test(named) || !/\b(?:19|20)\d{2}\b/u.test(rest) ? null : `I received the “${named}” award${rest}.`
}

function certified(text: string): string | null {
  const { name, rest = '' } = certificate.exec(text)?.groups ?? {}
  if (name && oneAward.test(name)) return `I hold the ${name}${rest}.`
  if (
    !name ||
    !namesCertificate(name) ||
    otherProof.test(name) ||
    / in /u.test(name) ||
    name.split(' ').length > 5 ||
    / and .* and /u.test(name)
  )
    return null
  return `I hold ${withIndefinite(/ \p{Lu}\p{Ll}/u.test(name) ? name : loweredPhrase(name))} certificate${rest}.`
}
