import type { Entry } from '../../../domain/entry.ts'
import { loweredPhrase } from '../../phrases/lowered-phrase.ts'
import { phraseHead } from '../../phrases/phrase-head.ts'
import { roleNouns } from '../../phrases/role-nouns.ts'
import { withIndefinite } from '../../phrases/with-indefinite.ts'
import { heldProofs } from '../credential-words.ts'
import type { Held } from './held.ts'
import { heldSchemes } from './held-schemes.ts'
import { lineParts } from './line-parts.ts'
import { partKind } from './part-kind.ts'

const classes = /^(?:(?:full|clean|UK|EU|manual|provisional|current) )*(?:driving )?licen[cs]e$/iu
/** "Category B, C1 and D1 licence", "PA1, PA2 and PA6 spraying certificates". */
const classLicence =
  /^(?:full |clean )?(?:cat(?:egory|egories)?\.?|class(?:es)?|group) [\p{L}\d+]{1,4}(?:(?:, | and |, and |\/)[\p{L}\d+]{1,4})* (?:driving )?licen[cs]e$/iu
const codesOfPapers =
  /^\p{Lu}[\p{Lu}\d]{0,5}(?:, \p{Lu}[\p{Lu}\d]{0,5})* and \p{Lu}[\p{Lu}\d]{0,5} (?:\p{Ll}+ ){0,2}(?:certificates|licen[cs]es|tickets|cards|units|qualifications)$/u
const countedExams =
  /^(?<count>\d{1,2}|three|four|five|six|seven|eight|nine|ten|eleven) (?<what>GCSEs?|O[- ]levels?|A[- ]levels?|National 5s|Standard Grades|Highers|passes)\b(?<rest>.*)$/iu

/** "Cert in first aid", "Food hygiene cert level 2". */
const shortened =
  /^(?:[Cc]ert\.? in (?<in>\p{Ll}[\p{L} -]+)|(?<what>\p{Lu}[\p{L} -]+?) cert\.?(?: (?<level>[Ll]evel \d))?)$/u

/** "English and maths GCSE". */
const takenIn =
  /^(?<subjects>\p{Lu}\p{L}+(?:, \p{L}+)* and \p{L}+) (?<what>GCSE|A[- ]level|Higher|National 5)s?(?<rest> \([^()]*\))?$/u

/** "Seven GCSEs inc Maths + English" → "seven GCSEs including Maths and English". */
const spokenExams = (text: string): string =>
  text
    .replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())
    .replace(/\binc(?:l\.?|\.|(?= )) /u, 'including ')
    .replace(/ \+ /gu, ' and ')

/** A paper by a name it is held under: "IPAF 3a and 3b (2023)", "Driving licence: B, BE, C", "9 GCSEs A*–C including English". */
export function readPaper(text: string, entry: Entry | null): Held | null {
  if (classLicence.test(text) || codesOfPapers.test(text)) return { kind: 'paper', name: text, over: false, behind: [] }
  const counts = text.replace(/^(?<what>GCSEs?|O[- ]levels?|A[- ]levels?|Highers) x ?(?<n>\d{1,2})\b/u, '$<n> $<what>')
  const counted = countedExams.exec(counts)?.groups
  if (counted && !/[;:]|, \p{Lu}|\b(?:19|20)\d{2}\b/u.test(counts))
    return { kind: 'paper', name: spokenExams(counts), over: false, behind: [] }
  const { label = '', rest = '' } = /^(?<label>[^:]{3,40}): (?<rest>[^:]+)$/u.exec(text)?.groups ?? {}
  if (classes.test(label) && partKind(rest) === 'level')
    return { kind: 'paper', name: label, over: false, behind: [rest] }
  if (/^(?:GCSEs?|A[- ]levels?|O[- ]levels?|Highers|National 5s)$/u.test(label) && /^(?:\d|\p{L}+ at )/u.test(rest))
    return /^\d/u.test(rest) && /^GCSE/u.test(label)
      ? {
          kind: 'paper',
          name: rest.replace(/^(?<n>\d+),? /u, '$<n> GCSEs ').replace(/\bincl\.? /u, 'including '),
          over: false,
          behind: [],
        }
      : { kind: 'paper', name: label, over: false, behind: [rest.replace(/\bincl\.? /u, 'including ')] }
  const taken = takenIn.exec(text)?.groups
  if (taken?.subjects)
    return { kind: 'paper', name: `${taken.subjects} ${taken.what}s${taken.rest ?? ''}`, over: false, behind: [] }
  const parts = label ? null : lineParts(text)
  if (!parts) return null
  const { name, behind } = parts
  const kinds = behind.map(partKind)
  if (/^\d{1,2}(?:st|nd|rd|th) Edition\b/u.test(name) && name.split(' ').length < 6)
    return {
      kind: 'paper',
      name: `a certificate in the ${name.replace(/\bincl\.? /u, 'including ')}`,
      over: kinds.includes('ended'),
      behind,
    }
  const licence = / (?:licen[cs]e|ticket)$/iu.test(name) && name.split(' ').length <= 5 && behind.length > 0
  const told = behind.every((part, at) =>
    kinds[at] === null
      ? /^\p{Ll}[\p{Ll} -]{2,30}$/u.test(part) &&
        !heldProofs.has(phraseHead(part)?.word ?? '') &&
        !/^own\b|^happy\b/u.test(part)
      : !/^(?:going|since)$/u.test(kinds[at] ?? ''),
  )
  if (licence && told && kinds.includes(null) && entry?.kind === 'certificate')
    return { kind: 'paper', name: withIndefinite(loweredPhrase(name)), over: kinds.includes('ended'), behind }
  const short = shortened.exec(name)?.groups
  if (short && kinds.every((kind) => kind !== null && kind !== 'going'))
    return {
      kind: 'paper',
      name: short.in ? `a certificate in ${short.in}` : withIndefinite(loweredPhrase(`${short.what} certificate`)),
      over: kinds.includes('ended'),
      behind: [short.level ?? [], behind].flat(),
    }
  if (roleNouns.has(phraseHead(name)?.word ?? '') && !/ (?:Practitioner|Technician)$/u.test(name)) return null
  if (
    !heldSchemes.test(name) ||
    kinds.includes('going') ||
    /\b(?:card|licen[cs]e|certificate|diploma|award|degree|training|course|certified|charge|holder|member|contracts?|standards?|forms?|medical)\b/iu.test(
      name,
    )
  )
    return null
  if (behind.some((part) => heldProofs.has(phraseHead(part)?.word ?? ''))) return null
  if (behind.some((part, at) => kinds[at] === null && !/^(?:\p{Ll}|\d|parts?\b|\p{Lu}{2})/u.test(part))) return null
  const named = behind.length > 0 || /\d|\b(?:[Cc]lass|[Pp]art|[Gg]rade|[Ll]evel|Stage)\b/u.test(name)
  if (entry?.kind === 'skill' || entry === null ? !named : name.split(' ').length < 2 && behind.length === 0)
    return null
  return { kind: 'paper', name, over: kinds.includes('ended'), behind }
}
