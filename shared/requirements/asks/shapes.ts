import { dutyVerbs } from '../cues/duty-verbs.ts'
import { helpingVerbs, pastForms, personVerbs, thirdVerbs } from '../cues/person-verbs.ts'

/** What a part of a list is, by how it begins: a verb in one of its forms, a thing that one has, or what one is. */
export type Shape = 'base' | 'ing' | 'to' | 'third' | 'past' | 'thing' | 'trait' | 'who'

/** "ideally", "also", "kindly": said about a part, before the word that tells what the part is. */
const adverbs =
  /^(?:(?:ideally|preferably|also|then|sometimes|often|always|never|usually|perhaps|even|above all|of course|crucially|importantly|when needed|now and then|(?!reply\b|apply\b|supply\b|rely\b|multiply\b|comply\b|family\b|early\b|daily\b|weekly\b|monthly\b)\p{L}{3,}ly),?\s+)+/iu

/** Words that stand before a noun, or behind a verb as part of it; hardly ever behind another noun. */
const afterVerb =
  /^(?:the|an?|our|your|their|his|her|its|any|all|every|each|some|this|that|these|those|new|up|out|off|down|over|us|them|people|how|what|when|where|whether|\d+)\b/iu
/** And behind a verb that is known, also what leads to its object. */
const withVerb =
  /^(?:on|in|at|with|to|for|from|about|after|into|through|around|across|against|by|as|well|clearly|quickly|together|alone|closely|one|two|three|four|five|six)\b/iu
const noVerb = new Set(
  'the a an and or but so of in on at to for from with by as if when while who which that this these those there then than your our their its his her my any all some no not both each every one two three four five six seven eight nine ten you we they he she it i what how why where because since before after during about under over within without like into onto upon per via plus minus between across against around through towards until till off out up down half most more less much many such other another same whether'.split(
    ' ',
  ),
)
/** Words that are more often things than works at the beginning of a part. */
const nouns: ReadonlySet<string> = new Set(
  'stock support share design market record report plan project train process place test shop staff service research transport programme program model review result order sort source light display document survey host book brief cover balance target schedule experiment audit help contact drive love care value work need trust respect type count play plaster paint tile fence board label stage film pilot guard map face page pump drill rig sand screen set cost state'.split(
    ' ',
  ),
)

/** How long what is said about a part before it is ("ideally, "). */
export const saidBefore = (part: string): number => adverbs.exec(part)?.[0].length ?? 0

/** The shapes that a part of a list may have, without what is said about it before. */
export function shapesOf(part: string): ReadonlySet<Shape> {
  const text = part.slice(saidBefore(part))
  const [, word = '', rest = ''] = /^([\p{Ll}][\p{L}'’-]*)\s+(.*)$/su.exec(text) ?? []
  const lower = word.replace('’', "'")
  const found = new Set<Shape>()
  if (isThing(text)) found.add('thing')
  if (word === '') return found
  if (lower === 'who') found.add('who')
  if (lower === 'to' && /^(?:\p{Ll}+ly )?\p{Ll}{2,}\s+\S/u.test(rest)) found.add('to')
  if (isBase(lower, rest)) found.add('base')
  if (/^(?:co-)?\p{Ll}{2,}ing$/u.test(lower) && !/^(?:and|or)\b/u.test(rest)) found.add('ing')
  if (/^\p{Ll}{3,}ing\b/u.test(rest) && !noVerb.has(lower)) found.add('ing')
  if (isThird(lower, rest)) found.add('third')
  if ((/\p{Ll}{3,}ed$/u.test(lower) || pastForms.has(lower)) && !/^(?:and|or)\b/u.test(rest)) found.add('past')
  if (isTrait(text)) found.add('trait')
  return found
}

function isBase(verb: string, rest: string): boolean {
  if (helpingVerbs.has(verb)) return true
  const [, second = '', object = ''] = /^and (\p{Ll}+) (.*)$/su.exec(rest) ?? []
  if (second !== '' && dutyVerbs.has(verb) && isBase(second, object)) return true
  if (noVerb.has(verb) || /^(?:and|or)\b/u.test(rest)) return false
  const known = dutyVerbs.has(verb.replace(/^(?:co|re)-/u, '')) || personVerbs.has(verb)
  if (known && !nouns.has(verb)) return true
  if (verb === 'help' && /^(?!to\b|with\b|from\b|for\b|in\b|and\b)\p{Ll}+\b/u.test(rest)) return true
  if (!known && /(?:ing|ed|s|ly|er)$/u.test(verb)) return false
  return afterVerb.test(rest) || (known && withVerb.test(rest) && !/^to\b/u.test(rest))
}

function isThird(verb: string, rest: string): boolean {
  if (thirdVerbs.has(verb)) return true
  if (!/s$/u.test(verb) || noVerb.has(verb) || /^(?:and|or)\b/u.test(rest)) return false
  const base = verb.replace(/(?<=(?:ss|sh|ch|x|o))es$|ies$|s$/u, (end) => (end === 'ies' ? 'y' : ''))
  const known = dutyVerbs.has(base) || personVerbs.has(base)
  return afterVerb.test(rest) || (known && (!nouns.has(base) || withVerb.test(rest)))
}

const heads =
  'accuracy|patience|stamina|enthusiasm|energy|confidence|curiosity|discretion|empathy|warmth|humou?r|manner|temperament|attitude|approach|outlook|eye|ear|nose|flair|head|feel|hand|hands|skin|voice|memory|heart|back|nerve|nerves|smile|mind|degree|phd|diploma|qualification|record|experience|knowledge|understanding|ability|willingness|commitment|interest|passion|skills?|sense|love|licen[cs]e|ticket|card|van|car|tools|command|grasp|years?|months?|sort|kind|track|resilience|judg(?:e)?ment|initiative|integrity|proficiency|fluency|familiarity|certificate|certification|background|drive|appetite|respect|portfolio|gcses?|a[- ]levels?|nvq|hnc|hnd|btec|degree|bsc|msc'
const thing = new RegExp(
  String.raw`^(?:an? |the |some |at least |your own |own |plenty of |lots of |\d+\+? )?(?:\p{L}[\p{L}'’-]* ){0,3}?(?:${heads})\b`,
  'iu',
)

/** True for "a pleasant telephone manner": a thing of its own that a person has. */
const isThing = (text: string): boolean =>
  !/^(?:as|if|when|because|since|while|which|who|that|where|there|it|we|you|they|so|than|to|is|are|in|on|at|for|with|by|from|of)\b/iu.test(
    text,
  ) && thing.test(text.split(/,| and (?=an? )| (?:of|in|with|for|to|from|on|about) /u)[0] ?? '')

const trait =
  /^(?:not )?(?:able|willing|comfortable|confident|happy|familiar|fluent|used|handy|good|great|brilliant|quick|keen|ready|patient|calm|organised|organized|careful|strict|kind|honest|open|curious|passionate|committed|prepared|competent|proficient|experienced|qualified|trained|registered|available|flexible|relaxed|afraid|scared|bothered|unafraid|unfazed|strong|fit|physically|first-aid|skilled|at home|at ease|interested|aware|sensitive|polite|friendly|firm|fussy|precise|punctual|responsible|motivated|content|clear|warm)\s+(?:with|in|to|at|about|on|of|under|around|by|as|from|for|when|if|over|enough|fit|trained)\b/iu

/** True for "comfortable with numbers": what a person is, told with what it is about. */
const isTrait = (text: string): boolean => trait.test(text)
