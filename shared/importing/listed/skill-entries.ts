import { gatherProse, lineStretch } from '../items/gather-items.ts'
import { emptyEntry, type Gathered } from '../items/gathered.ts'
import { isProse } from '../lines/is-prose.ts'
import type { Line } from '../lines/line.ts'
import { sentenceLines } from '../lines/sentence-lines.ts'
import { type Stretch, stretchText, trimmed, within } from '../lines/stretch.ts'
import { alsoPastimes } from '../words/also-pastimes.ts'
import { pastimeWords } from '../words/pastime-words.ts'
import { languageEntries } from './language-entries.ts'
import { listedEntries } from './listed-entries.ts'
import { namesLanguages } from './names-languages.ts'

/**
 * Skills: one entry a line, its label as title and the line as evidence; the names in it also apart. Of several sentences in a line each
 * is one of its own, and what is plainly no skill (a language, a licence, a pastime under a heading that names those too) is what it is.
 */
export function skillEntries(given: readonly Line[], heading: Stretch | null, gathered: Gathered): void {
  const lines = given.flatMap(sentenceLines)
  const mixed = heading !== null && alsoPastimes.test(stretchText(heading))
  let label: Stretch | null = null
  let list: ReturnType<typeof emptyEntry> | null = null
  const plain = plainLabels(lines)
  for (const [index, line] of lines.entries()) {
    if (isFooter(line.text) || otherKind(line, gathered)) continue
    const whole = lineStretch(line)
    const told = ownWords.test(line.text) && (line.apart ? index > 0 : !given.includes(line))
    if (told || (mixed && pastimeWords.test(line.text))) {
      gatherProse({ gathered, into: gathered.items, draft: false, open: [] }, line)
      continue
    }
    const next = lines[index + 1]
    if (isLabel(line, next, plain)) {
      label = trimmed(whole)
      list = null
      continue
    }
    const named = labelled(line)
    const title = named ? within(whole, named.start, named.end) : label
    if (title || !list) {
      const entry = emptyEntry('skill')
      entry.title = title ?? (heading ? trimmed(heading) : null)
      if (title && !named) entry.header.push(title)
      gathered.entries.push(entry)
      list = named ? null : entry
      if (line.block.kind !== 'bullet' || named) label = null
      else if (list) label = null
      entry.items.push({ stretch: whole, parent: null, said: null, voice: null })
    } else list.items.push({ stretch: whole, parent: null, said: null, voice: null })
    gathered.skills.push(...namesIn(within(whole, named?.rest ?? 0, line.text.length)))
  }
}

/** Labels of rows in a table of skills whose value is a language spoken or a licence. General knowledge (Europass among others). */
const tongue =
  /^(?:(?:mother|native) tongues?(?:\(s\))?|native languages?|(?:other|foreign) languages?(?:\(s\))?|muttersprachen?|(?:weitere |andere |fremd)sprachen?|langues? (?:maternelles?|étrangères?)|autres? langues?(?:\(s\))?|lengua materna|otros idiomas|língua materna|outras línguas|madrelingua|altre lingue)\s*:?$/iu
