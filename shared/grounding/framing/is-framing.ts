import { quantities } from '../../text/quantities.ts'
import { claimWords } from '../wording/claim-words.ts'
import { deedVerbs } from '../wording/deed-verbs.ts'
import { employerAbroad, factsAbroad, framingAbroad, selfAbroad } from '../words/framing-abroad.ts'
import { employerCues, factCues, framingCues } from '../words/framing-cues.ts'
import { privateLife, talkCues } from '../words/framing-talk.ts'
import { lowerCaseTools } from '../words/names/lower-case-tools.ts'
import { isDateLine } from './is-date-line.ts'

/** The posting the sentence is written for; its company and role are no facts about the person. */
export interface FramingContext {
  readonly company?: string | undefined
  readonly role?: string | undefined
}

/**
 * Whether a sentence states no fact about the person: courtesy, motive, plan, or a word about the employer or the letter itself.
 * A frame around a fact ("I am keen to bring my ten years of welding") is no framing.
 */
export function isFraming(text: string, context: FramingContext = {}): boolean {
  const sentence = text.replace(/’/gu, "'").trim()
  const words = claimWords(sentence)
  if (words.length === 0 || isDateLine(sentence)) return true
  if (words.length > 60) return false
  if (!isFrame(sentence, context)) return false
  const asserted = inFull(withoutTarget(sentence, context).replace(aboutLetter, '').replace(saysNothing, ' '))
  return (
    !statesDeed(asserted) &&
    ![...factCues, ...factsAbroad].some((cue) => cue.test(ofTheWriter(asserted))) &&
    (!hasFigures(ofTheWriter(asserted)) || ofTheFuture.test(sentence)) &&
    !namesTool(asserted)
  )
}

