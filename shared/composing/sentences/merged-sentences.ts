import type { ProposedSentence } from '../../domain/proposal.ts'
import { foreignFrames } from '../languages/foreign-frames.ts'
import { feminine, severally, spokenFrame } from '../languages/foreign-told.ts'
import { spokenList } from '../phrases/spoken-list.ts'
import type { Told } from '../telling/told.ts'

/** A sentence of running text with what it was made from. */
export interface WrittenSentence {
  readonly sentence: ProposedSentence
  readonly told: Told
  readonly entry: string | null
}

/** English openings that can carry several things, and how many before a reader loses count. */
const carrying = /^(?:I hold|I speak|My \p{L}+ include|My training includes) /u
const most = 3
/** What is held is read as one list, whichever part of a CV it stood in. */
const holding =
  /^(?:I (?:hold|speak)|My training includes|My (?:publications|awards|certificates|medals|prizes|scholarships|grants) include) /u
const mostHeld = 6
/** Skills are read as one list, however many lines of a CV they stood on. */
const skills = /^My skills include /u

interface Merging {
  /** What those told behind another have to begin with. */
  readonly only?: RegExp
  /** Whether what stands in several lines may be told in one sentence. */
  readonly isSure?: (sentence: ProposedSentence) => boolean
}

/**
 * Neighbouring sentences of running text that begin alike become one: "I hold an MA (2010). I hold a PGCE (2012)." → "I hold an MA (2010) and a PGCE (2012).", those in a
 * foreign frame with everything it carries behind one colon. The citations of all stay with it.
 */
export function mergedSentences(
  written: readonly WrittenSentence[],
  { only = /^/u, isSure = () => true }: Merging = {},
): ProposedSentence[] {
  const groups: WrittenSentence[][] = []
  for (const one of written) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    if (
      group &&
      last &&
      only.test(one.told.text) &&
      alike(last, one) &&
      (one.told.language !== 'en' || group.length < mostOf(one.told.text)) &&
      together([...group, one]).every(isSure)
    )
      group.push(one)
    else groups.push([one])
  }
  return groups.flatMap(together)
}

const mostOf = (text: string): number =>
  skills.test(text) ? Number.POSITIVE_INFINITY : holding.test(text) ? mostHeld : most

/** Only what stands under one entry is told together, so that a reader without the citations finds all of it in one place. */
function alike({ told, entry }: WrittenSentence, next: WrittenSentence): boolean {
  if (titular.test(told.text) && titular.test(next.told.text)) return true
  const short = entry === next.entry || (isShort(told) && isShort(next.told)) || isHeldInOne(told, next.told)
  if (!short) return false
  const skilled = skills.test(told.text) && skills.test(next.told.text)
  const framed = told.language !== 'en' && told.kind === 'state'
  const held = holding.test(told.text) && holding.test(next.told.text)
  if (entry !== next.entry && !skilled && !framed && !held) return false
  if (told.language === 'en' && next.told.language === 'en' && told.kind === 'thing' && next.told.kind === 'thing')
    return told.done === next.told.done && canStandInRow(told) && canStandInRow(next.told)
  if (told.language === 'en') return next.told.language === 'en' && sharesOpening(told, next.told)
  if (isSpoken(told) !== isSpoken(next.told)) return false
  if (told.kind !== next.told.kind || told.language !== next.told.language) return false
  if (titular.test(told.text) || titular.test(next.told.text)) return false
  if (told.kind === 'state' && !isSpoken(told)) return frameOf(told.text) === frameOf(next.told.text)
  return told.kind === 'state' || told.kind === 'thing'
}

/** What can be told beside things of other entries: no list, no figure of its own, no clause. */
function isShort({ text, language }: Told): boolean {
  const own = text
    .replace(/“[^”]*”/gu, '“”')
    .replace(/\([^)]*\)/gu, '')
    .replace(/\.$/u, '')
  if (skills.test(text)) return true
  const items = own.replace(carrying, '').replace(carried, '')
  if (language !== 'en') return items.split(' ').length < 6 && !/[\d,;]/u.test(items)
  return !/[,;:]|\b(?:for|two|three|four|five|six|several)\b/u.test(items)
}