const licence =
  /^(?:driving|driving licen[cs]es?|driving (?:and|&) transport|driver['’]?s? licen[cs]e|führerschein|permis(?: de conduire)?|permiso de conducir|patente(?: di guida)?|carta de condução|rijbewijs)\s*:?$/iu

/** "English   C1   C1   B2   B2   C1": a language and how well it is understood, spoken and written, as Europass asks. */
const levelsOf = /^\p{Lu}\p{L}+(?:\s+[ABC][12])+$/u

/** Takes a row that tells languages or a licence as what it is; false for any other. */
function otherKind(line: Line, gathered: Gathered): boolean {
  if (line.breaks.length === 0 && namesLanguages(line.text)) {
    languageEntries([line], gathered)
    return true
  }
  if (line.breaks.length === 0 && alone.test(line.text)) {
    if (/licen[cs]e|dbs|pvg/iu.test(line.text))
      gathered.items.push({ stretch: lineStretch(line), parent: null, said: null, voice: null })
    else listedEntries([line], 'certificate', gathered)
    return true
  }
  if (tongue.test(line.text.trim())) return true
  if (levelsOf.test(line.text) && namesLanguages(line.text.split(/\s/u)[0] ?? '')) {
    languageEntries([{ ...line, breaks: [] }], gathered)
    return true
  }
  const at = line.breaks[0] ?? line.text.indexOf(':')
  if (at <= 0) return false
  const label = line.text.slice(0, at).trim()
  if (licence.test(label)) {
    const entry = emptyEntry('certificate')
    entry.title = lineStretch(line)
    entry.items.push({ stretch: entry.title, parent: null, said: null, voice: null })
    gathered.entries.push(entry)
    return true
  }
  if (!tongue.test(label)) return false
  languageEntries([{ ...line, start: line.start + at + 1, text: line.text.slice(at + 1), breaks: [] }], gathered)
  return true
}

/** A licence, a check or a ticket by its own words, and nothing beside it. General knowledge. */
const alone =
  /^(?:(?:full|clean|valid|current|uk|eu|provisional|manual|enhanced|basic|standard|emergency|paediatric|level \d|qualified)[ ,]+)*(?:driv(?:ing|er['’]?s?) licen[cs]e|licen[cs]e|dbs(?: check(?:ed)?)?|pvg|first aid(?:er)?(?: at work)?|minibus driver|mountain leader)(?=[\s.,(]|$)(?:[\s,]*\([^()]*\))?(?:[\s,]+(?:\d{4}|own (?:car|van)|clean|(?:valid|renewed|exp\.?|expires|to|until|since|in)\b[^,;]*))*[.]?$/iu

/** "I don't drink, I drive": somebody speaks of themselves, and names no skill. */
const ownWords = /^(?:I(?:['’]\p{L}+)?|My)\s[^:]*\.$/u

/** What stands at the foot of a page and says nothing of the person. */
const isFooter = (text: string): boolean =>
  /^(?:(?:last )?(?:updated|modified|revised)\b|page \d+(?: of \d+)?$|©|references? (?:available|on request))/iu.test(
    text,
  )

/** Whether a bare line may name the list below it: not where others write their names before a colon, a list opens with no name over it, or a bare line names none. */
const plainLabels = (lines: readonly Line[]): boolean =>
  !lines.some(({ text }) => /^[^:,;|]{2,45}:\s+\S/u.test(text)) &&
  !/[,;|·•]/u.test(lines[0]?.text ?? '') &&
  lines.every((line, index) => /[,;|·•]/u.test(line.text) || /[,;|·•]/u.test(lines[index + 1]?.text ?? ''))

/** A line that names the list below it: a heading, a short bold or colon-ended line, or where `plain` says so any short one. */
function isLabel(line: Line, next: Line | undefined, plain: boolean): boolean {
  if (line.block.kind === 'heading') return true
  if (!next || line.block.kind === 'bullet') return false
  if (next.block.kind === 'bullet' && line.text.length < 40 && !/[,;|·•.]/u.test(line.text)) return true
  if (/:$/u.test(line.text)) return true
  return (
    !/[,;|·•]/u.test(line.text) &&
    line.text.length < 40 &&
    (line.bold || (plain && next.text.includes(',') && !/:\s/u.test(next.text)))
  )
}

function labelled(line: Line): { start: number; end: number; rest: number } | null {
  const match = /^([^:,;|]{2,45}?)\s*(?::\s*|\s+[–—-]\s+)(?=\S)/u.exec(line.text)
  if (match?.[1] !== undefined) return { start: 0, end: match[1].length, rest: match[0].length }
  const [at] = line.breaks
  if (at !== undefined && line.breaks.length === 1 && /[,;]/u.test(line.text.slice(at)))
    return { start: 0, end: at, rest: at + 1 }
  const bold = line.block.marks.find(
    ({ kind, start, end }) => kind === 'bold' && start === line.start && end < line.end,
  )
  return bold ? { start: 0, end: bold.end - line.start, rest: bold.end - line.start } : null
}

/** The separate names in a list. Commas inside brackets do not part, strokes do between three names and more; a sentence is no list. */
export function namesIn(stretch: Stretch): string[] {
  const text = stretchText(stretch)
  if (isProse(text) && (text.match(/[,;|·•]|\s\/\/\s/gu) ?? []).length < 2) return []
  const names: string[] = []
  const strokes = text.split(/\s\/\s/u).length > 2
  let depth = 0
  let from = 0
  for (let at = 0; at <= text.length; at += 1) {
    const unit = text[at] ?? ','
    if (unit === '(') depth += 1
    if (unit === ')') depth -= 1
    const twice = unit === '/' && text[at - 1] === ' ' && text[at + 1] === '/' && text[at + 2] === ' '
    const parts = /[,;|·•]/u.test(unit) || (strokes && unit === '/' && text[at - 1] === ' ') || twice
    if (at < text.length && (depth > 0 || !parts)) continue
    const name = stretchText(trimmed(within(stretch, from, at))).replace(/\.$/u, '')
    if (/[\p{L}\p{N}]/u.test(name) && name.length <= 60) names.push(name)
    from = at + (twice ? 2 : 1)
  }
  return names
}
