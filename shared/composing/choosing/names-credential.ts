import { stem } from '../../text/stem.ts'
import { tokens } from '../../text/tokens.ts'
import { verbForm } from '../verbs/verb-form.ts'

const credential =
  /\b(?:endorsements?|tickets?|licen[cs]es?|permits?|accredit(?:ed|ation)|regist(?:ered|ration)|certificates?|certified|badges?|card|qualified|qualifications?|diploma|degree|training|course|passed|holds?|held|award(?:ed)?)\b/iu
const asked = /\b(?:endorsement|ticket|licen[cs]e|permit|accreditation|certificate)\b/iu
const orElse = /\b(?:experience|knowledge|understanding|equivalent|working towards)\b|^\p{L}+ (?:your|our|the) /iu

/**
 * Whether an item can answer a call for a credential: a deed that names none cannot ("looked after the fuel oil system" for a tanker endorsement), nor what has only the word for one in common with it ("hold their own welding ticket" for a
 * forklift ticket). Any item answers a call for something else.
 */
export function namesCredential(text: string, requirement: string): boolean {
  if (!asked.test(requirement) || orElse.test(requirement)) return true
  const form = verbForm(tokens(text)[0]?.word ?? '')?.form
  if ((form === 'past' || form === 'base' || form === 'third') && !credential.test(text)) return false
  const own = new Set(stems(text))
  const shared = stems(requirement).filter((word) => own.has(word))
  return shared.length === 0 || shared.some((word) => !isCredential(word))
}

const words =
  'endorsement ticket licence license permit accreditation certificate full valid current clean holder hold held'
const generic = new Set(words.split(' ').map(stem))
const isCredential = (word: string): boolean => generic.has(word)

const stems = (text: string): string[] => tokens(text).flatMap(({ word }) => (word.length > 2 ? [stem(word)] : []))
