import type { Entry, EntryKind } from '../../domain/entry.ts'
import { sentences } from '../../text/sentences.ts'
import { verbForm } from '../../text/verbs/verb-form.ts'
import { fromCapitals } from '../documents/from-capitals.ts'
import { countNouns } from '../phrases/count-nouns.ts'
import { isForWhom } from '../phrases/is-for-whom.ts'
import { isKnownWord } from '../phrases/is-known-word.ts'
import { isSelfEmployed } from '../phrases/is-self-employed.ts'
import { loweredPhrase } from '../phrases/lowered-phrase.ts'
import { massNouns } from '../phrases/mass-nouns.ts'
import { namesSoftware } from '../phrases/names-software.ts'
import { phraseHead } from '../phrases/phrase-head.ts'
import { roleNouns } from '../phrases/role-nouns.ts'
import { sentenceCase } from '../phrases/sentence-case.ts'
import { pastsToo } from '../telling/proof/open-words.ts'
import { spokenAt } from '../telling/publication-sentence.ts'
import { skillsInRow } from '../telling/skills-in-row.ts'
import { tongues } from '../telling/tongues.ts'
import { participleAdjectives } from '../verbs/participle-adjectives.ts'
import type { ComposingUnit } from './composing-unit.ts'
import { unitWords } from './unit-words.ts'

/**
 * What stands before the words of an entry that is no place one was at, and before words of no entry: true of whatever is behind it.
 */
const labels: Readonly<Record<EntryKind, string>> = {
  work: 'Work',
  volunteer: 'Volunteering',
  education: 'Education',
  project: 'Projects',
  publication: 'Publications',
  award: 'Awards',
  certificate: 'Certificates',
  skill: 'Skills',
  language: 'Languages',
  other: '',
}

/** Before words that stand nowhere, whatever they are. */
const profile = 'Profile'

/** What words that have a label of their own need no more. */
const general: ReadonlySet<string> = new Set([profile, labels.skill, labels.education, labels.certificate])

/** Kinds whose entries are called by where they were; the others are often named by the line itself. */
const places: ReadonlySet<EntryKind> = new Set(['work', 'volunteer', 'education', 'project'])

/**
 * A point of a list for words whose reading is not proved: where and when they belong as a label, and behind it the person's own words in their order: "The Mill (2014–2019): six-weekly roller checks, kept
 * the log." It is right for a deed, a thing, a result or a fragment alike. Only in a list: running text has no place for it.
 */
export function noteForm(unit: ComposingUnit, { known = false }: { readonly known?: boolean } = {}): string {
  const words = wordsOf(unit)
  const { entry } = unit.pair
  const own = ownLabel.test(words)
  const software =
    (entry === null || labels[entry.kind] === '' || (general.has(labels[entry.kind]) && entry.kind !== 'skill')) &&
    namesSoftware(words)
  const name = software
    ? 'Software'
    : entry?.title && words.startsWith(`${entry.title}: `)
      ? ''
      : labelOf(words, entry, known)
  const label = name === '' || (own && general.has(name)) ? '' : `${name}${own ? ', ' : ': '}`
  return `${label}${inOne(label === '' ? sentenceCase(words) : begun(words))}${/[.!?…]["”’)]*$/u.test(words) ? '' : '.'}`
}

/** The same behind no more than the kind of words it is, where a check stumbles over the name of the place. */
export const bareNote = (unit: ComposingUnit): string =>
  noteForm({
    ...unit,
    pair: {
      ...unit.pair,
      entry: unit.pair.entry && { ...unit.pair.entry, organisation: null, title: null, called: undefined },
    },
  })

/** "Loading bay: 22 trailers": words with a label of their own. */
const ownLabel = /^[^:,;.“”()]{2,40}: \S/u

const wordsOf = (unit: ComposingUnit): string =>
  (unit.pair.entry?.kind === 'skill' ? skillsInRow(unitWords(unit)) : unitWords(unit))
    .replace(/\s+/gu, ' ')
    .replace(/ [•·] /gu, (...[, , line]: readonly [string, number, string]) => (line.includes(', ') ? '; ' : ', '))
    .replace(/^["'](?<named>[^"']+)["'](?=,)/u, '“$<named>”')
    .replace(
      /(?<=\d\+? ?)yrs?\b\.?/gu,
      (_, at: number, line: string) => `${/\d$/u.test(line.slice(0, at)) ? ' ' : ''}years`,
    )
    .replace(/^[\s.;,:–—-]+(?=\p{L})|[\s;,:–—-]+$/gu, '')
    .trim()

function labelOf(words: string, entry: ComposingUnit['pair']['entry'], known: boolean): string {
  if (!entry) return profile
  if (entry.kind === 'publication' && (spokenAt.test(words) || roleNouns.has(phraseHead(words)?.word ?? '')))
    return labels.other
  if (entry.kind === 'project' && /\b(?:19|20)\d{2}\b/u.test(words)) return profile
  if (entry.kind === 'skill' && ofBody.test(words)) return profile
  const named =
    calledElsewhere(words, entry.called) ??
    (places.has(entry.kind) && !namesOtherSchool(words, entry) ? nameOf(words, entry) : null)
  if (!named) return entry.kind === 'project' && !entry.title ? profile : labels[entry.kind]
  const when = known || /\b(?:19|20)\d{2}\b/u.test(words) ? null : period(entry)
  return when ? `${named} (${when})` : named
}

