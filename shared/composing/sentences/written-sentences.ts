import type { Entry } from '../../domain/entry.ts'
import type { ProposedSentence } from '../../domain/proposal.ts'
import { tokens } from '../../text/tokens.ts'
import { verbForm } from '../../text/verbs/verb-form.ts'
import type { PresentPosts } from '../choosing/present-post.ts'
import { fromCapitals } from '../documents/from-capitals.ts'
import { foreignFrames } from '../languages/foreign-frames.ts'
import type { PairedItem } from '../paired-item.ts'
import { isForWhom } from '../phrases/is-for-whom.ts'
import { isSelfEmployed } from '../phrases/is-self-employed.ts'
import { loweredPhrase } from '../phrases/lowered-phrase.ts'
import type { Told } from '../telling/told.ts'
import { verbPlace } from '../verbs/verb-place.ts'
import { isPlainToReader } from './certain-sentences.ts'
import { type ComposingUnit, composingUnits } from './composing-unit.ts'
import { entryContext } from './entry-context.ts'
import { type Opening, openedAct, openedWork } from './entry-opening.ts'
import { isNote } from './is-note.ts'
import { itemSentences } from './item-sentences.ts'
import { mergedSentences, type WrittenSentence } from './merged-sentences.ts'
import { noteForm } from './note-form.ts'
import { oneHeld } from './one-held.ts'
import { presentPlace } from './present-place.ts'
import { withoutSameOpenings } from './without-same-openings.ts'
import { type FramePlace, workFrame } from './work-frame.ts'

/** How the sentences of a section are to stand. */
export interface Form {
  readonly bullets: boolean
  readonly known: ReadonlySet<string>
  readonly turn: number
  readonly language: string
  /** How the first entry is introduced; null for the usual way. */
  readonly opening: Opening | null
  /** What the person does at present. */
  readonly present?: PresentPosts | null
}

/** A section's sentences for paired items, in their order, each with what it cites. */
export function writtenSentences(pairs: readonly PairedItem[], form: Form): ProposedSentence[] {
  const introduced = new Set<string>()
  let before: Spoken | null = null
  const sentences = composingUnits(pairs).map((unit, index): WrittenSentence => {
    const { entry } = unit.pair
    const told =
      index === 0 || form.bullets ? opened(itemSentences(unit, form.language)) : itemSentences(unit, form.language)
    const first: boolean = entry !== null && !introduced.has(entry.id)
    if (entry) introduced.add(entry.id)
    const text = oneBracket(sentenceOf(unit, told, { ...form, first, before }))
    const also: boolean =
      told.kind === 'thing' && entry !== null && saidOf(told, { ...form, first, before }, entry) === 'before'
    const run = runOf(told, { first, before })
    before = {
      entry: entry?.id ?? null,
      told: told.kind,
      opening: opening(told),
      run,
      also,
      hasAlso: /\balso\b/u.test(text),
    }
    const evidence = [unit.lead, ...unit.nested].map(({ id }) => id)
    return { sentence: { text, evidence, findings: [] }, told, entry: entry?.id ?? null }
  })
  const only = form.bullets && form.language === 'en' ? oneLine : form.bullets ? /(?!)/u : undefined
  const isSure = (sentence: ProposedSentence) => form.language !== 'en' || isPlainToReader(sentence, pairs)
  const merged = mergedSentences(oneHeld(sentences, { lines: form.bullets }), { only, isSure })
  return form.bullets || form.language !== 'en' ? merged : withoutSameOpenings(merged)
}

/** What would begin the same way line after line. */
const oneLine = /^(?:I speak|My (?:publications|awards) include) /u

/** The sentence before: whose entry it told of, how, and how many of that kind have followed each other. */
interface Spoken {
  readonly entry: string | null
  readonly told: Told['kind']
  /** Its first two words, where they say what is held or spoken. */
  readonly opening: string
  readonly run: number
  /** It said "also" of a thing. */
  readonly also: boolean
  /** It has an "also", its own or that of a row. */
  readonly hasAlso: boolean
}

/** "(online) (2020)" → "(online, 2020)". */
const oneBracket = (text: string): string => text.replace(/(?<= )\(([^()]*)\) \(([^()]*)\)/gu, '($1, $2)')

