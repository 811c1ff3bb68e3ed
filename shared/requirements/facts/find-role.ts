import type { ReadDocument } from '../../domain/reading.ts'
import { classifyHeading } from '../headings/classify-heading.ts'
import type { PostingLine } from '../lines/posting-line.ts'
import { titleLines } from '../lines/title-lines.ts'
import { isRoleTitle } from './is-role-title.ts'
import { namesRole } from './names-role.ts'
import { sameCompany } from './same-company.ts'
import { tidyRole } from './tidy-role.ts'
import { unlistedRole } from './unlisted-role.ts'

/** The role a posting is for, from its title or a sentence that names it; null when neither does. */
export function findRole(document: ReadDocument, lines: readonly PostingLine[], company: string | null): string | null {
  const titles = titleLines(document, lines)
  for (const { text, parts } of titles) {
    const named = fromHiring(text)
    if (named) return named
    if (text.split(/\s+/u).length > 16) continue
    const at = parts.findIndex((part) => !sameCompany(part, company) && namesRole(part))
    if (at >= 0 && !/[.!?]$/u.test(text)) return tidyRole(withSpeciality(text, { parts, at, company }), company)
  }
  const unlisted = unlistedRole(document, titles)
  if (unlisted) return tidyRole(unlisted, company)
  const both = fromBothForms(lines)
  if (both) return both
  const wanted = fromSmallAd(titles[0]?.text ?? '')
  if (wanted) return wanted
  const title = titles.find(
    ({ heading, text }) =>
      heading &&
      text.split(/\s+/u).length <= 8 &&
      !/[.!?:]$/u.test(text) &&
      !classifyHeading(text) &&
      !sameCompany(text, company),
  )
  const first = title?.parts.find((part) => !sameCompany(part, company))
  return (
    fromProse(lines, company) ??
    (first === undefined
      ? (fromSubject(lines) ?? fromSmallLetters(lines))
      : tidyRole(inTitle(first, titles, company), company))
  )
}

/** "sucht eine Restauratorin / einen Restaurator": a role in both its forms, each with its article. */
function fromBothForms(lines: readonly PostingLine[]): string | null {
  const form = String.raw`eine[nrs]?\s+(\p{Lu}[\p{L}-]{3,40})`
  for (const { text } of lines.slice(0, 20)) {
    const [, first = '', second = ''] =
      new RegExp(String.raw`\b${form}\s*(?:/|oder|bzw\.)\s*${form}`, 'u').exec(text.slice(0, 600)) ?? []
    const paired = first === `${second}in` || second === `${first}in`
    if (paired || namesRole(first) || namesRole(second))
      return `${first} / ${second === `${first.replace(/in$/u, '')}s` ? second.slice(0, -1) : second}`
  }
  return null
}

/** "HGV DRIVER wanted, Penhale Transport, Redruth. Nights out.", "Barber wanted for a busy shop": the role before all else. */
function fromSmallAd(text: string): string | null {
  const said =
    /^(?:an? |experienced |qualified |busy |good |reliable )*(.{3,50}?)(?:,|\s(?:is |are )?(?:wanted|required|needed|sought)\b)/iu.exec(
      text,
    )
  const role = said?.[1] ?? ''
  const capital = role.charAt(0).toUpperCase() + role.slice(1)
  const small = /\b(?:wanted|required|needed|sought)\b/iu.test(said?.[0] ?? '') || /^[\p{Lu}\d\s/&-]+$/u.test(role)
  return small && role.split(/\s+/u).length <= 6 && (isRoleTitle(capital) || /^\S.* person$/u.test(capital))
    ? tidyRole(capital, null)
    : null
}

/** A heading that names the post, with the field that the title names behind it. */
function inTitle(role: string, titles: ReturnType<typeof titleLines>, company: string | null): string {
  const title = titles.find(({ parts }) => parts[0] === role)
  return title ? withSpeciality(title.text, { parts: title.parts, at: 0, company }) : role
}

/** What the subject of a mail says first, when it names work at all: "Subject: Crane nights - Goole - start Monday". */
function fromSubject(lines: readonly PostingLine[]): string | null {
  const said = lines
    .slice(0, 12)
    .flatMap(
      ({ text }) =>
        /^(?:subject|betreff|objet|asunto|onderwerp)\s*:\s*(?:(?:re|fwd?|aw|wg)\s*:\s*)*(\S.*)$/iu.exec(text)?.[1] ??
        [],
    )[0]
  const [first = '', ...rest] = (said ?? '').split(/\s+[-–—|]\s+|[,!]\s+/u)
  const names = namesRole(first) || rest.some((part) => aside.test(part)) || /\b(?:job|shifts?|work)\b/iu.test(first)
  return names && !/[?.]$/u.test(first) && first.split(/\s+/u).length <= 8 ? tidyRole(first, null) : null
}

