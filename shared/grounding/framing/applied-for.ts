import type { FramingContext } from './is-framing.ts'

/** "… apply(ing) for the role of X at Y." up to the end of its sentence; a full stop behind "St" or an initial ends none. */
const applied =
  /\b(?:apply(?:ing)?|application) for (?:(?:the|this|your) (?:role|post|position|job|vacancy)(?: (?:of|as) (?:an? |your )?(?<role>[^\n]+?))??)(?:,? (?:at|with) (?<company>(?!(?:my|your|our|the same|present|once)\b)[^\n]+?))?(?<!\b(?:St|Dr|Mr|Mrs|Ms|Prof|Sr|Jr|No|\p{Lu}))\.(?=\s+\p{Lu}|\s*$)/mu

/**
 * The role and company that a letter says itself it applies for. Whoever checks a letter without its posting still knows them as what is applied for and no facts about the writer; null where it does not say so in a plain sentence.
 */
export function appliedFor(text: string): Pick<FramingContext, 'role' | 'company'> | null {
  const { role, company } = applied.exec(text.replace(/’/gu, "'"))?.groups ?? {}
  return role || company ? { role: role?.trim(), company: company?.trim().replace(/^the /iu, '') } : null
}
