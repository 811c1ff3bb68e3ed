import { listed } from '../phrases/listed.ts'
import { withoutCliches } from '../phrases/without-cliches.ts'
import { withoutCutBracket } from '../phrases/without-cut-bracket.ts'
import type { ComposingUnit } from './composing-unit.ts'

const announcement =
  /[\s,]*\b(?:such as|including|e\.g\.?|for example|namely|as follows|(?<!\b(?:I|we|you|they|he|she) )like)$/iu

/** Headings of lists that say no more than that they are skills. */
const generic =
  /^(?:(?:key|core|other|main|technical|professional|additional|general|personal|further|it) )?(?:skills?|strengths|competenc(?:e|ies)|languages?|kenntnisse|fähigkeiten|sprachen|sprachkenntnisse|edv-kenntnisse|compétences|langues|habilidades|competencias|idiomas|conocimientos|vaardigheden|talen|qualifications|abilities|other|summary|profile|certificates?|licences?)(?: (?:and|&|und|et|y|en) \p{L}+)?$/iu

/** A unit's words as the person wrote them, the nested ones behind their lead, without the punctuation that only announced a list and without worn words that only describe; those of others stand as they are. */
export const unitWords = (unit: ComposingUnit): string =>
  unit.lead.said ? wordsOf(unit) : withoutAge(withoutCliches(wordsOf(unit)), unit)

/** "27, own transport": how old one is, nobody is told who does not ask. */
const withoutAge = (words: string, { pair }: ComposingUnit): string =>
  pair.entry === null || pair.entry.kind === 'other' || pair.entry.kind === 'skill'
    ? words
        .replace(/^(?:[Aa]ged? )?(?:1[6-9]|[2-7]\d)(?: years? old)?, (?=\p{Ll})/u, '')
        .replace(/(?<=, )(?:aged? (?:1[6-9]|[2-7]\d)|(?:1[6-9]|[2-7]\d) years old), /u, '')
    : words

function wordsOf({ lead, nested, pair }: ComposingUnit): string {
  const own = withoutCutBracket(lead.text).replace(/[\s:,–—]+$/u, '')
  const first = nested[0]?.text
  if (first === undefined) return labelled(own.replace(announcement, ''), pair)
  const told = nested.map(({ text }) => text.replace(/[\s.;,:]+$/u, '')).join('; ')
  if (announcement.test(own)) return `${own} ${told}`
  return /^(?:and|or|but|plus|while|which)\b/iu.test(first) ? `${own}, ${told}` : `${own}: ${told}`
}

/** A bare list of skills is told under its own label: "Programming languages: R, SQL". */
function labelled(own: string, { entry }: ComposingUnit['pair']): string {
  if (!entry?.title || (entry.kind !== 'skill' && entry.kind !== 'language')) return own
  if (generic.test(entry.title) || (entry.kind === 'skill' && listed(own).length === 0)) return own
  return own.toLowerCase().includes(entry.title.toLowerCase()) ? own : `${entry.title}: ${own}`
}
