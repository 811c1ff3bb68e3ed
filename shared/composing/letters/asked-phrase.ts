import { isFraming } from '../../grounding/framing/is-framing.ts'
import { tokens } from '../../text/tokens.ts'
import { verbForm } from '../../text/verbs/verb-form.ts'
import { sentenceFaults } from '../aloud/sentence-faults.ts'
import { loweredPhrase } from '../phrases/lowered-phrase.ts'
import { phraseArticle } from '../phrases/phrase-article.ts'
import { phraseHead } from '../phrases/phrase-head.ts'
import { roleNouns } from '../phrases/role-nouns.ts'
import { withIndefinite } from '../phrases/with-indefinite.ts'
import { clauseVerb } from '../verbs/clause-verb.ts'
import { verbPlace } from '../verbs/verb-place.ts'

const longest = 13

/** How postings lead in to what they ask for. General knowledge of English job advertisements. */
const addressed =
  /^(?:(?:essential|desirable|required?|must[- ]haves?|nice to have|preferred)\s*[:–—-]\s*)?(?:(?:you|applicants?|candidates?|the (?:successful|ideal) (?:candidate|applicant)|the post ?holder)(?:['’]ll| will| should| must| need to| would)?(?: also)? (?:have|hold|bring|possess|need|show|demonstrate)(?: got)? |must (?:have|hold|possess) |we (?:are looking for|look for|need|want|ask for|require) )/iu
const being =
  /^(?:able|confident|comfortable|experienced|skilled|competent|familiar|willing|happy|fluent|proficient|qualified|trained|educated|used|passionate|keen) (?:to|in|with|at|of|using|on)\b/iu
const stray =
  /\bup to date\b|\d\+? ?(?:years?|yrs?|months?)\b|\b(?:you|your|we|our|us|i|my|they|their|them|these|those|he|she|if|please|etc|not|no|or)\b|["“”()[\]/:]/iu
/** "IT" is no such word. */
const backward = /\bits?\b/u
const behind =
  /\s*(?:[;(]|\. |: |\s[–—-]\s|, (?:including|such as|ideally|preferably|for example|e\.g\.?|with|and ideally)\b|\b(?:(?:is|are|would be) )?(?:essential|desirable|required|a plus|an advantage|preferred)\b).*$/u

/**
 * What a requirement asks for as a letter can name it behind "You ask for": "Proven experience of stock control." → "proven experience of stock control", "Able to drive a van" → "someone able to drive a van",
 * "Plan and deliver lessons" → "someone to plan and deliver lessons". Null where its words make no such phrase.
 */
export function askedPhrase(requirement: string): string | null {
  const own = requirement
    .trim()
    .replace(addressed, '')
    .replace(behind, '')
    .replace(/[\s.,;:]+$/u, '')
  const words = own.split(/\s+/u)
  if (own === '' || words.length > longest || stray.test(own) || backward.test(own) || !/^\p{L}/u.test(own)) return null
  const phrase = phrased(own)
  if (phrase === null) return null
  const sentence = `You ask for ${phrase}.`
  return isFraming(sentence) && sentenceFaults(sentence.replace(/^You ask/u, 'I ask')).length === 0 ? phrase : null
}

function phrased(given: string): string | null {
  const own = given
    .replace(
      /^(?:will|should|must) have (?=(?:some |proven |good |strong |solid |relevant )?(?:experience|knowledge|understanding|evidence)\b)/iu,
      '',
    )
    .replace(/^be (?=\p{L}+ (?:to|in|with|at|of|using|on)\b)/iu, '')
  if (/^be /iu.test(own)) return null
  const lowered = own.charAt(0).toLowerCase() + own.slice(1)
  if (/^(?:has|have|can|will|is|holds) \p{L}/iu.test(own)) return /^have /iu.test(own) ? null : `someone who ${lowered}`
  if (/^to \p{L}/iu.test(own)) return `someone ${lowered}`
  if (/^minimum (?:of )?\d/iu.test(own)) return `a ${lowered}`
  if (opener.test(own) || /\b(?:literate|minded)$/iu.test(own)) return null
  if (being.test(own)) return `someone ${lowered}`
  const words = tokens(own)
  const place = verbPlace(words)
  const [first, second] = [words[place], words[place + 1]]
  const known = verbForm(first?.word ?? '')
  const form = known && known.base === first?.word ? { ...known, form: 'base' as const } : known
  if (form?.form === 'gerund') return nouns.test(own) ? loweredPhrase(own) : null
  if (roleNouns.has(phraseHead(own)?.word ?? '') && clauseVerb(own) < 0 && form?.form !== 'base')
    return /s$/u.test(phraseHead(own)?.word ?? '') ? null : withIndefinite(loweredPhrase(own))
  if (form?.form === 'base' && second && /^(?:an?|the|all|and|our|on|in|with|to)$|s$/u.test(second.word))
    return /,(?!.* (?:and|or) )/u.test(own) ? null : `someone to ${lowered}`
  if (
    form &&
    form.form !== 'base' &&
    !/^(?:proven|demonstrated|documented|established|advanced|relevant) \p{L}/iu.test(own)
  )
    return null
  if (clauseVerb(own) > 0 || form?.form === 'base' || isDeed(own) || /^(?!an? |the )\S+ (?:an?|the|at) /iu.test(own))
    return null
  return phraseArticle(own)
}

/** A word of no known kind before an adjective of time or strain is a verb that no table has: "Hit monthly targets", for no noun stands there ("sound new ideas" begins with another adjective). */
const isDeed = (own: string): boolean =>
  /^\p{L}{2,5} (?:monthly|weekly|daily|yearly|annual|quarterly|tight|ambitious|demanding|agreed|strict|seasonal) \p{L}/iu.test(
    own,
  ) && !/^(?:\p{L}+(?:al|ic|y|ed)|good|sound|great|own|new|past|some|solid) /iu.test(own)

/** Words that begin no thing that could be asked for. */
const opener =
  /^(?:why|what|how|when|where|who|send|give|tell|describe|in|on|at|by|from|with|within|under|must|would|could|may|desirable|essential|using|whatever|monday|mon|please|apply|this|these|all|talk)\b/iu

/** Deeds that a posting names as things. */
const nouns =
  /^(?:teaching|nursing|programming|engineering|accounting|marketing|catering|cleaning|training|writing|reporting|budgeting|planning|safeguarding|bookkeeping) (?:experience|skills|knowledge|qualification)/iu