const opening = ({ kind, text }: Told): string => (kind === 'state' ? text.split(' ', 2).join(' ') : '')

interface Standing extends Form {
  readonly first: boolean
  readonly before: Spoken | null
}

function runOf(told: Told, { first, before }: Pick<Standing, 'first' | 'before'>): number {
  const goesOn = before?.told === told.kind && before.opening === opening(told)
  return goesOn && (!first || told.kind === 'state') ? before.run + 1 : 1
}

/** The first words of a section go on from nothing: "In addition, I also teach" → "I teach". */
function opened(told: Told): Told {
  const { kind, text } = told
  const whole = text.replace(/^(?:in addition|additionally|furthermore|moreover|also|besides),?\s+(?=I\b)/iu, '')
  return { ...told, kind: whole === text ? kind : 'act', text: whole.replace(/^I also /u, 'I ') }
}

/** Says where and when, once for each entry, unless the words say it themselves; a line with a year of its own needs no other. */
function sentenceOf(unit: ComposingUnit, told: Told, standing: Standing): string {
  const { text, kind } = told
  const entry = unit.pair.entry && stepsInto(text, unit.pair.entry) ? withoutTitle(unit.pair.entry) : unit.pair.entry
  const named =
    entry !== null &&
    ((entry.organisation !== null && names(text, entry.organisation)) ||
      (!(serving.test(text) && entry.organisation) && entry.title !== null && namesPost(text, entry.title)))
  const known = entry !== null && standing.known.has(entry.id)
  const open = entry !== null && entry.end === null && isPresent(told)
  const dated = !open && !/\b(?:19|20)\d{2}\b/u.test(text)
  if (standing.bullets && standing.language === 'en' && isNote(unit, told))
    return noteForm(unit, { known: known || !standing.first })
  if (kind === 'state' || unit.lead.said) return again(told, standing)
  const opening = entry && !named && standing.before === null ? standing.opening : null
  if (kind === 'thing') {
    const beginning = entry && opening && openedWork({ entry, opening })
    return workFrame(told, { entry, said: saidOf(told, standing, entry), known, named, dated, beginning })
  }
  if (!standing.first || named || earlier.test(text) || ofOwnBody.test(text)) return again(told, standing)
  if (entry?.kind === 'education' && entry.end !== 'present' && (holdsNow.test(text) || isOfNow(text)))
    return again(told, standing)
  if (opening && entry && kind === 'act' && (!known || opening.form === 'same role'))
    return openedAct(text, { entry, opening, dated })
  const context =
    entry && (known && opening?.form === 'present post' ? presentPlace(entry) : entryContext(entry, { dated, known }))
  if (!context || !entry || family.test(text)) return again(told, standing)
  if (kind === 'quoted') return labelled(told, entry, dated)
  const alone = entryContext(withoutTitle(entry), { dated, known }) ?? context
  if (kind === 'whole' && /^(?:Self-employed|Working freelance)/u.test(alone))
    return labelled(told, { ...entry, organisation: entry.organisation?.toLowerCase() ?? null }, dated)
  if (kind === 'whole' && (adverbial.test(text) || beginsWithName(text) || entry.organisation === null))
    return labelled(told, entry, dated)
  if (known && standing.bullets && standing.turn % 2 === 1 && kind === 'act' && text.startsWith('I '))
    return againPlaced(text, { entry, alone, present: standing.present ?? null })
  return kind === 'act'
    ? `${context}, ${text}`
    : `${alone}, ${loweredPhrase(text)
        .replace(/^(?:We|My|Our|The) /u, (word) => word.toLowerCase())
        .replace(/^(?:There|Here),? (?=I\b|my\b|our\b|we\b)/u, '')
        .replace(/^(?!I\b)\p{Lu}\p{Ll}+(?=,? (?:I|we|my|our|the)\b)/u, (word) => word.toLowerCase())
        .replace(/ here(?=[ ,.;])/u, '')}`
}

