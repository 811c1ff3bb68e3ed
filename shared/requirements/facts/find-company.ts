import type { ReadDocument } from '../../domain/reading.ts'
import { classifyHeading } from '../headings/classify-heading.ts'
import type { PostingLine } from '../lines/posting-line.ts'
import { type TitleLine, titleLines } from '../lines/title-lines.ts'
import { addressedAs } from './addressed-as.ts'
import { companyName } from './company-name.ts'
import { companySayings } from './company-sayings.ts'
import { isRoleTitle } from './is-role-title.ts'
import { namesDepartment } from './names-department.ts'
import { namesRole } from './names-role.ts'
import { organisationEndings, organisationWords } from './organisation-words.ts'
import { unlistedRole } from './unlisted-role.ts'

interface Candidate {
  readonly name: string
  readonly weight: number
}

const generic =
  /^(?:the |our |your |this |a |an )?(?:company|role|team|job|position|post|person|candidate|successful candidate|ideal candidate|you|us|we|it|i|this|that|there|here|they|he|she|what|who|why|how|where|when|if|as|at|to|in|for|our|your|all|applicants?|candidates?|department|bureau|agency|office|authority|society|centre|center|club|church|practice|clinic|museum|library|theatre|gallery|studio|restaurant|hotel|shop|store|foundation|institute|association|ministry|board|committee|panel|organisation|organization|university|college|school|trust|hospital|charity|firm|client|employer|business|group|project|opportunity|programme|program|unit|service|council|has|have|had|can|must|will|would|any|knows|keeps|staff|benefits|salary|duties|requirements|responsibilities|applications?|interviews?|experience|knowledge|location|closing date|essential|desirable|please|some|these|those|no|yes|evening|work|training|join|level|postholder|post holder|employment|appointment|every|each|previous|knowledge|ability|england|wales|scotland|ireland|europe|london|uk|usa|united kingdom|das|die|der|wir|ihre?|unser|la|le|les|el|los|de|het|nous|notre|vous|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/iu
const factLike =
  /[£€$]|\d{2}|\b(?:full[- ]time|part[- ]time|permanent|contract|fixed[- ]term|hybrid|remote|home-based|nationwide|surrounding|areas|hours|salary|band|grade|competitive|closing|per annum|pro rata|immediate|location|temporary|based|self[- ]employed|freelance|january|february|march|april|may to|june|july|august|september|october|november|december)\b/iu

/** The employer's name as the title, a heading or a sentence gives it; null when nothing says it plainly. */
export function findCompany(document: ReadDocument, lines: readonly PostingLine[]): string | null {
  const addressed = addressedAs(document.text)
  const titles = titleLines(document, lines)
  const unlisted = unlistedRole(document, titles)
  const candidates = [
    ...lines.slice(0, 300).flatMap(({ text }) => fromAddress(text, addressed)),
    ...fromTitles(titles, unlisted),
    ...fromSmallAd(lines[0]?.text ?? '', unlisted),
    ...fromUnderTitle(lines[1]?.text ?? ''),
    ...fromBold(lines),
    ...lines.slice(0, 300).flatMap((line, index) => fromLine(line, index < 8)),
  ].filter(
    ({ name: each }) =>
      !generic.test(each) &&
      !section.test(each) &&
      !region.test(each) &&
      !county.test(each) &&
      !(couple.test(each) && document.text.slice(0, 60_000).includes(`We're ${each}`)) &&
      !/^(?:the|an?|our|and|of|for)$/iu.test(each),
  )
  const totals = new Map<string, { name: string; weight: number }>()
  for (const { name: each, weight } of candidates) {
    const key = each.toLowerCase().replace(/^the /u, '')
    const known = totals.get(key)
    if (known) known.weight += weight
    else totals.set(key, { name: each, weight })
  }
  for (const [key, each] of totals) {
    each.weight +=
      Math.min(2, Math.max(0, mentions(document.text, key) - 1)) +
      (isOrganisation(each.name) ? 2 : 0) +
      (addressed(each.name) ? 2 : 0) +
      (partners.test(each.name) && !namesDepartment(each.name) ? 1 : 0) -
      (isCommonWord(document.text, each.name) && !addressed(each.name) ? 3 : 0)
  }
  const ordered = [...totals.values()].sort((a, b) => b.weight - a.weight)
  const whole = ordered.find((each) => each.weight >= 3 && !part.test(each.name) && isOrganisation(each.name))
  const [first] = ordered
  const over = ordered.find((each) => each.weight >= 3 && authority.test(each.name))
  const best =
    first && part.test(first.name)
      ? (whole ?? first)
      : first && service.test(first.name)
        ? (over ?? first)
        : first && site.test(first.name)
          ? (spoken(document.text, ordered.slice(1)) ?? first)
          : first
  const fuller =
    best &&
    [...totals.values()].find(
      (each) =>
        each.name !== best.name &&
        each.name.startsWith(`${best.name} `) &&
        each.weight >= 2 &&
        each.name.split(' ').length <= best.name.split(' ').length + 3,
    )
  if (!best || best.weight < 3 || inner.test(best.name)) return null
  return fuller?.name ?? best.name
}

/** "Thackray & Vine": two names joined as firms join them. */
const partners = /^\p{Lu}\p{L}+ & \p{Lu}\p{L}+$/u

/** "We're Gwen and Huw": two people by their first names, and no firm. */
const couple = /^\p{Lu}\p{Ll}+ (?:and|&) \p{Lu}\p{Ll}+$/u

/** "Co. Mayo": a county of Ireland. */
const county =
  /^Co(?:\.|unty) (?:Antrim|Armagh|Carlow|Cavan|Clare|Cork|Derry|Donegal|Down|Dublin|Durham|Fermanagh|Galway|Kerry|Kildare|Kilkenny|Laois|Leitrim|Limerick|Longford|Louth|Mayo|Meath|Monaghan|Offaly|Roscommon|Sligo|Tipperary|Tyrone|Waterford|Westmeath|Wexford|Wicklow)$/u

/** Where the work is, as a role is divided among several: "Regional Sales Manager – North". */
const region = /^(?:the )?(?:north|south|east|west|central|mid)(?:[ -]?(?:north|south|east|west|midlands|coast))?$/iu

/** "Driver Instructor – Trams" over a text that speaks of driving trams: a word that stands elsewhere in small letters is no name. */
const isCommonWord = (text: string, name: string): boolean =>
  /^\p{Lu}\p{Ll}{2,}$/u.test(name) &&
  new RegExp(`(?<![\\p{L}.@/-])${name.toLowerCase()}(?![\\p{L}.@/-])`, 'u').test(text)

/** How often a text has a name, given in lower case. "North East" is no word for "North". */
function mentions(text: string, name: string): number {
  const read = text.slice(0, 60_000)
  const lower = read.toLowerCase()
  let count = 0
  for (let at = lower.indexOf(name); at >= 0; at = lower.indexOf(name, at + name.length)) {
    const behind = read.slice(at + name.length, at + name.length + 6)
    if (!/^ (?:North|South|East|West)/u.test(behind)) count += 1
  }
  return count
}

/** A part of an institution, which employs nobody by itself. General knowledge. */
const part =
  /^(?:The )?(?:School|Faculty|Department|Dept|Division|Directorate|Office|Ward|Team|Unit|Section) (?:of|for)\b|\b(?:Department|Directorate|Division|Ward|Team|Unit|Section|Faculty)$/iu

/** What an authority or an institution runs, and what runs it: the employer where both are named. */
const service = /^(?:The )?(?!(?:National|Scottish|Welsh|London|Royal)\b)(?:\p{L}+ ){1,3}Services?$/u
const authority =
  /\b(?:Council|Trust|University|Authority|Health Board|Borough)$|^(?:The )?(?:City|County|Borough|Town|Municipality|Province) of \p{Lu}/u

/** Where many employers are: one that the posting names again, apart from its own title, is the employer rather than the place. */
const site =
  /\b(?:Airport|Railway Station|Harbour|Docks|Campus|(?:Retail|Business|Science|Industrial) Park|Shopping Centre)$/u

const spoken = <T extends { name: string; weight: number }>(text: string, all: readonly T[]): T | undefined =>
  all.find(
    ({ name: each, weight }) =>
      weight >= 4 && !site.test(each) && each.includes(' ') && mentions(text, each.toLowerCase()) > 1,
  )

/** A part that is never the employer, where a government's Department for or Office of something may be. */
const inner =
  /^(?:The )?(?:School|Faculty|Ward|Team|Unit|Section) (?:of|for)\b|\b(?:Department|Directorate|Division|Ward|Team|Unit|Section|Faculty)$/iu

/** A practice named after its trade: "Penrose Solicitors", "Hill Architects". */
const firm =
  /\p{Lu}\p{L}+ (?:Solicitors|Architects|Accountants|Surveyors|Builders|Engineers|Consultants|Electricians|Plumbers|Bakers|Brewers|Lawyers|Advocates|Auctioneers|Vets|Opticians|Chemists|Planners|Designers|Publishers)$/u

/** Forms of companies that are written with points, a stroke or in capitals: "Grupo Marisol S.L.", "Fjordlinje A/S". General knowledge. */
const companyForm =
  /\p{L} (?:B\.? ?V|N\.? ?V|S\.? ?A(?:\.? ?S)?|S\.? ?L(?:\.? ?U)?|S\.? ?[rR]\.? ?[lL]|SARL|S\.? ?p\.? ?A|A\/S|AS|ApS|AB|Oy|KG|OHG|Lda|Ltda|Pty)\.?$/u

/** What names a section of a posting or a step of hiring, whatever words stand before it. General knowledge. */
const section =
  /\b(?:checks?|clearance|vetting|disclosure|polic(?:y|ies)|statement|process|procedures?|information|details|scheme|package|description|specification|benefits|act|notice|declaration|certificates?|sponsorship|registration|requirements|criteria|commitment|entitlement|safeguarding|recruitment|diversity|inclusion|notes?|pledge|terms|conditions|form|guidance|hours)$/iu

/** "Coopérative juridique Sainte-Agathe": the word for an institution, what it is in small letters, and its own name. */
const institution = (text: string): boolean =>
  /^\p{Lu}[\p{L}-]+(?: \p{Ll}[\p{L}'’-]*){1,4} \p{Lu}[\p{L}'’ -]+$/u.test(text) &&
  organisationWords.has(text.split(' ')[0]?.toLowerCase() ?? '')

/** True when a name holds a company form or the word for an institution. */
function isOrganisation(text: string): boolean {
  if (firm.test(text) || companyForm.test(text)) return true
  return (
    organisationEndings.test(text) ||
    text
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some((each) => organisationWords.has(each))
  )
}

function fromTitles(all: readonly TitleLine[], unlisted: string | null): Candidate[] {
  const naming = (part: string) => namesRole(part) || (unlisted !== null && part.split(/,\s+/u)[0] === unlisted)
  const titles = all
    .map((title) => ({ ...title, parts: title.parts.filter((each) => !namesDepartment(each)) }))
    .filter(({ parts }) => parts.length > 0)
  const roleAt = titles.findIndex(({ parts }) => parts.some(naming))
  return titles.flatMap(({ text, parts, index }, order) => {
    if (
      text.split(/\s+/u).length > (parts.length >= 3 ? 32 : 18) ||
      (/[.!?:]$/u.test(text) && !isOrganisation(text.split(',')[0] ?? ''))
    )
      return []
    const near = index <= 4
    return parts.flatMap((part, at) =>
      fromPart(part, {
        beside: parts.length > 1 && parts.some((other, o) => o !== at && naming(other)),
        near,
        unlisted,
        wanted: /\b(?:wanted|needed|required|asap)\b/iu.test(text),
        alone: parts.length === 1,
        early: order <= roleAt + 2,
        position: at,
        under: (order === roleAt + 1 || (order === roleAt - 1 && part.includes(' '))) && at === 0,
      }),
    )
  })
}

/** A name that the mail or web address of the posting repeats: "crewing@marlowsound.example … Marlow Sound Ferries, Thurso". */
function fromAddress(text: string, addressed: ReturnType<typeof addressedAs>): Candidate[] {
  return [...text.slice(0, 600).matchAll(new RegExp(String.raw`(?<![\p{L}\p{N}])${companyName}`, 'gu'))].flatMap(
    (match) => {
      const called = (match[1] ?? '').replace(/(?<=\p{Ll}{3})\.\s.*$|[.,]+$/u, '')
      const how = addressed(called)
      const sure = how === 'whole' ? called.includes(' ') : how !== null && isOrganisation(called)
      return sure && !namesRole(called) ? [{ name: called, weight: 3 }] : []
    },
  )
}

/** "Parcelmere, Daventry. Start when you like!": the first sentence under the title is nothing but the employer and the place. */
function fromUnderTitle(text: string): Candidate[] {
  const called = new RegExp(String.raw`^${companyName}, \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?[.!] \p{Lu}`, 'u').exec(
    text,
  )?.[1]
  return called === undefined || namesRole(called) ? [] : [{ name: called, weight: 3 }]
}

/** "**Severn Pumps**, Shrewsbury" right below the title "Engineering Manager, Pumps": what is set in bold there is the employer. */
function fromBold(lines: readonly PostingLine[]): Candidate[] {
  const [title, below] = [lines[0]?.block, lines[1]?.block]
  if (title?.kind !== 'heading' || below?.kind !== 'paragraph') return []
  const bold = below.marks.find(({ kind, start }) => kind === 'bold' && start <= 2)
  const set = bold ? below.text.slice(bold.start, bold.end).replace(/\*/gu, '').trim() : ''
  const [called = ''] = set.split(/,\s| [–—] (?=\p{Lu})/u)
  const named = new RegExp(`^${companyName}$`, 'u').test(called) || (isOrganisation(called) && /^\p{Lu}/u.test(called))
  const heads =
    classifyHeading(set) !== null || /^(?:about|our|who|what|why|the (?:role|post|job))(?!\p{L})/iu.test(set)
  return !named || heads || called.length > 80 || namesRole(called) || factLike.test(called)
    ? []
    : [{ name: called, weight: 5 }]
}

/** "CARE ASSISTANT, Oakfield Lodge, Truro. Full time": the employer between the role and the place of a small advertisement. */
function fromSmallAd(first: string, unlisted: string | null): Candidate[] {
  const said = /^([^,.]{3,50}), ([^,.]{3,50}), \p{Lu}[\p{L} -]{2,30}(?:\.\s|$)/u.exec(first)
  const [, role = '', called = ''] = said ?? []
  const plain = role.replace(/\s+(?:wanted|required|needed)$/iu, '')
  if (
    !/\s/u.test(called) ||
    /^(?:School|Faculty|Department|Division|Institute|Centre|Office|College) of\b/u.test(called) ||
    !new RegExp(`^${companyName}$`, 'u').test(called) ||
    !(namesRole(plain) || plain === unlisted)
  )
    return []
  return [{ name: called, weight: 4 }]
}

const postcode = /\b\p{Lu}{1,2}\d{1,2}\p{Lu}?(?: \d\p{Lu}{2})?$/u

interface Standing {
  /** The role stands in another part of the same line. */
  readonly beside: boolean
  readonly near: boolean
  /** A role that no list knows, which stands in the title. */
  readonly unlisted: string | null
  readonly alone: boolean
  readonly early: boolean
  readonly position: number
  /** The line says that somebody is wanted. */
  readonly wanted: boolean
  /** First on the line under the role. */
  readonly under: boolean
}

/** "Stockport, Tameside and Oldham": where the work is. */
const listsPlaces = /^\p{Lu}[\p{L} -]+(?:, \p{Lu}[\p{L} -]+)+,? (?:and|und|et|y|en) (?:the )?\p{Lu}[\p{L} -]+$/u

function fromPart(part: string, standing: Standing): Candidate[] {
  const plain = part
    .replace(/\s*[(（][^)）]*[)）]\s*$/u, '')
    .replace(/\s+(?:is hiring|are hiring|is recruiting|careers|jobs|vacancies|vacancy)\b.*$/iu, '')
    .trim()
  if (listsPlaces.test(plain) && !isOrganisation(plain)) return []
  const options = plain.split(/,\s*/u).filter(Boolean).slice(0, 4)
  return options.flatMap((option, at) => {
    const wide = /\p{Script=Han}/u.test(option)
    if (
      namesDepartment(option) ||
      factLike.test(option) ||
      option.length < 2 ||
      option.length > 70 ||
      classifyHeading(option)?.whole
    )
      return []
    if (!isOrganisation(option) && (classifyHeading(option)?.share ?? 0) >= 0.25) return []
    if (!wide && !new RegExp(`^${companyName}$`, 'u').test(option) && !institution(option)) return []
    if (option === standing.unlisted || isRoleTitle(option) || (namesRole(option) && !isOrganisation(option))) return []
    const organisation = isOrganisation(option)
    if (at > 1 && !organisation) return []
    if (!organisation && postcode.test(option)) return []
    const within =
      /^(?:School|Faculty|Department|Division) of\b/u.test(option) ||
      (/^(?:Institute|Centre|Office|College) of\b/u.test(option) && options.length > 1)
    const afterRole = at > 0 && (isRoleTitle(options[0] ?? '') || options[0] === standing.unlisted)
    const weight = weightOf(
      {
        organisation,
        afterRole,
        within,
        named: /^The \p{Lu}\S+ \p{Lu}/u.test(option),
        placeLike: standing.wanted && !/\s/u.test(option),
        first: at === 0,
      },
      standing,
    )
    return [{ name: option.trim(), weight }]
  })
}

interface Option {
  readonly organisation: boolean
  /** Behind the role and a comma: "Porter, Gull Hotel". */
  readonly afterRole: boolean
  /** A part of an institution rather than the institution. */
  readonly within: boolean
  /** Called as bodies are, not places: "The Junction Project". */
  readonly named: boolean
  /** One word beside a cry for hands ("Labourer needed - Leeds") is where. */
  readonly placeLike: boolean
  /** Before the first comma. */
  readonly first: boolean
}

/** How much a place in the title speaks for a name being the employer's. */
function weightOf({ organisation, afterRole, within, named, placeLike, first }: Option, standing: Standing): number {
  const { beside, near, early, alone, position, under } = standing
  if (within) return 1
  if (afterRole) return organisation ? 4 : named ? 3 : 2
  if (organisation) return 4
  if (!first) return 0.5
  if (placeLike) return 1
  if (beside) return position <= 1 ? 3 : 1
  if (near && under) return 3
  return near && early && (alone || position === 0) ? 2.5 : 0.5
}

function fromLine(line: PostingLine, top: boolean): Candidate[] {
  const text = line.text.slice(0, 600)
  return companySayings.flatMap(([pattern, weight]) => {
    const found = pattern.exec(text)?.[1]
    const clean = found
      ?.replace(/(?<=\p{Ll}{3})\.\s.*$/u, '')
      .replace(/\s+(?:and|of|the|for|on|&|de|la)$/u, '')
      .replace(/[’']s$/u, '')
      .replace(/^(?:Beim|Im|Am|Bei|In|An|Die|Der|Das|La|Le|Les|El|Los|De|Het)\s+/u, '')
      .replace(/[.,]+$/u, '')
    if (
      !clean ||
      generic.test(clean) ||
      isRoleTitle(clean) ||
      (namesRole(clean) && !isOrganisation(clean)) ||
      clean.split(/\s+/u).length > 8
    )
      return []
    if (classifyHeading(clean)?.whole) return []
    return [{ name: clean, weight: line.form === 'item' ? weight / 3 : weight + (top ? 1 : 0) }]
  })
}