/** Words that are themselves the heading have no label of it. */
const calledElsewhere = (words: string, called: string | undefined): string | null =>
  called === undefined || words.toLowerCase().startsWith(called.toLowerCase()) ? null : called

/** What one belongs to is no skill. */
const ofBody = /\b(?:Association|Society|Union|Institute|Institution|Guild|Federation)(?=[,.;]|$)|\bmember(?:ship)?\b/u

/** "Three A levels, Weir School" under a college: what names a school of its own has none from the line before. */
function namesOtherSchool(words: string, { kind, organisation }: Entry): boolean {
  const school =
    /\b(?:\p{Lu}[\p{L}’'.-]+ )+(?:School|College|University|Academy|Institute|Polytechnic|Grammar)\b|\bUniversity of \p{Lu}\p{L}+/u.exec(
      words,
    )?.[0]
  return kind === 'education' && school !== undefined && !(organisation ?? '').includes(school)
}

/** The employer or school, else the post or study; none that the words say themselves. */
function nameOf(words: string, { organisation, title }: Entry): string | null {
  const said = words.toLowerCase()
  const own = organisation !== null && isSelfEmployed(organisation)
  const where =
    organisation === null || isForWhom(organisation) || /^(?:the )?same\b/iu.test(organisation)
      ? null
      : own
        ? 'Self-employed'
        : organisation
  const name =
    [where, title].find(
      (one) => one && !/\b(?:19|20)\d{2}\b/u.test(one) && /\p{L}{2}/u.test(one) && !said.includes(one.toLowerCase()),
    ) ?? null
  return name === null ? null : plain(fromCapitals(name))
}

/** A name with its colon or its bracket would break the label. */
const plain = (name: string): string =>
  name
    .replace(/^the (?=\p{Lu})/u, 'The ')
    .replace(/\s*\([^()]*\)$/u, '')
    .replace(/:\s.*$/u, '')

function period({ kind, start, end }: Entry): string | null {
  if (start && end === null && (kind === 'work' || kind === 'volunteer')) return `from ${start.slice(0, 4)}`
  const [from, to] = [start?.slice(0, 4) ?? null, end?.slice(0, 4) ?? null]
  if (end === 'present') return from ? `since ${from}` : null
  return from && to && from !== to ? `${from}–${to}` : (from ?? to)
}

/** "Roller checks. Log kept." → "Roller checks; log kept.": a note is one point, whatever ends stand inside it. */
function inOne(words: string): string {
  const [first = words, ...further] = sentences(words).map(({ start, end }) => words.slice(start, end).trim())
  return further.reduce(
    (note, part) => (shortened.test(note) ? `${note} ${part}` : `${note.replace(/\.$/u, '')}; ${begun(part)}`),
    first,
  )
}

/** "Nat.", "w.", "Mgmt.": its full stop ends a word and no sentence. */
const shortened =
  /(?:^|[\s(])(?:\p{L}|[^\saeiouy\d.]{2,5}|Nat|Cert|Dip|Adv|Assoc|Inst|Dept|Univ|Coll|Hons|Eng|Tech|Lit|Lang|Sci|Agric|Prof|Gov|Int|Ext|Found|approx|incl|inc|excl|dia|max|min|est|avg|exp|temp|perm|vol|fig|ref|app|nos?|yrs?|hrs?|poss|spec|equiv|resp|dist)\.$/iu

/** Behind a colon a common word begins small; what may be a name keeps its capital, which is never wrong there. */
function begun(words: string): string {
  const first =
    /^\p{Lu}\p{Ll}+(?:-\p{Ll}+)*(?=[\s,.;:]|$)(?! \p{Lu}| of the \p{Lu})/u.exec(words)?.[0].toLowerCase() ?? ''
  const [opener = ''] = /^\p{Lu}\p{Ll}+(?=\s)/u.exec(words) ?? []
  if (isDone(opener.toLowerCase())) return words.charAt(0).toLowerCase() + words.slice(1)
  const known = isKnownWord(first, { whole: true }) && /^\p{Ll}/u.test(loweredPhrase(words))
  return first !== '' && !tongues.has(first.split('-', 1)[0] ?? '') && (first.includes('-') || isCommon(first) || known)
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words
}

/** "Won", "Migrated": what was done, which is no name even before one. */
const isDone = (word: string): boolean =>
  verbForm(word)?.form === 'past' &&
  verbForm(word)?.base !== word &&
  !participleAdjectives.has(word) &&
  !pastsToo.has(word)

const isCommon = (word: string): boolean =>
  word !== 'polish' &&
  (verbForm(word) !== null ||
    [countNouns, massNouns, roleNouns].some((known) => known.has(word) || known.has(word.replace(/s$/u, ''))) ||
    /(?:ing|tion|ment|ness|ity|ance|ence|ship|ful|less|able|ive|ous|ally|edly|weekly|monthly|daily)$/u.test(word) ||
    /^(?:no|all|two|three|four|five|six|seven|eight|nine|ten|first|second|third|in|on|at|for|with|from|to|up|over|under|some|several|many|most|the|an?|my|our|own|new|full|part|main|key|sole|joint|also|largest|smallest|busiest|oldest|newest|highest|lowest|best|fastest)$/u.test(
      word,
    ))