/** A deed of an entry named before, in every other section: of the one present post a deed of the present needs no place, and one of before "In my present post"; elsewhere "While at Elmwood Hospital", which whoever works there still has not left. */
function againPlaced(
  text: string,
  { entry, alone, present }: { entry: Entry; alone: string; present: PresentPosts | null },
): string {
  const isNow = present?.only === entry.id
  if (isNow && isPresent({ kind: 'act', text, language: 'en' })) return text
  if (isNow && entry.organisation && !isSelfEmployed(entry.organisation) && !/\bfreelance\b/iu.test(entry.title ?? ''))
    return `In my present post, ${text}`
  const hasLeft = !present?.employers.has(entry.organisation ?? '')
  return entry.kind === 'work' && entry.end !== null && entry.end !== 'present' && hasLeft
    ? `${alone.replace(/^At /u, 'While at ')}, ${text}`
    : `${alone}, ${text}`
}

/** "Before teaching I spent two years at sea", "I took a course before I came back": not of the time and place that the line stands under. */
const earlier =
  /^(?:Before (?:that|this|then|(?!opening|closing|serving|leaving|starting work)\p{L}+ing\b[^,.;]*?|college|university|school|the (?:army|navy))|Previously|Earlier(?: on)?|Formerly),? I (?:\p{L}+ly )?(?:\p{L}+ed|spent|was|ran|had|taught|drove|held|made|did|wrote|built|sold|led|took)\b|\bbefore I (?:started|began|joined|came|took up|moved|returned|was (?:hired|appointed|promoted))\b/u

/** "I was a judge for the Kirkby Cake Prize": another office, of a body of its own, and none of the post it stands under. */
const ofOwnBody =
  /^I (?:was|am|have been) an? (?:judge|trustee|governor|fellow|panellist|juror|patron|delegate) (?:for|of|at|on) (?:the )?\p{Lu}/u

/** What one has from a school, one has still. */
const holdsNow =
  /^I (?:have|hold) (?:an? |the |my |\d|\p{Lu}|(?:two|three|four|five|six|seven|eight|nine|ten|eleven) )/u

/** "At home I run a small network", "I speak to schools about bees": what one does now was not done at a school that is over. */
function isOfNow(text: string): boolean {
  const verb =
    /^(?:[^;:.]*? )?I (?:(?:also|now|still|often|\p{L}+ly) )?(?<verb>\p{Ll}+)/u.exec(text)?.groups?.verb ?? ''
  return verb === 'am' || (verbForm(verb)?.form === 'base' && !bothTimes.test(verb))
}

/** Verbs whose past is written as their present. */
const bothTimes =
  /^(?:have|put|set|cut|read|let|hit|shut|cost|beat|spread|split|quit|bid|cast|rid|fit|bet|hurt|burst|wed|wet)$/u

/** What became of one's family did not happen where one worked. */
const family =
  /^My (?:own )?(?:mother|father|parents|mum|mam|dad|wife|husband|partner|son|daughter|children|child|family|sister|brother|grandmother|grandfather|grandparents|aunt|uncle|friend)\b/u

/** "I serve as lead rigger": one's post says where, and this does not. */
const serving = /^I (?:have )?serve[ds]? as /u

/** "I chair the group": of an entry whose end is not known, a bare year would call that over. */
function isPresent({ kind, text }: Told): boolean {
  const words = tokens(text.replace(/^I (?:also )?/u, ''))
  const verb = words[verbPlace(words)]?.word ?? ''
  return kind === 'act' && (verb === 'am' || verbForm(verb)?.form === 'base')
}

function saidOf({ done }: Told, { first, before }: Standing, entry: Entry | null): FramePlace['said'] {
  if (entry === null ? before === null || before.entry !== null : first) return 'no'
  if (before?.told !== 'thing') return 'before'
  const twice = before.also && before.run === 1 && !done && entry?.kind !== 'education'
  return before.run % 2 === 1 && !twice ? 'just now' : 'again'
}

/** "I was promoted to Sous Chef" of a post whose name already has both steps: nobody was made that as what they became. */
function stepsInto(text: string, { title }: Entry): boolean {
  const post =
    /^I was (?:promoted to|appointed|made) (?<post>\p{Lu}[^,.;()]*?)(?= (?:in|after|within|on|from|by|at|for) |[,.;()]|$)/u.exec(
      text,
    )?.groups?.post
  return post !== undefined && (title ?? '').toLowerCase().includes(post.toLowerCase())
}

