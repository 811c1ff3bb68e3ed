import type { Range } from '../../text/range.ts'

/** How well a language is known where a text says so: 1 a beginner to 7 a native. */
export interface LanguageLevel extends Range {
  readonly language: string
  readonly level: number
}

const english =
  'English|German|French|Spanish|Italian|Portuguese|Dutch|Polish|Russian|Ukrainian|Arabic|Turkish|Greek|Hindi|Urdu|Punjabi|Bengali|Gujarati|Mandarin|Cantonese|Chinese|Japanese|Korean|Swedish|Norwegian|Danish|Finnish|Welsh|Irish|Gaelic|Hungarian|Romanian|Bulgarian|Czech|Slovak|Croatian|Serbian|Hebrew|Persian|Farsi|Somali|Swahili|Tamil|Thai|Vietnamese|Cornish|Breton|Catalan|Basque|Galician|Scots|Manx|Yoruba|Igbo|Hausa|Twi|Amharic|Tigrinya|Zulu|Xhosa|Afrikaans|Tagalog|Malay|Indonesian|Nepali|Sinhala|Marathi|Telugu|Kurdish|Pashto|Dari|Albanian|Slovenian|Lithuanian|Latvian|Estonian|Icelandic|Maltese|Armenian|Georgian|Mongolian|Māori|Samoan|BSL'
/** As they are called in German, French and Spanish; the last two write them small. */
const abroad =
  'Englisch|Deutsch|Französisch|Spanisch|Italienisch|Portugiesisch|Niederländisch|Polnisch|Russisch|Arabisch|Türkisch|Ukrainisch|[Aa]nglais|[Aa]llemand|[Ff]rançais|[Ee]spagnol|[Ii]talien|[Pp]ortugais|[Nn]éerlandais|[Pp]olonais|[Rr]usse|[Aa]rabe|[Ii]nglés|[Aa]lemán|[Ff]rancés|[Ee]spañol|[Ii]taliano|[Pp]ortugués|[Cc]atalán|[Ee]uskera|[Gg]allego|[Rr]uso'
const names = new RegExp(`(?<!\\p{L})(?:${english}|${abroad})(?!\\p{L})`, 'gu')
const hasName = new RegExp(names.source, 'u')
const levels: readonly (readonly [number, RegExp])[] = [
  [
    1,
    /\b(?:A1|(?:beginner|beg[iau]n|learn|start)\p{L}*|basics?|elementary|rudimentary|some|a little|a bit of|a few words of|smattering|rusty|school|holiday|survival|passive|un peu|notions|scolaire|débutante?|Grundkenntnisse|Schulkenntnisse|Anfänger\p{L}*|básic[oa]|nociones|principiante)(?!\p{L})/giu,
  ],
  [
    2,
    /\b(?:A2|pre-?intermediate|everyday|passable|kitchen|social|conversational|convers(?:e|ation|ations)|gets? by|working knowledge|reading knowledge)\b/giu,
  ],
  [3, /\b(?:B1|(?<!upper[- ]|pre-?)intermediate|intermédiaire|intermedio)(?!\p{L})/giu],
  [4, /\b(?:B2|upper[- ]intermediate|good(?! enough)|advanced|avancé|fortgeschritten|avanzado)(?!\p{L})/giu],
  [
    5,
    /\b(?:C1|C2|fluent(?:ly)?|fluency|proficient|courant(?:e|ment)?|fließend|verhandlungssicher|fluido|fluidez)(?!\p{L})/giu,
  ],
  [6, /\bbilingual\b/giu],
  [
    7,
    /\b(?:native|mother tongue|first language|langue maternelle|Muttersprach\p{L}*|lengua materna|nativ[oa])(?!\p{L})/giu,
  ],
]

/** "Polish (my mother's side), conversational": a level behind its language. */
const bareLevel =
  /^\s*(?:conversational|fluent|basic|basics|intermediate|advanced|native|beginner|good|rusty|[ABC][12])(?:\s(?:level|only|spoken))?\s*$/iu

/** The languages a text names with a level: "Spanish: intermediate; Italian: fluent", "fluent in Spanish and Italian", "German (B1)". */
export function languageLevels(text: string): LanguageLevel[] {
  if (!hasName.test(text)) return []
  const clauses = [...text.matchAll(/[^;,.\n]+/gu)]
  return clauses.flatMap((clause, at) => {
    const found = levelled(clause[0], clause.index)
    if (found === null) return partsOf(clause[0]).flatMap((one) => levelled(one.part, clause.index + one.at) ?? [])
    const next = clauses[at + 1]?.[0] ?? ''
    const isBare = found.length === 0 && bareLevel.test(next)
    return isBare ? (levelled(`${clause[0]} ${next}`, clause.index) ?? []) : found
  })
}

/** Every language of a clause with its one level; null where it has several levels. */
function levelled(clause: string, offset: number): LanguageLevel[] | null {
  const said = levels.flatMap(([level, pattern]) => [...clause.matchAll(pattern)].map(() => level))
  if (said.length > 1) return null
  return [...clause.matchAll(names)].flatMap(({ 0: name, index }) =>
    said.map((level) => ({
      language: name.toLowerCase(),
      level,
      start: offset + index,
      end: offset + index + name.length,
    })),
  )
}

/** A clause cut before each "and", "but" or "with". */
function partsOf(clause: string): { part: string; at: number }[] {
  const cuts = [
    0,
    ...[...clause.matchAll(/\b(?:and|but|with|while|et|mais|und|aber|y|pero)\b/gu)].map(({ index }) => index),
    clause.length,
  ]
  return cuts.slice(1).map((end, at) => ({ part: clause.slice(cuts[at] ?? 0, end), at: cuts[at] ?? 0 }))
}
