import { asksForReasons, asksOnlyForReasons } from './own-reason.ts'

/** Whether a requirement asks for nothing but why someone applies, for what they like or care about as well, or for neither. */
export type ReasonsAsked = 'only' | 'also' | null

const liking = /\b(?:enjoy(?:s|ing)?|loves?|cares? about|believes? in)\b/iu

export function reasonsAsked(text: string): ReasonsAsked {
  if (asksOnlyForReasons(text)) return 'only'
  return asksForReasons(text) || liking.test(text) ? 'also' : null
}
