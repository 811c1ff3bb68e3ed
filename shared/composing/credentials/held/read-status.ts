import { withIndefinite } from '../../phrases/with-indefinite.ts'
import type { Held } from './held.ts'

const statuses: readonly (readonly [RegExp, string])[] = [
  [/^(?<what>(?:pre-)?settled status)(?<rest> \([^()]*\))?$/iu, 'I have '],
  [/^(?<what>(?:indefinite leave to remain|refugee status|dual nationality))(?<rest> \([^()]*\))?$/iu, 'I have '],
  [/^(?<what>(?:British|Irish|EU|UK|Swiss|Norwegian) (?:citizen|national|passport holder))(?<rest>)$/u, 'I am a '],
  [/^(?<what>non-smoker)(?<rest>)$/iu, 'I am a '],
  [
    /^(?<what>(?:security|SC|DV|CTC|BPSS|DBS|NPPV\d?)[- ](?:cleared|checked|vetted))(?<rest>(?: \([^()]*\))?(?: (?:to|until) (?:19|20)\d{2})?)$/iu,
    'I am ',
  ],
  [/^(?<what>(?:enhanced )?developed vetting)(?<rest>(?: \([^()]*\))?)$/iu, 'I hold '],
  [/^(?<what>face[- ]fit tested)(?<rest>(?: \([^()]*\))?)$/iu, 'I am '],
  [/^(?<what>(?:bilingual|trilingual) in \p{L}[^,;()]*)(?<rest>)$/iu, 'I am '],
  [/^(?<what>part(?:ly)?[- ]qualified(?: (?:with|in|as))? \p{L}[^,;()]*)(?<rest>(?: \([^()]*\))?)$/iu, 'I am '],
  [/^(?<what>time[- ]served \p{L}[\p{L} ]*)(?<rest>)$/iu, 'I am a '],
]

/** "Evening class in bookkeeping, 2016". */
const oneClass =
  /^(?<taken>(?:evening class|night class|short course|day course|workshop|masterclass) (?:in|on) [^,;:()]+?)(?:,? \(?(?<when>(?:19|20)\d{2})\)?)?$/iu

/** What one is or has for the law, a check or an employer: "Settled status", "SC cleared to 2029", "Bilingual in Welsh and English". */
export function readStatus(text: string): Held | null {
  for (const [pattern, frame] of statuses) {
    const { what, rest = '' } = pattern.exec(text)?.groups ?? {}
    if (what && / (?:checked|cleared|vetted)$/iu.test(what) && /^ \((?:19|20)\d{2}\)$/u.test(rest))
      return { kind: 'status', text: `I was ${what}${rest}` }
    if (what)
      return {
        kind: 'status',
        text: `${frame.replace(/ a $/u, /^[EI]/u.test(what) && !/^EU/u.test(what) ? ' an ' : ' a ')}${/^(?:British|Irish|Swiss|Norwegian)\b/u.test(what) ? what : small(what)}${rest}`,
      }
  }
  const [check = '', ...behind] = text.split(/ \(|\),? |, |\)$/u).filter(Boolean)
  if (/^(?:DBS|CRB|PVG|BPSS|SC|DV) (?:checked|cleared|vetted)$/u.test(check) && behind.length > 0 && behind.length < 4)
    return {
      kind: 'status',
      text: `I ${behind.length === 1 && /^(?:19|20)\d{2}$/u.test(behind[0] ?? '') ? 'was' : 'am'} ${check} (${behind.join(', ').replace(/\bon update service\b/u, 'on the update service')})`,
    }
  const onLicence = /^(?<what>(?:category |cat )?\p{Lu}\d?(?:\+\p{Lu})?) on (?:my )?licen[cs]e$/u.exec(text)?.groups
    ?.what
  if (onLicence) return { kind: 'status', text: `I have ${onLicence} on my licence` }
  const { taken, when } = oneClass.exec(text)?.groups ?? {}
  if (taken) return { kind: 'status', text: `I took ${withIndefinite(small(taken))}${when ? ` (${when})` : ''}` }
  const own =
    /^own (?<what>(?:(?:full |hand |basic )?(?:set of )?tools|car|van|transport|vehicle|bike|motorbike|equipment|dog|boat|laptop|phone)(?: and (?:car|van|tools|transport|phone))?)$/iu.exec(
      text,
    )?.groups?.what
  return own ? { kind: 'own', what: own } : null
}

const small = (what: string): string =>
  /^\p{Lu}\p{Ll}+(?:[- ]\p{Ll}|$)/u.test(what) ? what.charAt(0).toLowerCase() + what.slice(1) : what
