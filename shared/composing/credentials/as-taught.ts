import { isKnownWord } from '../phrases/is-known-word.ts'
import { phraseHead } from '../phrases/phrase-head.ts'
import { roleNouns } from '../phrases/role-nouns.ts'
import { byCourse } from './by-course.ts'
import { heldProofs } from './credential-words.ts'
import { heldSchemes } from './held/held-schemes.ts'
import { postNominals } from './post-nominals.ts'

/** Words of a paper, what a certificate is always given for, and makers whose names stand for their certificates. General knowledge of qualifications. */
const certified =
  /\bcert(?:s|if\p{L}*)?\b|\p{L}-?zertifikat\b|\bfirst aid\b|\bfood (?:hygiene|safety)\b|\b\d{1,2}(?:st|nd|rd|th) [Ee]dition\b|\bspraying\b|\b(?:award|diploma|qualification|exam)\b|\b(?:CPC|class \d medical|type rating|registration)\b|^(?:IOSH|NEBOSH|ACLS|BLS|ILS|ALS|PALS|NLS|AWS|Azure|Microsoft|Google|Cisco|Oracle|OET|IELTS|ASME|STCW|UEFA|FA|World Athletics|BSI|ISO|EN)\b/iu
/** A class of a driving licence, and a machine by its maker: neither a certificate nor what one was taught. */
const ofLicence = /^(?:[A-D]\d?(?:\+?E)?|LGV|HGV|PCV|Cat(?:egory)? \S+)(?: \p{L}+)?$/u
/** Courses that give a card and are called by their letters. */
const courses =
  /^I (?<also>also )?hold (?<what>(?:PASMA|SMSTS|SSSTS|EFAW|FAW|MiDAS|NRSWA|PTLLS)(?: \p{Ll}[\p{Ll} ]*)?(?: \(.*)?)$/u
const held =
  /^I (?<also>also )?hold a certificate in (?:the )?(?<what>[^()]+?)(?: from (?<from>[^()]+?))?(?: \((?<rest>[^()]*)\))?$/u
const named = /^I (?<also>also )?hold an? (?<what>[^()]+?) certificate(?: \((?<rest>[^()]*)\))?$/u
const listed = /^My certificates include (?<what>[^():“”.]+?)(?: from (?<from>[^()]+?))?(?: \((?<rest>[^()]*)\))?$/u

/** "a certificate as a hoist driver": what one is by it. */
const asSomeone = /^I (?:also )?hold a certificate as (?<who>an? .+)$/u
/** What one is by a paper, whatever one works as. */
const stands =
  /^[^(]*\b(?:aider|instructor|trainer|warden|marshal|leader|assessor|examiner|prescriber|practitioner|verifier|champion|guide|referee|umpire|lifeguard|pharmacy technician)(?= \(|$)/iu
/** What stands below the papers of a CV with no heading of its own. */
const leisure =
  /^My (?:certificates|training) includes? [^.]*(?<=[ ,])(?:fishing|football|gardening|walking|cycling|running|reading|knitting|sewing|baking|golf|darts|swimming|camping|hiking|angling|photography|season ticket)(?=[,.]| and |$)/iu
/** Letters alone, and those of them that are a paper by themselves; a body, a card without its noun and what no table knows are none. */
const letters = /^I (?:also )?hold (?:the )?(?<what>\p{Lu}[\p{L}&]{1,8})$/u
const papers =
  /^(?:A(?:CA|DR|AT|BRSM)|GDL|LPC|BPTC|CELTA|DELTA|CCN[AP]|CISSP|CISM|CKA|PCNSE|ECDL|ICDL|CeMAP|CeMap|QTS|DTLLS|CTLLS|IELTS|SC|DV|NIPE|GCSEs|Highers|IRTEC|PRINCE2|HN[CD]|ON[CD]|TEFL|PGCE)$/u

const exams = /^(?:\p{L}+ )?(?:A|O|AS)[- ][Ll]evels?\b|\bGCSEs?\b|\bHighers\b/u

/** Whether a name surely is that of a certificate: it says so, or it is one that is held under its own name. */
export const namesCertificate = (name: string): boolean =>
  certified.test(name) || heldSchemes.test(name) || /^(?:\p{Lu}{2,6} )?Level \d|^L\d\b|^\p{Lu}{2}\d/u.test(name)

/**
 * What is told of a certificate that the line names none of, as what it says: "I hold a certificate in safeguarding level 1" → "My training includes safeguarding level 1". Null for what is neither. `own` is the line.
 */
export function asTaught(told: string, own: string): string | null {
  const card = courses.exec(told)?.groups
  if (card?.what) return `My training includes ${card.what}`
  if (exams.test(own))
    return told.replace(/^I (?:also )?hold (?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven)\b/u, (found) =>
      found.toLowerCase().replace('i ', 'I '),
    )
  const someone = asSomeone.exec(told)?.groups?.who
  if (someone && !certified.test(own)) return stands.test(someone) ? byCourse(someone) : null
  if (leisure.test(told)) return null
  const alone = letters.exec(told)?.groups?.what
  if (alone && !papers.test(alone)) return null
  const { what, from, rest } = (held.exec(told) ?? named.exec(told) ?? listed.exec(told))?.groups ?? {}
  if (
    !what ||
    certified.test(own) ||
    certified.test(what) ||
    (!held.test(told) && namesCertificate(own)) ||
    heldSchemes.test(what)
  )
    return told
  if (what.split(' ').every((word) => postNominals.has(word)) || ofBody.test(what)) return null
  if (listed.test(told) && isProofOrRole(what)) return told
  if (ofLicence.test(what) || !/ /u.test(what) || /^\d/u.test(what)) return null
  const behind = [from?.replace(/^the /u, ''), rest].filter(Boolean).join(', ')
  return `My training includes ${subject(what)}${behind ? ` (${behind})` : ''}`
}

/** "Register of Millers since 2016": a body, and how long one has been in it. */
const ofBody =
  /\bsince\b|\b(?:Register|Society|Association|Guild|Institute|Union|Council)\b|^(?!.*\b[Cc]ourse\b)[^(]*\b(?:Academy|University|College)\b/u

/** "Crane Card", "Hoist Operator": a paper by its noun, or the one of who may do that. */
const isProofOrRole = (what: string): boolean => {
  const head = phraseHead(what)?.word ?? ''
  return (
    heldProofs.has(head) ||
    head === 'badge' ||
    what.split(' ').some((word) => roleNouns.has(word.toLowerCase()) && /^\p{Lu}/u.test(word))
  )
}

/** "Adult safeguarding Level 2" is a subject in small letters with its level, "Personal Track Safety" a name. */
const subject = (what: string): string =>
  /^\p{Lu}\p{Ll}+(?:-\p{Ll}+)?(?: (?:[Ll]evel \d.*|\p{Ll}.*))?$/u.test(what) &&
  isKnownWord(what.split(/[ -]/u, 1)[0]?.toLowerCase() ?? '') &&
  !/ (?![Ll]evel \d)\p{Lu}\p{Ll}/u.test(what) &&
  (/ (?![Ll]evel )\p{Ll}/u.test(what) || /^\p{L}+(?:ing|tion|ment|ance|ence|ty|care|aid|safety)\b/u.test(what))
    ? `${what.charAt(0).toLowerCase()}${what.slice(1)}`
    : what
