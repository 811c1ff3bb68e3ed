import { dateSpans } from '../text/date-spans.ts'
import { sentences } from '../text/sentences.ts'
import { tokens } from '../text/tokens.ts'
import { addressIn } from './address-in.ts'
import { firstNameFirst } from './first-name-first.ts'
import { headerPieces } from './headers/header-pieces.ts'
import { isPersonName } from './is-person-name.ts'
import { lineStretch } from './items/gather-items.ts'
import type { Gathered } from './items/gathered.ts'
import { proseScore } from './lines/is-prose.ts'
import type { Line } from './lines/line.ts'
import { type Stretch, stretchText, trimmed, within } from './lines/stretch.ts'
import { lettersBehind } from './listed/letters-behind.ts'
import { statedItems } from './listed/stated-items.ts'
import { livesIn } from './lives-in.ts'
import { nameBefore } from './name-before.ts'
import { placeBehindContact } from './place-behind-contact.ts'
import { placeBesideContact } from './place-beside-contact.ts'
import { scorePlace } from './scores/score-place.ts'
import { scoreJobTitle } from './scores/score-title.ts'
import { isAddress } from './words/address.ts'
import { postNominals } from './words/post-nominals.ts'

const email = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu
const phone =
  /(?<![\p{L}\p{N}/.])(?!(?:19|20)\d\d[.,;]?\s+[+(0])(?:\+|00|\()?\d[\d\s().\u00a0/-]{6,18}\d(?![\p{L}\p{N}])/gu
const url =
  /(?<![@\p{L}\p{N}])(?:https?:\/\/[^\s<>()[\]|,;"]+|www\.[^\s<>()[\]|,;"]+|(?:[\p{L}\p{N}-]+\.)+(?:com|org|net|io|dev|me|co|uk|de|fr|eu|info|edu|gov|example|page|app|ai|ch|at|nl|it|es|se|fi|no|dk|us|ca|au)(?:\/[^\s<>()[\]|,;"]*)?(?![\p{L}\p{N}@]))/giu
/** Hosts of profiles: a link to one of them inside prose is the person's own. General knowledge. */
const profile =
  /^https?:\/\/(?:[a-z]+\.)?(?:linkedin\.com\/in|github\.com\/[^/]+\/?$|gitlab\.com\/[^/]+\/?$|orcid\.org|scholar\.google|xing\.com\/profile|researchgate\.net\/profile)/iu
/** Words before a contact fact. General knowledge. */
const contactLabel =
  /^(?:e-?mail|mail|phone|telephone|tel|mobile|cell|mob|handy|telefon|téléphone|tél|address|adresse|location|web|website|homepage|linkedin|github|portfolio|url|name|contact|based in|lives in|home|wohnort|m|t|e|p|a|w)\s*[:.]?\s*$/iu

/** "Address: 5 Mill Row, Thrapwick. Phone: …": where one labelled fact of a line ends and the next begins. */
const nextLabel =
  /[\s.,;|·•–—-]*[\s.,;|·•](?:e-?mail|mail|phone|telephone|tel|mobile|cell|mob|telefon|téléphone|tél|web|website|linkedin)\s*\.?\s*:/iu

/** Lines of which nothing but contact facts, labels and separators is left; they belong to no entry. */
export type ContactLines = ReadonlySet<Line>

/** Reads name, mail, phone, place and links. `top` are the lines before the first section, `contact` those of a contact section, `mail` the head of a mail. */
export function readBasics(
  {
    lines,
    top,
    contact,
    mail,
  }: { lines: readonly Line[]; top: readonly Line[]; contact: readonly Line[]; mail: readonly Line[] },
  gathered: Gathered,
): ContactLines {
  const consumed = new Set<Line>()
  const near = new Set([...top, ...contact])
  for (const line of lines) if (readContacts(line, { gathered, inContact: near.has(line) })) consumed.add(line)
  for (const line of mail)
    if (!gathered.basics.email && sender.test(line.text)) readContacts(line, { gathered, inContact: true })
  const heads = [...top.slice(0, 6), ...contact]
  readName([...top.slice(0, 8), ...contact], gathered, consumed)
  if (!gathered.basics.name) heads.push(...nameFromMail(lines, gathered, consumed))
  for (const line of top) if (!gathered.basics.location) readHome(line, gathered)
  for (const line of top) if (!gathered.basics.location && moved.test(line.text)) readTown(line, gathered)
  const asked = heads.find((_, index) => askedPlace.test(heads[index - 1]?.text ?? ''))
  if (asked && !gathered.basics.location && proseScore(asked.text) < 1) tellPlace(trimmed(lineStretch(asked)), gathered)
  for (const line of heads) if (!gathered.basics.location && !consumed.has(line)) readPlace(line, gathered, consumed)
  for (const line of heads) if (!gathered.basics.location && consumed.has(line)) readPlace(line, gathered, consumed)
  for (const line of heads) if (!gathered.basics.location) readTown(line, gathered)
  const marks = [...top, ...contact].flatMap((line) =>
    (proseScore(line.text) >= 1
      ? line.block.marks.filter(({ href }) => profile.test(href ?? ''))
      : line.block.marks
    ).filter((mark) => mark.kind === 'link' && mark.start >= line.start && mark.end <= line.end),
  )
  for (const { href = '' } of marks) {
    if (/^https?:/u.test(href)) addUrl(gathered, href)
    const [, mail] = mailLink.exec(href) ?? []
    if (mail) gathered.basics.email ??= mail
  }
  return consumed
}

/** Who sent a mail. General knowledge. */
const sender = /^(?:from|von|de)\s*:/iu

/** "Malmö → now Leeds": the last of several towns is where somebody lives. */
const moved = /\s(?:→|->|=>)\s/u

/** "mailto:ada@example.org?subject=Hello": the address of a link that reads "Mail". */
const mailLink = /^mailto:([^\s?,;]+@[^\s?,;]+)/iu

function addUrl(gathered: Gathered, href: string): void {
  const bare = (text: string) => text.replace(/^https?:\/\/(?:www\.)?|^www\.|\/$/giu, '').toLowerCase()
  if (!gathered.basics.urls.some((known) => bare(known) === bare(href))) gathered.basics.urls.push(href)
}

/** Takes contact facts out of a line; true when nothing else stood in it. Elsewhere than at the top only lines full of them count. */
function readContacts(line: Line, { gathered, inContact }: { gathered: Gathered; inContact: boolean }): boolean {
  const facts = contactFacts(line)
  if (facts.length === 0) return false
  const rest = leftOver(line.text, facts)
  const only = !/\p{L}{3}/u.test(rest)
  if (!inContact && (!only || line.block.kind === 'bullet')) return false
  for (const fact of facts) take(fact, line, gathered)
  return only
}

interface Fact {
  readonly kind: 'email' | 'phone' | 'url'
  readonly start: number
  readonly end: number
}

/** What every telephone number holds, found faster than one. */
const phoneLike = /\d[\d\s().\u00a0/-]{6}/u

function contactFacts(line: Line): Fact[] {
  const { text } = line
  const found: Fact[] = []
  const add = (kind: Fact['kind'], match: RegExpExecArray) => {
    const end = match.index + match[0].replace(/[.,;:)]+$/u, '').length
    if (!found.some((fact) => fact.start < end && match.index < fact.end)) found.push({ kind, start: match.index, end })
  }
  if (text.includes('@')) for (const match of text.matchAll(email)) add('email', match)
  if (/\.[a-z]{2}|:\/\//iu.test(text))
    for (const match of text.matchAll(url))
      if (!/^\p{L}{1,9}\.\p{L}{2,3}$/u.test(match[0]) || /^[\p{Ll}\d-]+\.[a-z]{2,4}$/u.test(match[0])) add('url', match)
  if (!phoneLike.test(text)) return found
  for (const match of text.matchAll(phone)) {
    const digits = match[0].replace(/\D/gu, '')
    if (digits.length >= 8 && digits.length <= 15 && dateSpans(match[0]).length === 0) add('phone', match)
  }
  return found
}

/** What stands in a line beside contact facts and the labels before them. */
function leftOver(text: string, facts: readonly Fact[]): string {
  const parts: string[] = []
  let at = 0
  for (const { start, end } of [...facts].sort((a, b) => a.start - b.start)) {
    parts.push(text.slice(at, start))
    at = end
  }
  parts.push(text.slice(at))
  return parts
    .flatMap((part) => part.split(/[|·•,;]/u))
    .map((part) => part.trim())
    .filter((part) => !contactLabel.test(part))
    .join(' ')
}

function take({ kind, start, end }: Fact, line: Line, gathered: Gathered): void {
  const stretch = within(lineStretch(line), start, end)
  const value = stretchText(stretch)
  const { basics } = gathered
  if (kind === 'url') {
    addUrl(gathered, value)
    if (basics.urls.includes(value)) gathered.told.push(stretch)
    return
  }
  if (basics[kind] !== null) return
  basics[kind] = value
  gathered.told.push(stretch)
}

/** The first line at the top that reads as a person's name; a heading of the first level counts most. */
function readName(top: readonly Line[], gathered: Gathered, consumed: Set<Line>): void {
  for (const [index, line] of top.entries()) {
    if (consumed.has(line) && !line.text.includes('|')) continue
    const asked = askedName.test(top[index - 1]?.text ?? '')
    const pieces = headerPieces([{ line, spans: [] }])
    const whole = trimmed(lineStretch(line))
    const opens = index === 0
    const label = labelLength(
      line,
      /^(?:(?:(?:hi|hello|hey)(?: there)?\s*[,!.–—-]?\s*)?(?:I\s?['’]m|I am|my name is|this is|ich bin|je suis|soy)\s+(?=\p{L})|(?:name|full name|first name\(?s?\)?\W{1,3}(?:surname|last name)\(?s?\)?|vor- und nachname|(?:sur|last |family )names?\(?s?\)?\W{1,3}(?:first|given|fore) ?names?\(?s?\)?|nom)\s*(?::\s*|\s(?=\S+\s+\S))|(?:curriculum vit(?:ae|æ)|cv|r[eé]sum[eé]|lebenslauf)\s*(?:(?:of|for|von|[–—:|-])\s*|\s(?=\S+\s+\S)))/iu,
    )
    const greeted = label > 0 && /^(?:hi|hello|hey|i\s?['’]m|i am|my name|this is|ich|je|soy)\b/iu.test(line.text)
    const lastFirst = label > 0 && /^(?:sur|last |family )name/iu.test(line.text)
    const labelled = label > 0 || asked ? trimmed(within(lineStretch(line), label, line.text.length)) : null
    const turned = labelled && !greeted ? firstNameFirst(stretchText(labelled), lastFirst) : null
    const candidate = labelled
      ? !turned && (greeted || !isPersonName(stretchText(labelled), opens))
        ? nameBefore(labelled)
        : labelled
      : isPersonName(stretchText(whole), opens)
        ? whole
        : pieces[0]?.stretch
    if (!candidate || !isPersonName(turned ?? stretchText(candidate), opens)) continue
    const name = withoutLetters(candidate)
    gathered.basics.name = turned ?? stretchText(name)
    gathered.told.push(name)
    const behind = { ...line, start: name.end, text: line.block.text.slice(name.end, candidate.end), breaks: [] }
    if (
      !lettersBehind(
        { ...line, start: name.end, text: line.block.text.slice(name.end, line.end), breaks: [] },
        gathered,
      )
    )
      statedItems([behind], gathered)
    if (
      (greeted && sentences(line.text).length < 2) ||
      (candidate.start === whole.start && candidate.end === whole.end)
    )
      consumed.add(line)
    return
  }
}

/** A form's question above its answer. */
const askedName = /^(?:full )?name\s*:?$|^(?:sur|last |family )name.{1,4}(?:first|given|fore) ?name\(?s?\)?\s*:?$/iu
const askedPlace = /^(?:(?:home |postal )?address|location|adresse|anschrift|wohnort)\s*:?$/iu

/** The name without the letters of a profession after it. */
function withoutLetters(stretch: Stretch): Stretch {
  const letters = postNominals.exec(stretchText(stretch))
  return letters && letters.index > 0 ? trimmed(within(stretch, 0, letters.index)) : stretch
}

/** So many lines below a name say what the person is and where. */
const belowName = 3

/** Where the name stands elsewhere (below a side column): a line that reads as one and of which the mail address is made. Gives the lines below it. */
function nameFromMail(lines: readonly Line[], gathered: Gathered, consumed: Set<Line>): readonly Line[] {
  const local = plainLetters(gathered.basics.email?.split('@')[0] ?? '')
  if (local === '') return []
  const at = lines.findIndex((line) => {
    const text = stretchText(trimmed(lineStretch(line)))
    return isPersonName(text) && madeOf(local, plainLetters(text))
  })
  const line = lines[at]
  if (!line) return []
  const whole = trimmed(lineStretch(line))
  gathered.basics.name = stretchText(whole)
  gathered.told.push(whole)
  consumed.add(line)
  return lines.slice(at + 1, at + 1 + belowName)
}

const plainLetters = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** What people are addressed with before their name. General knowledge. */
const address: ReadonlySet<string> = new Set([
  'dr',
  'prof',
  'professor',
  'mr',
  'mrs',
  'ms',
  'miss',
  'mx',
  'rev',
  'sir',
  'dame',
])

/** "r.tolliver", "rosa.to": one name of the person whole, and of the others at least the first letter. */
function madeOf(local: string, name: string): boolean {
  const words = tokens(name)
    .map(({ word }) => word)
    .filter((word) => !address.has(word))
  const whole = words.filter((word) => word.length > 2 && local.includes(word))
  const rest = whole.reduce((left, word) => left.replace(word, ' '), local)
  return (
    whole.some((word) => word.length > 3 || whole.length === words.length) &&
    words.every((word) => whole.includes(word) || rest.includes(word.charAt(0)))
  )
}

/** How much of a line a label with a colon, or in a column of its own, takes. */
function labelLength({ text, breaks }: Line, label: RegExp): number {
  const column = breaks[0] ?? 0
  return label.exec(text)?.[0].length ?? (column > 0 && label.test(`${text.slice(0, column)}:`) ? column : 0)
}

/** A town that stands before a telephone number or a mail address. */
function readTown(line: Line, gathered: Gathered): void {
  const first = contactFacts(line).find(({ kind }) => kind !== 'url')
  const place = first
    ? (placeBesideContact(line, first.start, gathered.basics.name) ?? placeBehind(line, gathered))
    : null
  if (place && stretchText(place) !== gathered.basics.name) tellPlace(place, gathered)
}

function tellPlace(place: Stretch, { basics, told }: Gathered): void {
  basics.location = stretchText(place)
  told.push(place)
}

/** "ada@example.org · 020 7946 0000 · Thrapwick": what strokes part from the last contact fact. */
function placeBehind(line: Line, { basics }: Gathered): Stretch | null {
  const end = Math.max(...contactFacts(line).map((fact) => fact.end))
  return placeBehindContact(line, end, basics.name)
}

/** A town that somebody says they live in. */
function readHome(line: Line, gathered: Gathered): void {
  const town = livesIn(line.text)
  if (!town) return
  const place = within(lineStretch(line), town.start, town.end)
  gathered.basics.location = stretchText(place)
  gathered.told.push(place)
}

/** The name, perhaps with letters behind it that may as well be those of a state ("MA"), or with "I'm" before it. */
const isOwnName = (text: string, { basics }: Gathered): boolean =>
  basics.name !== null &&
  (text === basics.name || text.startsWith(`${basics.name} `) || text.endsWith(` ${basics.name}`))

function readPlace(line: Line, gathered: Gathered, consumed: Set<Line>): void {
  if (proseScore(line.text) >= 1 || line.text.length > 140) return
  if (dateSpans(line.text).some(({ form, start }) => form === 'range' || start < 2)) return
  const label = labelLength(
    line,
    /^(?:address|location|based in|lives in|anschrift|adresse|wohnort|ort|home|domicile|dirección)\s*:\s*/iu,
  )
  if (label > 0) {
    const end = label + (nextLabel.exec(line.text.slice(label))?.index ?? line.text.length)
    const stretch = trimmed(within(lineStretch(line), label, Math.min(end, line.text.length)))
    if (stretch.end <= stretch.start) return
    gathered.basics.location = stretchText(stretch)
    gathered.told.push(stretch)
    consumed.add(line)
    return
  }
  const address = addressIn(line)
  if (address) {
    gathered.basics.location = stretchText(address)
    gathered.told.push(address)
    const place = { kind: 'url' as const, start: address.start - line.start, end: address.end - line.start }
    if (!/\p{L}{3}/u.test(leftOver(line.text, [...contactFacts(line), place]))) consumed.add(line)
    return
  }
  const pieces = headerPieces([{ line, spans: [] }])
  for (let from = 0; from < pieces.length; from += 1) {
    for (let to = Math.min(pieces.length, from + 3); to > from; to -= 1) {
      const [first, last] = [pieces[from], pieces[to - 1]]
      if (!first || !last || pieces.slice(from + 1, to).some(({ joins }) => !joins)) continue
      if (isOwnName(first.text, gathered) || scoreJobTitle(first.text) >= 2) continue
      const stretch: Stretch = { ...first.stretch, end: last.stretch.end }
      if (scorePlace(stretchText(stretch)) < 2 || /^[^(]*\)|\([^)]*$/u.test(stretchText(stretch))) continue
      gathered.basics.location = stretchText(stretch)
      // The town of an address stays in it: all of that is offered for letters.
      if (isAddress(pieces[from - 1]?.text ?? '')) return
      gathered.told.push(stretch)
      const place = { kind: 'url' as const, start: stretch.start - line.start, end: stretch.end - line.start }
      if (!/\p{L}{3}/u.test(leftOver(line.text, [...contactFacts(line), place]))) consumed.add(line)
      return
    }
  }
}
