import { readFacets } from '../matching/facets/read-facets.ts'
import { askedAct } from './asked-act.ts'

/** A way of asking: `say` turns what is asked (the last group of `shape`) into what someone would have done. */
export interface AskedFrame {
  readonly shape: RegExp
  /** `written` is the same as the posting has it, capitals and all. */
  readonly say: (rest: string, written: string) => string | null
}

const praise = String.raw`(?:(?:strong|proven|solid|good|great|excellent|outstanding|demonstrable|demonstrated|practical|hands-on|previous|prior|relevant|significant|substantial|extensive|considerable|wide|broad|deep|sound|working|basic|thorough|detailed|proficient|recent|professional|direct|exceptional|advanced|real|technical|clear|in-depth|up-to-date|post-qualification|and|,)\s*)*`
const had = `(?:experience|track record|history|background|expertise)`
const can = `(?:ability|able|capacity|capable|confident|comfortable|skilled|competent|adept)`
const knows = `(?:knowledge|understanding|familiarity|familiar|awareness|proficiency|proficient|grounding|exposure|command|mastery)`

const isThing = (text: string) =>
  !/^\p{Ll}+ing (?:a|an|the|in|with|on|at|and|to|for|of|from|by)\b/u.test(text) &&
  !/^(?:how|what|when|why|whether|to|that|be|being|it)\b/iu.test(text) &&
  !/\b(?:is|are|was|were|will|would|can|could|may|must|should)\b/iu.test(text)

/** How somebody is: "curiosity". Shown, not worked with. */
const isConduct = (text: string) =>
  readFacets(text).some(({ alternatives }) => alternatives.flat().some(({ conduct }) => conduct))

const thing = (verb: string) => (rest: string) =>
  isThing(rest) && (verb === shows || !isConduct(rest)) ? `${verb} ${rest}` : null

const shows = 'done something that shows'

/** What someone is, has or feels, which cannot be worked with. */
const person =
  /\b(?:experience|expertise|background|commitment|interest|ownership|passion|links?|contributions?|membership|references?|record|aware|presenter|degree|ph\.?d|diploma|qualifi\w+|partner|person|aider|player|head|attitude|approach|handles)\b|\b\p{L}+(?:ist|ician)$/iu
const leading = /^(?:strong|good|excellent|close|clear|full|cool|flexible|willing\w*|secure|high|new|\p{L}+ing of)\b/iu

/** Written as a name is, though it begins a line: "GPUs", "Power BI", "C++", "Spark or Databricks". */
const isName = /^(?=.*(?:\S\p{Lu}|[\d+#]|\s\p{Lu}))[\p{Lu}\d]/u

/** Tools and subjects by name alone: "GPUs or PyTorch". Quoted, as only the posting knows how they are written. */
function nameOnly(rest: string): string | null {
  if (!isName.test(rest) || rest.split(' ').length > 5 || person.test(rest) || leading.test(rest)) return null
  const units = readFacets(rest).flatMap(({ alternatives }) => alternatives.flat())
  return units.length > 0 && units.every(({ named, conduct }) => named && !conduct) ? `worked with “${rest}”` : null
}

const shape = (source: string) => new RegExp(`^${source}$`, 'iu')

/** Ways of asking in English, from general knowledge of postings. The first that has something to say counts. */
export const askedFrames: readonly AskedFrame[] = [
  { shape: shape(`${praise}${had}\\s+(\\p{L}+ing\\b.*)`), say: (rest) => askedAct(rest, 'gerund', true) },
  {
    shape: shape(`(?:${praise}${had}\\s+)?(?:in|with|of)\\s+(\\p{L}+ing\\b.*)`),
    say: (rest) => askedAct(rest, 'gerund') ?? thing('worked with')(rest),
  },
  { shape: shape(`(?:${praise}${had}\\s+)?in\\s+(.+)`), say: thing('worked in') },
  { shape: shape(`(?:${praise}${had}\\s+)?(?:with|of)\\s+(.+)`), say: thing('worked with') },
  { shape: shape(`(?:${praise}${had}\\s+)?as\\s+(an?\\s.+)`), say: thing('worked as') },
  {
    shape: shape(`${praise}${can}\\s+(?:to\\s+|of\\s+|in\\s+|at\\s+|with\\s+)?(\\S.*)`),
    say: (rest) => askedAct(rest, 'base') ?? askedAct(rest, 'gerund'),
  },
  { shape: shape(`${praise}(?:fluency|fluent)\\s+in\\s+(.+)`), say: thing('worked in') },
  {
    shape: shape(`${praise}${knows}\\s+(?:of|in|with|to)\\s+(.+)`),
    say: (rest) =>
      (/^\p{Ll}+ing\b/u.test(rest) ? askedAct(rest, 'gerund') : null) ?? thing('worked with or studied')(rest),
  },
  { shape: shape(String.raw`(.+\bskills(?:\s+(?:in|with|using)\s.+)?)`), say: thing(shows) },
  { shape: shape(String.raw`(\p{L}+ing\b.*)`), say: (rest) => askedAct(rest, 'gerund') },
  {
    shape: shape(String.raw`(\p{L}+\b.*)`),
    say: (rest, written) => askedAct(rest, 'base') ?? askedAct(rest, 'third') ?? nameOnly(written),
  },
]
