import type { Entry } from '../../../domain/entry.ts'
import { tokens } from '../../../text/tokens.ts'
import { verbForm } from '../../../text/verbs/verb-form.ts'
import { phraseHead } from '../../phrases/phrase-head.ts'
import { roleNouns } from '../../phrases/role-nouns.ts'
import type { Held } from './held.ts'
import { lineParts } from './line-parts.ts'
import { partKind } from './part-kind.ts'

const made =
  '(?:registered|accredited|certified|licen[sc]ed|chartered|qualified|approved|authori[sz]ed|trained|tested|served|vetted|appointed|recognised)'
const madeSomeone = new RegExp(`(?:^|[\\s-])${made}(?=[\\s-])`, 'iu')
/** "PVG scheme member", "person" of an appointed person: who one is by a paper, though no trade. */
const alsoSomeone = new Set([
  'person',
  'public',
  'technician',
  'tester',
  'aider',
  'yachtmaster',
  'signatory',
  'professional',
  'slinger',
])
const grade =
  /^(?:(?:chartered|full|associate|student|graduate|professional|corporate|honorary|life|senior|accredited|affiliate|registered|technician|incorporated|retired|individual) )*(?:member|fellow|associate|affiliate|licentiate)$/iu
const body =
  /^(?:the )?(?:\p{Lu}{2,8}|\p{Lu}{2,8} \p{Lu}\p{L}+|(?!.*\b(?:Ltd|Limited|plc|Hospital|School)\b)(?:\p{Lu}[\p{L}’'-]*|of|and|for|the|in|&)(?: (?:\p{Lu}[\p{L}’'-]*|of|and|for|the|in|&))* ?\b(?:Institut\p{L}*|Society|Association|Royal|Guild|College|Chartered|Federation|Union|Academy|Register|Council|Physics|Board)\b.*|(?:Institut\p{L}*|Society|Association|Royal|Guild|College|Chartered|Federation|Union|Academy|Register|Council)\b.*)$/u

/** A span of time that ended. */
const closed = /(?:19|20)\d{2} ?(?:[–-]|to) ?(?:\p{L}+ )?(?:19|20)\d{2}$/u
/** What a list was called, before its item. */
const headings = /^(?:professional|memberships?|professional memberships?|current)$/iu

/** What a body has made someone: registered, a member, or someone by a paper ("ARB registered architect, no. 083311K"). */
export function readStanding(text: string, entry: Entry | null): Held | null {
  const label = /^(?:(?:professional )?(?:registration|membership|standing|status)): /iu.exec(text)?.[0] ?? ''
  const parts = lineParts(text.slice(label.length))
  if (!parts) return null
  const [name = '', ...behind] = headings.test(parts.name) ? parts.behind : [parts.name, ...parts.behind]
  const kinds = behind.map(partKind)
  const at = kinds.indexOf('since')
  const since = at < 0 ? null : (behind[at] ?? '').replace(/^since /u, '')
  const over = kinds.includes('ended') || behind.some((part) => closed.test(part))
  return (
    lettered(name, behind) ??
    enrolled(name, behind) ??
    member(name, behind) ??
    registeredBy(name, behind, entry) ??
    (kinds.every((kind, place) => (kind === null ? field(name, behind[place] ?? '') : kind !== 'going')) &&
    isSomeone(name, behind, entry)
      ? { kind: 'standing', what: name, since, over, behind: behind.filter((_, place) => place !== at) }
      : null)
  )
}

/** "MCIWM since 2016", "Professional, FRICS, 2014–present": letters that a body lets its members put behind their names. */
function lettered(name: string, behind: readonly string[]): Held | null {
  const { letters, since } =
    /^(?<letters>(?:[MF](?:I|R|C|B)\p{Lu}{1,5}\p{L}?|C(?:Eng|Sci|Chem|Phys|Env|Geol|Biol)))(?: since (?<since>(?:19|20)\d{2}))?$/u.exec(
      name,
    )?.groups ?? {}
  if (!letters || behind.length > 1) return null
  const { from = since } =
    /^(?:since )?(?<from>(?:19|20)\d{2})(?: ?[–-] ?(?:present|now))?$/u.exec(
      /^since |[–-]/u.test(behind[0] ?? '') ? (behind[0] ?? '') : '',
    )?.groups ?? {}
  return from ? { kind: 'status', text: `I have been ${letters} since ${from}` } : null
}

/** "On the Surveyors Register since 2009". */
function enrolled(name: string, behind: readonly string[]): Held | null {
  const { on, since } =
    /^(?<on>[Oo]n the \p{Lu}[^,]*\b[Rr]egister(?: of \p{L}[^,]*)?)(?: since (?<since>.*))?$/u.exec(name)?.groups ?? {}
  if (!on) return null
  const when = since ?? behind.find((part) => partKind(part) === 'since')?.replace(/^since /u, '')
  if (behind.length > (since ? 0 : 1)) return null
  return { kind: 'status', text: `I ${when ? 'have been' : 'am'} on${on.slice(2)}${when ? ` since ${when}` : ''}` }
}

