import type { Range } from '../../text/range.ts'
import { readLimit } from '../facts/limit.ts'

/** How a box's prompt begins: a story or a view to be told. */
const opens =
  /^(?:q(?:uestion)?\s*\d*[.:)]?\s*|\d{1,2}[.)]\s*)?(?:[\p{L}][\p{L} ,'’&/-]{2,45} ?[–—:-] )?(?:please |briefly |now |in your own words, |using [^,.]{0,60}, ?|thinking (?:of|about|back)[^,.]{0,60}, ?)*(?:(?:can|could) you )?(?:tell (?:us|me)|describe|explain|outline|give (?:us )?(?:an?|one|two)|share|provide (?:us with )?(?:an?|one)|think (?:of|about|back)|choose|demonstrate|show (?:us )?how|set out|discuss|reflect on|say (?:why|what|how)|summari[sz]e|what|why|how|when|which|beschreib\p{L}*|erläuter\p{L}*|schilder\p{L}*|nennen|décri\p{L}+|racontez|expliquez|describ[ae]|explique|cuént\p{L}+|beschrijf|vertel)(?!\p{L})/iu

/** How a prompt goes on about the same thing: what else the answer is to tell, or how it is to be told. */
const goesOn =
  /^(?:(?:and|also|then|please|finally|in (?:your|the) (?:answer|response|example)[^,]{0,30}),? )*(?:(?:what|how|why|who|when|where|which|warum|was|wie|welche\p{L}*|que|qu['’]|comment|pourquoi|qué|cómo|por qué|wat|hoe|waarom)(?!\p{L}).*\?|(?:include|explain|describe|say|tell us|tell me|reflect|focus|make (?:sure|clear)|be (?:specific|clear|honest)|use|give|show|think|consider|refer to|outline|cover|mention|draw on|set out|do not|don['’]t)(?!\p{L})|(?:you|your (?:answer|response|example|reply)|this|it|the example|examples?) (?:may|can|could|should|might|must|need not|will|is|does not|doesn['’]t)(?!\p{L})|we(?: would|['’]d|['’]re| are)? (?:want|like|love|looking|interested|keen|would like)(?!\p{L})|for (?:example|instance)(?!\p{L}))/iu

/** What speaks of several answers: the sentences ask one each. */
const several =
  /(?<!\p{L})(?:each|both|per (?:question|answer)|(?:two|three|four|five|these|following|all) (?:questions|answers|boxes))(?!\p{L})/iu

/**
 * The sentences of one box of a form as one: "Describe a time when … What did you do, and what came of it? (250 words)". Where each sentence has
 * a length of its own, or the line speaks of several answers, they stay apart.
 */
export function wholePrompts(text: string, found: readonly Range[]): Range[] {
  if (several.test(text)) return [...found]
  const whole: Range[] = []
  for (const each of found) {
    const before = whole.at(-1)
    const said = before ? text.slice(before.start, before.end).trim() : ''
    const words = text.slice(each.start, each.end).trim()
    const joins = opens.test(said) && goesOn.test(words) && !(isLimited(said) && isLimited(words))
    if (before && joins) whole[whole.length - 1] = { start: before.start, end: each.end }
    else whole.push(each)
  }
  return whole
}

const isLimited = (text: string): boolean => readLimit(text) !== null
