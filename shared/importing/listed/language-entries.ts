import { lineStretch } from '../items/gather-items.ts'
import { emptyEntry, type Gathered } from '../items/gathered.ts'
import { isProse } from '../lines/is-prose.ts'
import type { Line } from '../lines/line.ts'
import { sentenceLines } from '../lines/sentence-lines.ts'
import { type Stretch, stretchText, trimmed, within } from '../lines/stretch.ts'
import { languageNames } from '../words/language-names.ts'
import { levelBefore } from '../words/level-before.ts'

/** Languages: one entry for each, its name as title, name and level as evidence. */
export function languageEntries(lines: readonly Line[], gathered: Gathered): void {
  for (const line of lines.flatMap(sentenceLines)) {
    if (line.block.kind === 'heading') continue
    for (const given of partsOf(line)) {
      const label = labels.exec(stretchText(given))?.[0].length ?? 0
      const part = within(given, label, given.end - given.start)
      const level = how.exec(stretchText(part))?.[0].length ?? 0
      const text = stretchText(part)
      const last = gathered.entries.at(-1)
      if (levelOnly.test(text) && last?.kind === 'language') {
        last.items.push({ stretch: part, parent: null, said: null, voice: null })
        continue
      }
      const name =
        /^[\p{L}'’ -]+?(?=\s*(?:[(:–—,/|]|\s-\s|\.?$|\s(?:native|first|second|fluent|good|fair|excellent|very good|mother|proficient|advanced|intermediate|basic|beginner|conversational|bilingual|working|professional|spoken|gcse|a[- ]level|muttersprach|verhandlungs|flie[sß]+end|grund|langue|courant|notions|levels? \d|[ABC][12]\b)))/iu.exec(
          text.slice(level),
        )?.[0]
      if (name === undefined || /^(?:languages?|sprachen?|langues?|idiomas?)\b/iu.test(name)) continue
      const entry = emptyEntry('language')
      entry.title = trimmed(within(part, level, level + name.length))
      entry.items.push({ stretch: part, parent: null, said: null, voice: null })
      gathered.entries.push(entry)
    }
  }
}

const how = new RegExp(`^${levelBefore}\\s+(?=\\p{Lu})`, 'iu')

/** What forms write before the languages. General knowledge of Europass and the like. */
const labels =
  /^(?:languages? (?:known|spoken)|languages?|spoken languages?|mother tongues?|native languages?|first languages?|other languages?|foreign languages?|muttersprachen?|fremdsprachen|langues? maternelles?|autres langues|lenguas? maternas?|otros idiomas)(?:\(s\))?\s*(?::|\s[–—-]\s)\s*(?=\p{L})/iu

/** How well, on a line of its own below the language, as profiles write it. General knowledge. */
const levelOnly =
  /^(?:(?:native or bilingual|full professional|professional working|limited working|elementary) proficiency|native(?: speaker)?|mother tongue|fluent|bilingual|professional|conversational|intermediate|advanced|basic|beginner|proficient|muttersprache|fließend|[ABC][12])$/iu

/** "English (native), German (B2)" apart; commas in brackets and before a level do not part. */
function partsOf(line: Line): Stretch[] {
  const whole = lineStretch(line)
  const text = line.text
  if (isProse(text) || /[–(,-] ?(?:all|both) \p{L}+\)?\W*$/iu.test(text) || ofBoth.test(text)) return [trimmed(whole)]
  const single = line.breaks.length > 0 && !/[,;|·•]/u.test(text)
  const parts: Stretch[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at <= text.length; at += 1) {
    const unit = text[at] ?? ','
    if (unit === '(') depth += 1
    if (unit === ')') depth -= 1
    const parting =
      !single &&
      depth === 0 &&
      /[,;|·•/]/u.test(unit) &&
      (hedged.test(text.slice(at)) ||
        (!/^[,/]\s*(?:native|fluent|proficient|advanced|intermediate|basic|beginner|conversational|bilingual|working|level|[ABC][12]\b)/iu.test(
          text.slice(at),
        ) &&
          (text[at - 1] === ')' || !/^[,/]\s*\p{Ll}/u.test(text.slice(at)))))
    const conjunction = depth === 0 && bare.test(text.slice(from, at)) ? (and.exec(text.slice(at))?.[0].length ?? 0) : 0
    if (at < text.length && !parting && conjunction === 0) continue
    const part = trimmed(within(whole, from, at))
    if (/\p{L}/u.test(stretchText(part))) parts.push(part)
    from = at + Math.max(1, conjunction)
  }
  return parts
}

/** "Polish and Czech, fluent": the level behind the comma is of both. */
const ofBoth =
  /^\p{Lu}\p{L}+ (?:and|&) \p{Lu}\p{L}+,? [–—-]? ?(?:native|fluent|proficient|advanced|intermediate|basic|beginners?|conversational|bilingual|[ABC][12])\.?$/u

/** "Italian and English": a conjunction parts two languages where nothing but a name, perhaps with its level in brackets, stands before it. */
const and = new RegExp(`^\\s+(?:and|&|und|et|y|en|e)\\s+(?=(?:${levelBefore}\\s+)?\\p{Lu})`, 'u')
/** ", some German": another language, and no level of the one before. */
const hedged = new RegExp(`^[,/;]\\s*${levelBefore}\\s+(?:${languageNames})(?!\\p{L})`, 'iu')
const bare = /^\s*\p{Lu}\p{L}+(?:\s*\([^()]*\))?$/u