const aside =
  /\b(?:full[- ]time|part[- ]time|permanent|temporary|temp|fixed[- ]term|maternity|contract|hybrid|remote|hours|nights?|days|weekends?|immediate|start|salary|per|hiring|vacancy|job|jobs|careers|grade|band \d|competitive)\b|[£€$]|\d{2}|^\(?[mfwdhx]\s*\/\s*[mfwdhx]/iu

/** "Paralegal - Litigation": a field behind the role belongs to it, as the title writes it; a company, a place or terms of work do not. */
function withSpeciality(
  text: string,
  { parts, at, company }: { readonly parts: readonly string[]; readonly at: number; readonly company: string | null },
): string {
  const role = parts[at] ?? ''
  const next = parts[at + 1]?.replace(/\s*\([^)]*\)$/u, '')
  const last = parts.length === at + 2 && at === 0
  if (
    !next ||
    !last ||
    sameCompany(next, company) ||
    aside.test(next) ||
    next.split(/\s+/u).length > 3 ||
    /,/.test(next)
  )
    return role
  if (company === null) return role
  const between = text.slice(text.indexOf(role) + role.length).split(next)[0] ?? ''
  return /^\s[-–—|·]\s$/u.test(between) ? role + between.replace(/[|·]/u, '–') + next : `${role} – ${next}`
}

/** "Pip's is hiring: Team Member", "X is looking for a Curator". */
function fromHiring(text: string): string | null {
  const match =
    /\b(?:is|are|we're|now) (?:hiring|recruiting|looking for|seeking|after|in need of)\s*(?::|an?\b|for an?\b|our next)?\s*(.{3,70})$/iu.exec(
      text,
    )
  const named = match?.[1]?.replace(/[.!].*$|\s*\((?!\p{Lu}\p{Ll}+(?: [\p{L}&]+){0,2}\))[^)]*\)?/gu, '')
  const capital = /\p{Lu}.*$/u.exec(named ?? '')?.[0].split(/\s+(?=\p{Ll})(?!of\b|and\b|for\b)/u)[0]
  if (capital && namesRole(capital)) return tidyRole(capital, null)
  return named && namesRole(named) ? tidyRole(named.replace(/\s+(?:to|for|who|in|at)\s.*$/u, ''), null) : null
}

const name = String.raw`((?:\p{Lu}[\p{L}\p{N}/&.-]*|of|and|&|in|for)(?:\s+(?:\p{Lu}[\p{L}\p{N}/&,.-]*|\(\p{Lu}[^)]{1,40}\)|of|and|&|for the|for|the)){0,7})`
const offers = [
  new RegExp(
    String.raw`\b(?:looking for|seeking|seeks|recruiting|hiring|appoint|recruit|to find|opportunity for|opportunity (?:has arisen|exists) for|opening for|vacancy for|vacancy exists for|need|for the (?:role|post|position) of|as|applications (?:are invited )?for|position of|post of|role of|busca(?:mos)?|busca un|recrute|recherche|cherche|zoekt|zoeken|sucht|suchen)\s+(?:(?:zum|ab|für|per) [^.,]{2,30}? )?(?:an?|our|the|our next|a new|an experienced|a talented|a skilled|une?|una?|eine[nr]?|een)?\s*(?:experienced |talented |skilled |passionate |new |full-time |part-time |permanent )?${name}`,
    'gu',
  ),
  new RegExp(String.raw`\bAs (?:an?|our|the)\s+${name}`, 'gu'),
  new RegExp(String.raw`\bThe ${name} (?:will|is|reports|delivers|leads|works)`, 'gu'),
]

/** A sentence that says whom they look for, with the role in capitals. */
function fromProse(lines: readonly PostingLine[], company: string | null): string | null {
  for (const pattern of offers)
    for (const line of lines.slice(0, 200))
      for (const match of line.text.slice(0, 1500).matchAll(pattern)) {
        const found = (match[1] ?? '').replace(/\s+(?:of|and|&|in|for|for the|the)$/u, '').replace(/[.,]+$/u, '')
        if (/^\p{Lu}/u.test(found) && namesRole(found) && !sameCompany(found, company)) return tidyRole(found, company)
      }
  return null
}

const seeks =
  /\b(?:we (?:need|want|seek|require)|(?:we're|we are|i'm|i am|is|are|now) (?:looking for|seeking|recruiting|hiring|after|in need of|on the lookout for)) (?:an?|our next|another|one more) (\p{L}[\p{L}' -]{2,60}?)(?= (?:for|to|who|in|at|with|from|that|on|and)\b|[,.;:!()]|$)/giu

/** What employers wish a person to be, before what they are. General knowledge of advertisements. */
const wished =
  /^(?:new|friendly|experienced|talented|skilled|passionate|enthusiastic|motivated|committed|qualified|reliable|good|great|keen|kind|warm|second|full-time|part-time|full time|part time|permanent|temporary|dedicated|lovely|brilliant|hard-working|confident|creative)(?:,| and)? /iu

/** "From spring we need a groom for our yard of twelve": the role in small letters, where no title and no capital names it. */
function fromSmallLetters(lines: readonly PostingLine[]): string | null {
  for (const { text } of lines.slice(0, 60))
    for (const [, said = ''] of text.slice(0, 1500).matchAll(seeks)) {
      let role = said
      while (wished.test(role)) role = role.replace(wished, '')
      const capital = role.charAt(0).toUpperCase() + role.slice(1)
      if (role.split(/\s+/u).length <= 4 && isRoleTitle(capital)) return tidyRole(capital, null)
    }
  return null
}
