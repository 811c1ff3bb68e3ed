import { stem } from '../../text/stem.ts'
import { tokens } from '../../text/tokens.ts'
import { verbForm } from '../../text/verbs/verb-form.ts'

/** Names of what is held, and of holding it. General knowledge of CVs and postings. */
const credential =
  /\b(?:endorsements?|tickets?|licen[cs]es?|permits?|accredit(?:ed|ation)|regist(?:er|ered|ration)|certificates?|certified|badges?|card|qualified|qualifications?|diploma|degree|training|course|passed|holds?|held|award(?:ed)?)\b/iu
const asked = /\b(?:endorsement|ticket|licen[cs]e|permit|accreditation|certificate)\b/iu
const orElse = /\b(?:experience|knowledge|understanding|equivalent|working towards)\b|^\p{L}+ (?:your|our|the) /iu

/**
 * Whether an item can answer a call for a credential: a deed that names none cannot ("looked after the gas burners" for a gas fitter's licence), nor what has only the word for one in common with it ("have their own scaffold ticket" for an
 * abseiling ticket). Any item answers a call for something else.
 */
export function namesCredential(text: string, requirement: string): boolean {
  if (!asked.test(requirement) || orElse.test(requirement)) return true
  const form = verbForm(tokens(text)[0]?.word ?? '')?.form
  if ((form === 'past' || form === 'base' || form === 'third') && !credential.test(text)) return false
  const own = new Set(stems(text))
  if (stems(requirement).every((word) => isCredential(word) || any.test(word))) return true
  const shared = stems(requirement).filter((word) => own.has(word))
  return shared.length === 0 || shared.some((word) => !isCredential(word))
}

const askedBySelf = /\b(?:endorsement|ticket|licen[cs]e|permit|accreditation|certificate|regist(?:ered|ration))\b/iu
const least = 2

/** Whether a condition that asks for a credential and an item name the same one: "registered in the Apiary Division of the register" and "register, active, apiary division". */
export function isSameCredential(text: string, requirement: string): boolean {
  if (/\byears?\b/iu.test(text)) return false
  if (!askedBySelf.test(requirement) || !credential.test(text) || verbForm(tokens(apart(text))[0]?.word ?? ''))
    return false
  const own = new Set(stems(text))
  const shared = [...new Set(stems(requirement))].filter((word) => own.has(word))
  return shared.length >= least && shared.some((word) => !isCredential(word))
}

const words =
  'endorsement ticket licence license permit accreditation certificate full valid current clean holder hold held'
const generic = new Set(words.split(' ').map(stem))
const isCredential = (word: string): boolean => generic.has(word)

/** "HCPC-registered" names a body and a standing. */
const apart = (text: string): string => text.replace(/(?<=\p{L})-(?=\p{L})/gu, ' ')

/** "A further certificate is desirable": one of any kind. */
const any = /^(?:further|anoth|other|addit|addition|desir|essenti|relev|recogni[sz]|advantag|requir|any|welcom|would)$/u

const stems = (text: string): string[] =>
  tokens(apart(text)).flatMap(({ word }) =>
    word.length > 2 && !small.test(word) ? [word.startsWith('regist') ? 'regist' : stem(word)] : [],
  )

const small = /^(?:the|and|for|with|you|your|must|have|has|are|will|need|use|who|all|any)$/u
