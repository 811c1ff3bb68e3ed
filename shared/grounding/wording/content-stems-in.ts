import { functionWords } from '../../text/function-words.ts'
import { quantities } from '../../text/quantities.ts'
import { type StemLanguage, stemIn } from '../../text/stem-in.ts'
import { claimFunctionWords } from '../words/claim-function-words.ts'
import { claimWords } from './claim-words.ts'

/** German puts "ge" behind a prefix that can stand apart, or at the head of a participle: "eingeschult", "gesenkt". */
const separable =
  /^(ab|an|auf|aus|bei|durch|ein|fest|her|hin|los|mit|nach|über|um|unter|vor|weg|weiter|wieder|zu|zurück|zusammen)ge(?=\p{L}{3})/u
const participle = /^ge(?=\p{L}{3,}t$)/u
const endings = /(?:ungen|ung|ieren|iert|en|et|er|t|e|n)$/u

/** The stems of a text in another language than English by which one line is told from another, and its figures: the words that only join others are left out. */
export function contentStemsIn(text: string, language: StemLanguage): ReadonlySet<string> {
  const words = claimWords(text).filter(
    (word) => !isPlain(word.word, language) && word.word.length > 1 && !/^\d/u.test(word.word),
  )
  const figures = quantities(text).map(({ value, unit }) => `${value}${unit ?? ''}`)
  return new Set([...words.map(({ word }) => stemOf(word, language)), ...figures.filter((figure) => figure !== '1')])
}

const isPlain = (word: string, language: StemLanguage): boolean =>
  functionWords[language].has(word) ||
  (language !== 'it' && language !== 'nl' && claimFunctionWords[language].includes(word)) ||
  wrapping[language].test(word)

/** What letters put around their facts, by language. General knowledge. */
const wrapping: Readonly<Record<StemLanguage, RegExp>> = {
  de: /^(?:auch|ebenso|dabei|dort|außerdem|zudem|meine[mnrs]?|unsere[mnrs]?|aufgaben?|tätigkeit(?:en)?|gehör(?:t|te|ten|en)|war(?:en)?|seit|damals|derzeit|heute|etwas|große?[mnrs]?|freude|macht|mir|mich|gern|gerne|sehr|verantwortlich|zuständig|arbeite(?:te)?|gearbeitet|niveau|spreche|kenne|kenntnisse|erfahrung(?:en)?|dem|was|wie|noch|neue[mnrs]?|jahre?n?)$/u,
  fr: /^(?:aussi|également|ainsi|mes|mon|ma|notre|nos|chargée?|responsable|travaill\p{L}+|parle|connais\p{L}*|expériences?|niveau|depuis|actuellement|aujourd|hui|très|plaisir|beaucoup|puis|années?|ans)$/u,
  es: /^(?:también|además|mis?|nuestr[oa]s?|encargad[oa]|responsable|trabaj\p{L}+|hablo|conozco|experiencia|nivel|desde|actualmente|hoy|muy|gusto|mucho|después|años?)$/u,
  nl: /^(?:ook|daarnaast|mijn|onze|verantwoordelijk|werk(?:te)?|gewerkt|spreek|ken|ervaring|niveau|sinds|momenteel|graag|erg|veel|daarna|jaar|jaren)$/u,
  it: /^(?:anche|inoltre|mi[ao]|miei|nostr[oai]|responsabile|lavor\p{L}+|parlo|conosco|esperienza|livello|dal|attualmente|oggi|molto|piacere|poi|anni)$/u,
}

function stemOf(word: string, language: StemLanguage): string {
  const stem = stemIn(word, language)
  if (language !== 'de') return stem
  return word.replace(separable, '$1').replace(participle, '').replace(endings, '').replace(endings, '')
}