/** "I've already run" as "I have run": a fact is told by its verb, whatever stands before that. */
const inFull = (sentence: string): string =>
  sentence
    .replace(/\bI've\b/gu, 'I have')
    .replace(
      /\b(I|I have|I am) (?:(?:already|also|even|still|often|long|regularly|both) )+(?!been (?:drawn|a fan)|wanted|admired|wished|dreamed)/gu,
      '$1 ',
    )

/** "SOS/26/118", "posting 2026-311": how the employer counts its postings. */
const reference = /(?<![\p{L}\d])(?=[\p{Lu}\d/_-]*\d)[\p{Lu}\d]+(?:[/_-][\p{Lu}\d]+)+(?![\p{L}\d])/gu
/** "A firm that has built presses since 1961 …", "Your work with people over 65 …": what is told of somebody else, to the word that says what it is to the writer. */
const ofOthers =
  /^(?:your|an? \p{L}+ (?:that|which|who|with|where)|(?:ihre?|eine?) \p{L}+,? (?:das|der|die|welche[rs]?|mit|wo)|une? \p{L}+ (?:qui|dont|où))(?!\p{L})(?:(?!\b(?:I|my|ich|mein\p{L}*)\b).)+?(?=\b(?:is|are|sounds?|looks?|makes?|appeals?|attracts?|draws?|interests?|reizt|gefällt|interessiert|begeistert|überzeugt|spricht|m['’]attire|me plaît|m['’]intéresse|deserves?)(?!\p{L}))/iu

/** "A second shop with two founders sounds like my kind of place": what is offered, to the word that says so. */
const ofWhatIsOffered =
  /^(?:(?!\b(?:I|my|we|our)\b).)+?(?=\b(?:is|are|sounds?|looks?|feels?|seems?) (?:like )?(?:just |exactly )?(?:my (?:kind|sort|idea) of|an? (?:rare|lovely|fine|great|good|wonderful|splendid) (?:thing|chance|idea|plan|prospect)\b|(?:the|an?|one)\b[^,;.]{0,60}?\b(?:I(?:'m| am| want| would|'d| have been)|\p{L}+s me)\b|something I (?:have|'ve) (?:long|hoped|dream)|what (?:made|makes|brought|brings|drew|draws|caught|convinced) (?:me|my)\b))/u

/** What of a frame its figures may be facts of. */
const ofTheWriter = (sentence: string): string =>
  sentence.replace(reference, ' ').replace(ofOthers, ' ').replace(ofWhatIsOffered, ' ')

/** What of a frame reads like a fact and is none: "I won't", "what I know", "a step I have been preparing for". */
const saysNothing =
  /\b(?:(?:talk|go|walk) (?:you )?through|discuss|talk about|tell you (?:more )?about|show you) my (?:\p{L}+ )?\p{L}+\b|\bI won't\b|\b(?:on )?(?:all |some of )?what I (?:know|have learn(?:ed|t)|do)\b|\bI have (?:been (?:preparing|waiting|hoping|looking)|my own (?:car|van|bike))\b|\btwice before\b|^(?:what|which|who|why|how|where|when|do|does|did|would|could|is|are)\b[^?.]*\b(?:you|yours?)\b[^?.]*\?/giu

/** Numbers of the notice, of what the writer asks, or of what the employer says are no facts about the writer. */
const ofTheFuture =
  /\b(?:notice|available|availability|could (?:start|begin|join|learn)|can (?:start|begin|join)|would (?:start|begin|join))\b|\?\s*$|^you (?:write|say|mention|describe|state|note|ask)\b|\bas you (?:write|say|promise|put it|describe|state)\b|^what (?:draws|attracts|appeals|interests|brings|excites|strikes|struck|drew|convinced|persuaded)\b[^.]*\b(?:you|yours?)\b|^(?:many )?thanks?\b(?! to\b)|\bI live\b|\bI (?:very much |really )?like the (?:idea|sound|thought|look)\b|\bmy (?:\p{L}+ )?(?:children|kids|sons|daughters)\b/iu

/** Whether it speaks as courtesy, motive or plan does, or of the employer and not of the writer. */
function isFrame(sentence: string, context: FramingContext): boolean {
  const self = /\b(?:I|I'm|I've|I'd|I'll|my|mine|myself|we|our)\b/u.test(sentence) || selfAbroad.test(sentence)
  return (
    framingCues.some((cue) => cue.test(sentence)) ||
    (talkCues.some((cue) => cue.test(sentence)) && !(self && boast.test(sentence))) ||
    privateLife.test(sentence) ||
    framingAbroad.some((cue) => cue.test(sentence)) ||
    (!self && isMaxim(sentence)) ||
    (!self && (isAboutEmployer(sentence, context) || employerAbroad.test(sentence))) ||
    (employerCues.test(sentence) && !/\b(?:my|I have|I've)\b/u.test(sentence))
  )
}

/** What is said of oneself stays a claim, however frankly. */
const boast =
  /\b(?:best|only|never|nobody|no[- ]one|always|(?<!in )all|every|everything|expert|good|great|excellent|strong|(?!honest|interest|rest|test|west|request|guest|latest|earliest|happiest|modest)\p{L}{3,}est)\b|\bI(?:'m| am) (?:(?:a|an|the|very|really|so|quite|rather) )*(?!not|happier|happiest|more|at|fond|new|old|young|to|after|here|looking|writing|sure|glad|happy)\p{L}/iu

/** A post called "Experienced Python Developer 2" states nothing about who applies for it. A role of one word must have its capital: "Lead" is also a deed. */
function withoutTarget(sentence: string, { company, role }: FramingContext): string {
  const bare = company ? replaced(sentence, company, 'firm') : sentence
  return role ? replaced(bare, role, 'post') : bare
}

function replaced(sentence: string, name: string, by: string): string {
  const plain = name.replace(/’/gu, "'").trim()
  if (plain.length < 2) return sentence
  const source = plain.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/\s+/gu, '\\s+')
  const flags = /\s/u.test(plain) ? 'giu' : 'gu'
  return sentence.replace(new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, flags), by)
}

/** "I set out how I meet each criterion" tells of the letter, not of a deed. */
const aboutLetter =
  /\bI (?:have )?(?:set out|show|outline|explain|describe|address|enclose|attach)(?:ed|d)? (?:below |here |in turn )?(?:how|why|what|where) I \p{L}+\b/giu

/** "A department needs steady people": true or not, it says nothing of the writer. Nothing that happened, no number, no name. */
function isMaxim(sentence: string): boolean {
  return (
    /^(?:(?:an?|every|each|no|any|most|many|some|good|all|people|children|patients|customers|clients|pupils|students|guests|readers|everyone|nobody|nothing)\b|\p{L}\p{L}+s? (?:is|are|needs?|deserves?|should|must|belongs?)\b)/iu.test(
      sentence,
    ) &&
    /\b(?:is|are|needs?|deserves?|should|must|belongs?|matters?|meets?|wants?|can|cannot|remains?|depends?|begins?|starts?)\b/u.test(
      sentence,
    ) &&
    !/\b(?:was|were|had|did|has|have|been|\p{L}{3,}ed)\b|\d|(?<=\s)\p{Lu}\p{L}/u.test(sentence)
  )
}

function isAboutEmployer(sentence: string, { company }: FramingContext): boolean {
  return !!company && sentence.toLowerCase().includes(company.toLowerCase())
}

/** What a letter counts about itself: "three examples". */
const told =
  /^(?:reasons?|examples?|things?|points?|ways?|questions?|parts?|people|words|paragraphs?|qualities|aspects?)$/u

/** Any number but "one": a frame has none. */
function hasFigures(sentence: string): boolean {
  return quantities(sentence).some(
    ({ value, unit, vague, bound, noun }) =>
      !(value === 1 && unit === null) &&
      !(unit === 'x' && value === 2) &&
      (vague || bound !== 'exact' || value > 3 || unit !== null || (noun !== null && !told.test(noun))),
  )
}

/** A tool is a fact, even in a frame. */
function namesTool(sentence: string): boolean {
  return claimWords(sentence).some(({ word }) => lowerCaseTools.has(word))
}

/** "I supervise", "I also teach": a deed in the present. */
function statesDeed(sentence: string): boolean {
  return [
    ...sentence.matchAll(/\bI (?:(?:also|often|regularly|currently|now|still|usually|already) )?(\p{Ll}{2,})\b/gu),
  ].some(([, verb]) => deedVerbs.has(verb ?? ''))
}