/** What has a subject of its own was not done "as Head Chef". */
const withoutTitle = (entry: Entry): Entry => (entry.organisation ? { ...entry, title: null } : entry)

/** Says where or when before its subject, so that a second place before it would be one too many. */
const adverbial =
  /^(?:Last|Each|Every|Once|Today|In|At|On|During|When|While|After|Before|Since|From|As|Over|For|With|By|Under|Through)\b/u

/** "Beatriz leads …", "Footfall rises …": one word of no article before its verb may be a name, which has to keep its capital. */
function beginsWithName(text: string): boolean {
  const [first, second] = tokens(text)
  return /^\p{Lu}\p{Ll}+$/u.test(first?.text ?? '') && verbForm(second?.word ?? '')?.form === 'third'
}

/** Behind words that stand as they were written, where and when they belong. */
function labelled({ text, language }: Told, entry: Entry, dated: boolean): string {
  const context = entryContext(entry, { dated, known: false })
  const when =
    language === 'en'
      ? isPastEvent(text, entry)
        ? null
        : /\(([^)]*)\)$/u.exec(context ?? '')?.[1]
      : dated
        ? yearsAbroad(entry, language)
        : null
  const named = entry.organisation && !isForWhom(entry.organisation) ? entry.organisation : entry.title
  const label = [named && language === 'en' ? fromCapitals(named) : named, when].filter(Boolean).join(', ')
  return label ? `${text.replace(/\.$/u, '')} (${label}).` : text
}

/** "When the weir broke, I wrote to every farm": once, and not since the post began. */
const isPastEvent = (text: string, { end }: Entry): boolean => {
  const verb = /\b(?:I|we) (?:\p{L}+ly )?(?<verb>\p{Ll}+)/u.exec(text)?.groups?.verb ?? ''
  return end === 'present' && (/^(?:Last|During) /u.test(text) || verbForm(verb)?.form === 'past')
}

/** "seit 2019", "2013–2019". */
function yearsAbroad({ start, end }: Entry, language: Told['language']): string | null {
  const [from, to] = [start?.slice(0, 4) ?? null, end?.slice(0, 4) ?? null]
  const since = language && foreignFrames[language]?.since
  if (end === 'present') return from && since ? since.replace('{year}', from) : from
  return from && to && from !== to ? `${from}–${to}` : (from ?? to)
}

/** Whether a text names an organisation or title, in full or by its first distinctive word ("Elmwood" for Elmwood Hospital). */
function names(text: string, name: string): boolean {
  if (text.toLowerCase().includes(name.toLowerCase())) return true
  const first = /^\p{Lu}[\p{L}\d-]{3,}/u.exec(name)?.[0]
  return first !== undefined && name.includes(' ') && tokens(text).some((token) => token.text === first)
}

/** "From junior to stylist" names no post of that title: one is named with its capital, or as what one was. */
const namesPost = (text: string, title: string): boolean =>
  text
    .toLowerCase()
    .split(title.toLowerCase())
    .slice(0, -1)
    .some((before) => /\b(?:as|am|was|been) (?:also )?(?:an? |the )?$/iu.test(before)) ||
  (/^\p{Lu}/u.test(title) && text.includes(title))

/** Openings alike in a row read like a list: what is held goes on with "also" and is also had; of several deeds one has an "also", the second or, in every other paragraph, the third. */
function again(told: Told, { bullets, first, before, turn }: Standing): string {
  const { kind, text } = told
  if (
    bullets ||
    !before ||
    before.hasAlso ||
    (kind === 'act' && (first || before.entry === null)) ||
    kind !== before.told ||
    before.opening !== opening(told)
  )
    return text
  const turned = before.run % 4 > 1 ? text.replace(/^I hold\b/u, 'I have') : text
  if (kind === 'act' ? before.run !== 1 + (turn % 2) : before.run % 2 === 0) return turned
  return turned
    .replace(/^I have (?!an? )(?=\p{Ll}+(?:ed|en|t|n|d|un|ung)\b)(?!held|been|had (?:no|zero)\b)/u, 'I have also ')
    .replace(/^I (?!am|was|have |had|also|would|could|can|will)/u, 'I also ')
    .replace(/^I (am|was) (?=an? )/u, 'I $1 also ')
    .replace(/^(My \p{L}+) include /u, '$1 also include ')
}