/** Proofs of one frame without a comma of their own stand in a row, whatever they are for. */
const isHeldInOne = (told: Told, next: Told): boolean =>
  holding.test(told.text) &&
  sharesOpening(told, next) &&
  [told, next].every(({ text }) => !/[,;:]/u.test(text.replace(/“[^”]*”|\([^()]*\)/gu, '')))

/** The frame before what it carries: "Zu meinen Kenntnissen gehören", whether it carries one thing or several. */
const frameOf = (text: string): string => /^(?:Zu \p{L}+ \p{L}+|[^:]+)/u.exec(text)?.[0] ?? ''

/** French names what is held behind one verb: "Je suis titulaire d’un CAP (2015) et du permis B." */
const titular = /^Je suis titulaire (?=d)/u

/** "Ich spreche Englisch (C1).": a language in the frame of another. */
const isSpoken = ({ kind, text }: Told): boolean => kind === 'state' && /^(?:Ich spreche|Je parle|Hablo) /u.test(text)

function sharesOpening(told: Told, next: Told): boolean {
  const opening = carrying.exec(told.text)?.[0]
  return (
    opening !== undefined &&
    next.text.startsWith(opening) &&
    ![told, next].some(({ text }) =>
      /[;:]|\. |, and I am | and (?:have|am|can|speak|was) /u.test(text.replace(/“[^”]*”/gu, '“”')),
    )
  )
}

/** A thing that can stand in a row: no comma, figure in brackets or clause of its own. */
const isPlainThing = ({ text }: Told): boolean =>
  /^[^,;:()“”.]+\.?$/u.test(text) && text.split(' ').length <= mostOfThing

const mostOfThing = 12

/** A thing that can be told beside another of its post: no clause behind a colon, and no more than a reader keeps. */
const canStandInRow = ({ text }: Told): boolean => /^[^;:“”]+$/u.test(text) && text.split(' ').length <= mostInRow

const mostInRow = 18

/** "My work there includes stock control." and "It also includes menu planning." in one sentence; each alone where its frame does not end with it. */
function thingsTogether(group: readonly WrittenSentence[]): ProposedSentence[] {
  const phrases = group.map(({ told }) => told.text.replace(/\.$/u, ''))
  const [first] = group
  const [lead = '', ...rest] = phrases
  const framed = first?.sentence.text.replace(/\.$/u, '') ?? ''
  if (!first || !framed.endsWith(lead)) return group.map(({ sentence }) => sentence)
  const plain = group.every(({ told }) => isPlainThing(told))
  const joined =
    rest.length === 1 && (!plain || phrases.some((one) => / and /u.test(one)))
      ? `${lead}, as well as ${rest[0]}`
      : plain
        ? spokenList(phrases)
        : `${phrases.slice(0, -1).join('; ')}; and ${phrases.at(-1)}`
  const evidence = group.flatMap(({ sentence }) => sentence.evidence)
  return [{ ...first.sentence, text: `${framed.slice(0, framed.length - lead.length)}${joined}.`, evidence }]
}

/** One sentence for what several hold; the first keeps its "also". */
function listedTogether(group: readonly WrittenSentence[]): string {
  const first = group[0]?.sentence.text ?? ''
  const opening =
    /^(?:I (?:also )?(?:hold|have|speak)|My \p{L}+(?: also)? include|My training(?: also)? includes) /u.exec(
      first,
    )?.[0] ?? ''
  const items = group.map(({ told }) => told.text.replace(carrying, '').replace(/\.$/u, ''))
  const flat = skills.test(opening.replace(' also', ''))
    ? items.flatMap((item) => several(item))
    : coursesTogether(items)
  return `${opening}${spokenList(flat)}.`.replace(/(?<= )\(([^()]*)\) \(([^()]*)\)/gu, '($1, $2)')
}

