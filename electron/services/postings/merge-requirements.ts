import { isHeadingOf } from '../../../shared/composing/documents/is-heading-of.ts'
import type { Document, DocumentBlock, Section } from '../../../shared/domain/document.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import type { Pairing } from '../../../shared/domain/pair.ts'
import type { Quote } from '../../../shared/domain/quote.ts'
import type { Requirement } from '../../../shared/domain/requirement.ts'
import { VouchError } from '../../../shared/domain/vouch-error.ts'
import { followEdit, isBlank } from './following-sections.ts'
import { foundRequirement } from './found-requirement.ts'
import { joined, quotedWords } from './plain-words.ts'
import { inApplications, type PostingAct } from './posting-state.ts'
import { quotesOf, withQuotes } from './quotes-of.ts'

/** Makes one of a requirement and the next, with the pairs, sections and texts of both. The first keeps the id, level and group. */
export const mergeRequirements =
  (requirement: Id): PostingAct =>
  (state) => {
    const { requirements, text } = state.posting
    const first = foundRequirement(state.posting, requirement)
    const second = requirements[requirements.indexOf(first) + 1]
    if (!second)
      throw new VouchError('invalid-input', 'No requirement follows this one; move it up to merge it with another.')
    const whole = united(first, second, text)
    const rest = requirements.filter((one) => one !== second).map((one) => (one === first ? whole : one))
    return inApplications({ ...state, posting: { ...state.posting, requirements: rest } }, ({ pairing, document }) => ({
      pairing: unitedPairing(pairing, first.id, second.id),
      document: document && unitedSections(followEdit(document, first, whole), whole.id, second),
    }))
  }

function united(first: Requirement, second: Requirement, source: string): Requirement {
  const quotes = [...quotesOf(first), ...quotesOf(second)].reduce<Quote[]>((so, quote) => append(so, quote, source), [])
  const verbatim = quotedWords(source, quotes)
  const edited = first.original !== undefined || second.original !== undefined
  const words = edited ? joined(first.text, second.text) : verbatim
  const { original: _, ...rest } = withQuotes(first, quotes)
  return {
    ...rest,
    text: words,
    ...(words === verbatim ? {} : { original: verbatim }),
    years: first.years ?? second.years,
    limit: first.limit ?? second.limit,
  }
}

const between = /^[ \t,;:&–-]*(?:(?:and|or|as well as|und|oder|sowie|et|ou|y)[ \t]+)?$/iu

/** Two places of one line with at most a joining word between them are one place. */
function append(quotes: readonly Quote[], next: Quote, source: string): Quote[] {
  const last = quotes.at(-1)
  if (!last || next.start < last.end || !between.test(source.slice(last.end, next.start))) return [...quotes, next]
  const { boxes: _, continued: __, ...place } = last
  return [...quotes.slice(0, -1), { ...place, end: next.end }]
}

function unitedPairing({ pairs, gaps }: Pairing, first: Id, second: Id): Pairing {
  const renamed = pairs.map((pair) => (pair.requirement === second ? { ...pair, requirement: first } : pair))
  const seen = new Set<string>()
  const distinct = renamed.filter(({ requirement, evidence }) => {
    const known = seen.has(`${requirement} ${evidence}`)
    seen.add(`${requirement} ${evidence}`)
    return !known
  })
  const gap = gaps.includes(first) && !distinct.some(({ requirement }) => requirement === first)
  const both = gap && gaps.includes(second)
  return { pairs: distinct, gaps: gaps.filter((id) => id !== second && (id !== first || both)) }
}

/** The sections of both as one, with all that was written in them; a heading the person gave the second stays inside it. */
function unitedSections(document: Document, first: Id, second: Requirement): Document {
  const host = document.sections.find(({ requirements }) => requirements.includes(first))
  const own = (section: Section) => section.requirements.length === 1 && section.requirements[0] === second.id
  const joins = document.kind !== 'letter' && host !== undefined
  const guests = joins ? document.sections.filter((section) => section !== host && own(section)) : []
  const sections = document.sections
    .filter((section) => !guests.includes(section))
    .map((section) => (section === host ? guests.reduce((so, guest) => taken(so, guest, second), section) : section))
    .map((section) => ({ ...section, requirements: renamed(section.requirements, first, second.id) }))
  return { ...document, sections }
}

function taken(host: Section, guest: Section, requirement: Requirement): Section {
  const limit = host.limit ?? guest.limit
  if (isBlank(guest)) return { ...host, limit }
  const heading: DocumentBlock[] =
    isHeadingOf(guest.heading, requirement) || guest.heading === ''
      ? []
      : [{ kind: 'heading', level: 1, content: [{ kind: 'text', text: guest.heading, marks: [] }] }]
  return { ...host, limit, blocks: [...(isBlank(host) ? [] : host.blocks), ...heading, ...guest.blocks] }
}

const renamed = (ids: readonly Id[], to: Id, from: Id): Id[] => [...new Set(ids.map((id) => (id === from ? to : id)))]
