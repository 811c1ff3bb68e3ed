import { functionWords } from '../../text/function-words.ts'
import { remembered } from '../../text/remembered.ts'
import { claimFunctionWords } from '../words/claim-function-words.ts'

/** The languages whose numbers, dates and names are checked; English sentences get every check. */
export type ClaimLanguage = 'en' | 'de' | 'fr' | 'es'

const languages: readonly ClaimLanguage[] = ['en', 'de', 'fr', 'es']
const speaks = new Map<string, ClaimLanguage[]>()
for (const language of languages)
  for (const word of new Set([...functionWords[language], ...claimFunctionWords[language]]))
    speaks.set(word, [...(speaks.get(word) ?? []), language])

/** Letters and number words that only one of the languages has. */
const shapes: readonly (readonly [RegExp, Exclude<ClaimLanguage, 'en'>])[] = [
  [
    /ñ|ción$|(?:tr|cuatr|och|sete|nove|seis)cient[oa]s$|^(?:quinient[oa]s|veinti\p{L}+|(?:tre|cuare|cincue|sese|sete|oche|nove)nta|veinte|cien|dos|tres|cuatro|cinco|siete|ocho|nueve|diez|doce|catorce|quince)$/u,
    'es',
  ],
  [
    /[œç]|^(?:deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|vingts?|trente|quarante|cinquante|soixante)$|^\p{L}{4,}aine$/u,
    'fr',
  ],
  [
    /ß|^(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)$|zig$|(?:zehn|hundert|tausend)$|(?:ungen|keit|schaft)$/u,
    'de',
  ],
]

/**
 * The language of one sentence by its function words. A short sentence with too few of them is taken to be in the language of its
 * evidence; English when nothing speaks for another.
 */
export function claimLanguage(words: readonly string[], evidence: readonly string[]): ClaimLanguage {
  const own = scores(words)
  if (lead(own) >= 2) return best(own)
  const given = scores(evidence)
  return best({
    en: own.en + given.en / 2,
    de: own.de + given.de / 2,
    fr: own.fr + given.fr / 2,
    es: own.es + given.es / 2,
  })
}

type Scores = Readonly<Record<ClaimLanguage, number>>

function scores(words: readonly string[]): Scores {
  const found = { en: 0, de: 0, fr: 0, es: 0 }
  for (const word of words) for (const language of tellsOf(word)) found[language] += 1
  return found
}

/** The languages one word speaks for; one that speaks twice for a language stands there twice. */
const tellsOf = remembered((word): readonly ClaimLanguage[] => [
  ...(speaks.get(word) ?? []),
  ...(/^(?:j|l|d|n|s|m|qu|c)['’]\p{L}/u.test(word) ? (['fr'] as const) : []),
  ...shapes.flatMap(([shape, language]) => (shape.test(word) ? [language] : [])),
])

function best(found: Scores): ClaimLanguage {
  return languages.reduce((leading, one) => (found[one] > found[leading] ? one : leading), 'en')
}

/** How far the best language stands above the next. */
function lead(found: Scores): number {
  const [first = 0, second = 0] = Object.values(found).sort((a, b) => b - a)
  return first - second
}
