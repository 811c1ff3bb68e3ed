import { lowerCaseTools } from '../grounding/words/names/lower-case-tools.ts'
import { neutralWords } from '../grounding/words/neutral-words.ts'
import { synonymNouns } from '../grounding/words/synonyms/synonym-nouns.ts'
import { synonymQualities } from '../grounding/words/synonyms/synonym-qualities.ts'
import { synonymThings } from '../grounding/words/synonyms/synonym-things.ts'
import { synonymVerbs } from '../grounding/words/synonyms/synonym-verbs.ts'
import { tables } from '../matching/lexicon/tables.ts'
import { stem } from '../text/stem.ts'
import { toolNames } from './tool-names.ts'

/** Words of English that stand within a letter or two of a tool's name. General knowledge. */
const beside = `shape shapes sharp cable table tables tableaux doctor dockets ranch reach reacts reacted figure figures mobile model noodle canvas scale scales panda
  flasks flash excels excelled exceed expel outlooks teems lean clean learn cubes cube pearl peril plural unite units swift swiftly rust trust sparks spare sparse
  park apace rapid scram scrub inventory invented rhinos epic topic aces spice since simple sims rims arbour harbour harbor labour capitol capital capitals keen
  kanban latch lattice slate state status statue stats station excess redesign design designs keras access assess lined linen linux limbs limes lime time line
  dali daily deli delta deltas creed crew create credo pecs specs piece niece twice nice notice police price prince princess trellis trolley jury jeans jenny
  linked linking sketches sketchy illustrated illustrate premier premiere blend blended blenders tailwinds apple azure assure pastoral pandas forensic ethics
  tripos seniors senior series serious spelling selling safety salary salaries ford work workdays weekday weekdays midday holiday confluence conference
  hospital hospitals clinical critical coach couch cough counter canteen`

/** A tool's name has no other forms: "Kubernets" is a slip. */
const tools = new Set([...toolNames.map((name) => name.toLowerCase()), ...lowerCaseTools])

/** Stems of words that are no misspelling: those of the lexicon, the synonym tables and the tables of tools, and what stands beside a tool's name. */
export const usualStems: ReadonlySet<string> = new Set(
  [
    ...tables.map(({ text }) => text),
    synonymNouns,
    synonymThings,
    synonymQualities,
    synonymVerbs,
    [...neutralWords].join(' '),
    [...lowerCaseTools].join(' '),
    beside,
  ].flatMap((text) =>
    (text.toLowerCase().match(/\p{L}[\p{L}\p{N}.+#]*/gu) ?? []).flatMap((word) =>
      tools.has(word) ? [word] : [word, stem(word)],
    ),
  ),
)