const course = /^a certificate in /u

/** "a certificate in A", "a certificate in B" → "certificates in A and B". */
function coursesTogether(items: readonly string[]): readonly string[] {
  const names = items.filter((item) => course.test(item)).map((item) => item.replace(course, ''))
  if (names.length < 2) return items
  const at = items.findIndex((item) => course.test(item))
  const others = (part: readonly string[]) => part.filter((item) => !course.test(item))
  return [...others(items.slice(0, at)), ...others(items.slice(at)), `certificates in ${spokenList(names)}`]
}

/** The members of a row as `spokenList` wrote it: its last two are parted by the "and" behind the last comma that no bracket holds. */
function several(item: string): readonly string[] {
  const parts = item.split(/(?:,|;) (?![^(]*\))/u)
  const [last = '', ...before] = parts.toReversed()
  if (before.length === 0) return [item]
  const pair = /^(?!and )(?<one>.+) and (?<other>[^()]+(?: \([^()]*\))?)$/u.exec(last)?.groups
  return [...before.toReversed(), ...(pair ? [pair.one ?? '', pair.other ?? ''] : [last.replace(/^and /u, '')])]
}

function together([first, ...others]: readonly WrittenSentence[]): ProposedSentence[] {
  if (!first) return []
  if (others.length === 0) return [first.sentence]
  if (first.told.language === 'en') {
    const all = [first, ...others]
    if (first.told.kind === 'thing') return thingsTogether(all)
    return [
      { ...first.sentence, text: listedTogether(all), evidence: all.flatMap(({ sentence }) => sentence.evidence) },
    ]
  }
  const frames = first.told.language && foreignFrames[first.told.language]
  if (frames && isSpoken(first.told)) {
    const items = [first, ...others].map(({ told }) => told.text.replace(/^.* (?=\p{L}+ \()/u, '').replace(/\.$/u, ''))
    const cited = [first, ...others].flatMap(({ sentence }) => sentence.evidence)
    return [{ ...first.sentence, text: spokenFrame(frames, items), evidence: cited }]
  }
  if (titular.test(first.told.text)) {
    const items = [first, ...others].map(({ told }) => told.text.replace(titular, '').replace(/\.$/u, ''))
    const text = `Je suis titulaire ${items.slice(0, -1).join(', ')} et ${items.at(-1)}.`
    return [{ ...first.sentence, text, evidence: [first, ...others].flatMap(({ sentence }) => sentence.evidence) }]
  }
  const further = others.map(({ told }) => (told.kind === 'state' ? told.text.replace(carried, '') : told.text))
  const text = severalTogether(first.sentence.text, further)
  const evidence = [first, ...others].flatMap(({ sentence }) => sentence.evidence)
  return [{ ...first.sentence, text, evidence }]
}

/** What stands before the words that are carried, in a frame with a colon or without. */
const carried = /^(?:Zu [^:]* gehör(?:t|te|en|ten)(?: auch)?:? (?:die (?=\p{Lu}))?|[^:]+: )/u

/** German things of a known gender flow behind each other; everything else stays behind its colon. */
function severalTogether(sentence: string, further: readonly string[]): string {
  const bare = [sentence, ...further].map((one) => one.replace(/\.$/u, ''))
  const frame = carried.exec(sentence)?.[0] ?? ''
  const items = [bare[0]?.slice(frame.length) ?? '', ...bare.slice(1)]
  const plain = severally(frame.replace(/:? (?:die )?$/u, ''))
  if (!/^Zu /u.test(frame)) return `${bare.join('; ')}.`
  if (items.every((item) => feminine.test(item) && !/;/u.test(item)))
    return `${plain} ${items
      .slice(0, -1)
      .map((item) => `die ${item}`)
      .join(', ')} sowie die ${items.at(-1)}.`
  return `${plain}: ${items.join('; ')}.`
}