function member(name: string, behind: readonly string[]): Held | null {
  const of = /^(?<grade>.+?) of (?:the )?(?<body>\p{Lu}.*)$/u.exec(name)?.groups
  const named = [name, ...behind]
  const sinceOf = (part: string) => /^(?<what>.+?) since (?<when>(?:\p{L}+ )?(?:19|20)\d{2})$/u.exec(part)?.groups
  const gradeOf = (part: string) => sinceOf(part)?.what ?? part
  const gradeAt =
    of && grade.test(of.grade ?? '') ? 0 : named.slice(0, 3).findIndex((part) => grade.test(gradeOf(part)))
  if (gradeAt < 0) return null
  const own = of && gradeAt === 0 && !grade.test(name) ? of : null
  const bodyAt = own ? 0 : gradeAt === 0 ? 1 : 0
  const bodyName = own?.body ?? named[bodyAt] ?? ''
  const rest = named.filter((_, at) => at !== gradeAt && at !== bodyAt)
  if (
    (!own && !body.test(bodyName)) ||
    rest.some((part) => partKind(part) === null || /^(?:ended|going)$/u.test(partKind(part) ?? ''))
  )
    return null
  const since =
    sinceOf(named[gradeAt] ?? '')?.when ??
    rest.find((part) => partKind(part) === 'since')?.replace(/^since /u, '') ??
    null
  return {
    kind: 'member',
    grade: own?.grade ?? gradeOf(named[gradeAt] ?? ''),
    body: bodyName.replace(/^the /u, ''),
    since,
    over: rest.some((part) => closed.test(part)),
    behind: rest.filter((part) => partKind(part) !== 'since'),
  }
}

/** "Dental Council, registered hygienist since 2013", "Harbour Union, steward since 2018". */
function registeredBy(name: string, behind: readonly string[], entry: Entry | null): Held | null {
  const [first = '', ...rest] = behind
  const { how, as, began } =
    /^(?<how>registered|accredited|chartered)(?: (?:as )?(?:an? )?(?<as>(?!since\b|with\b)\p{Ll}[\p{L} -]*?))?(?: since (?<began>(?:\p{L}+ )?(?:19|20)\d{2}))?$/u.exec(
      first,
    )?.groups ?? {}
  const someone = as === undefined || roleNouns.has(phraseHead(as)?.word ?? '')
  const isBody = !roleNouns.has(phraseHead(name)?.word ?? '') && /^\p{Lu}/u.test(name)
  if (rest.some((part) => partKind(part) === null) || !isBody) return null
  const since = began ?? rest.find((part) => partKind(part) === 'since')?.replace(/^since /u, '') ?? null
  const others = rest.filter((part) => partKind(part) !== 'since')
  if (how === 'registered' && someone) return { kind: 'registered', body: name, as: as ?? null, since, behind: others }
  const { office, held = since } =
    /^(?<office>\p{Ll}[\p{Ll} -]{2,30}?)(?: since (?<held>(?:\p{L}+ )?(?:19|20)\d{2}))?$/u.exec(first)?.groups ?? {}
  return office && held && roleNouns.has(phraseHead(office)?.word ?? '') && entry?.kind === 'certificate'
    ? { kind: 'standing', what: office, since: held, over: false, behind: [name, ...others] }
    : null
}

/** "Appointed person, lifting operations": what for. */
const field = (name: string, part: string): boolean =>
  madeSomeone.test(name) &&
  /^\p{Ll}+(?: (?:and )?\p{Ll}+){0,3}$/u.test(part) &&
  verbForm(part.split(' ', 1)[0] ?? '')?.form !== 'past'

function isSomeone(name: string, behind: readonly string[], entry: Entry | null): boolean {
  const last = tokens(name.replace(/ since .*$/u, '')).at(-1)?.word ?? ''
  const head = / and /u.test(name) && roleNouns.has(last) ? last : (phraseHead(name)?.word ?? '')
  if (
    !(roleNouns.has(head) || alsoSomeone.has(head) || (madeSomeone.test(name) && /(?:ist|ician|er|or)$/u.test(head))) ||
    /\b(?:course|training|award|diploma|certificate|level \d$)\b/iu.test(name) ||
    head === 'holder'
  )
    return false
  if (/^(?:I|My|The|An?|Also|Now|Worked|Was) /u.test(name) || name.split(' ').length > 6) return false
  if (
    madeSomeone.test(name) &&
    !/^(?:trained|served|tested|appointed|approved|recognised|vetted) (?!\p{L}+$|social|person|first)/iu.test(name)
  )
    return true
  const held = behind.some((part) => /^(?:state|number|ended)$/u.test(partKind(part) ?? ''))
  const lettered = /^\p{Lu}{2,6} \p{L}/u.test(name)
  if (/ Level \d [\p{Ll} ]+$/u.test(name) && behind.length === 0 && entry !== null) return true
  if (entry?.kind === 'skill' || entry === null) return lettered && held
  if (entry.kind !== 'certificate' && !(entry.kind === 'education' && held)) return false
  return (
    held ||
    behind.some((part) => partKind(part) === 'since') ||
    (/^\p{Lu}\p{Ll}+ and \p{Ll}/u.test(name) && behind.every((part) => partKind(part) === 'when')) ||
    (lettered && !(behind.length > 0 && behind.every((part) => partKind(part) === 'when'))) ||
    (behind.length === 0 && /^\p{Lu}?\p{Ll}+(?:-\p{Ll}+)?(?: \p{Ll}+){0,3}$/u.test(name)) ||
    (/^(?:\p{Lu}\p{Ll}+ ){2,}\p{Lu}\p{Ll}+$/u.test(`${name}`) && behind.every((part) => partKind(part) === 'letters'))
  )
}
