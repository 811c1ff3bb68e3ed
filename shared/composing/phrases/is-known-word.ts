import { everydayWords } from '../../grounding/words/everyday/everyday-words.ts'
import { nounFields } from '../../grounding/words/fields/noun-fields.ts'
import { scenes } from '../../grounding/words/fields/scenes.ts'
import { verbFields } from '../../grounding/words/fields/verb-fields.ts'
import { neutralWords } from '../../grounding/words/neutral-words.ts'
import { synonymNouns } from '../../grounding/words/synonyms/synonym-nouns.ts'
import { synonymQualities } from '../../grounding/words/synonyms/synonym-qualities.ts'
import { synonymThings } from '../../grounding/words/synonyms/synonym-things.ts'
import { synonymVerbs } from '../../grounding/words/synonyms/synonym-verbs.ts'
import { tables } from '../../matching/lexicon/tables.ts'
import { genericWords } from '../../matching/words/generic-words.ts'
import { ordinaryWords } from '../../matching/words/ordinary-words.ts'
import { numberWords } from '../../text/number-words.ts'
import { verbForm } from '../../text/verbs/verb-form.ts'
import { countNouns } from './count-nouns.ts'
import { massNouns } from './mass-nouns.ts'
import { materials } from './materials.ts'
import { occasions } from './occasions.ts'
import { products } from './products.ts'
import { roleNouns } from './role-nouns.ts'
import { singleThings } from './single-things.ts'
import { stuffs } from './stuffs.ts'

/** Everyday words of trades that no table has. General knowledge. */
const further =
  'ambient bespoke micro bonded bulk chilled coeliac decorative domestic edible fluted frozen galvanised glazed handmade hydraulic inbound outbound kerbside laminated molten perishable residential roadside rural seasonal vintage wholesale yearling'.split(
    ' ',
  )

const texts = [
  ...tables.map(({ text }) => text),
  nounFields,
  scenes,
  verbFields,
  synonymNouns,
  synonymThings,
  synonymVerbs,
  synonymQualities,
]
let known: ReadonlySet<string> | null = null

/** Whether a word in small letters is an everyday one in any of the program's tables, by its stem or, unless it has to be `whole`, as two such words in one: one that is in none ("Kofax") is as likely a name. */
export function isKnownWord(word: string, { whole = false } = {}): boolean {
  known ??= new Set([
    ...texts.flatMap((text) => text.match(/(?<!\p{L})\p{Ll}{2,}/gu) ?? []),
    ...further,
    ...genericWords,
    ...ordinaryWords,
    ...everydayWords,
    ...neutralWords,
    ...Object.keys(numberWords),
    ...[countNouns, massNouns, materials, occasions, roleNouns, singleThings, stuffs].flatMap((table) => [...table]),
  ])
  const table = known
  if (products.has(word)) return false
  if (word.includes('-')) return word.split('-').every((part) => part.length < 4 || isKnownWord(part, { whole }))
  const stands = (one: string) => stems(one).some((stem) => table.has(stem)) || verbForm(one) !== null
  return (
    stands(word) ||
    /^(?:micro|mini|multi|macro|semi|inter|over|under|out|up|bath|bed|rain|snow|sun|sea|road|rail|farm|hand|head)\p{L}{3}|(?:room|house|shop|yard|work|board|ware|side|line|stone|wood|land|way|ly|ing|ed|tion|sion|ment|ness|ity|ship|ous|ful|less|able|ible|ical|ational|ology|ography)s?$/u.test(
      word,
    ) ||
    (!whole &&
      [...word].some(
        (_, at) => at > 2 && word.length - at > 1 && table.has(word.slice(0, at)) && stands(word.slice(at)),
      ))
  )
}

const stems = (word: string): readonly string[] => [
  word,
  word.replace(/e?s$/u, ''),
  word.replace(/s$/u, ''),
  word.replace(/ies$/u, 'y'),
  word.replace(/(?:e?r|or)s?$/u, ''),
  word.replace(/rs?$/u, ''),
]
