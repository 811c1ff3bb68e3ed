/** Which state of a measure an amount is: what was aimed at or asked for, how it stood before, how it stands now. */
export type AmountState = 'aim' | 'before' | 'now'

const states: Readonly<Record<AmountState, RegExp>> = {
  aim: /\b(?:budget(?:ed)?|targets?|goal|planned|plan|quota|claimed|asked for|reserved|booked|applied for|offered|requested|expected|forecast|estimated?|allowed|promised|pledged|(?:national|regional|county|district|industry|sector|branch|company) average)\b/iu,
  before:
    /\b(?:at (?:the )?(?:start|outset|beginning|first)|initially|originally|before(?:hand)?|formerly|previously|when I (?:started|came|joined|began|arrived|took over)|on arrival|(?:founded|started|began|begun|opened|launched|set up)\b[^,.;\d]{0,40}\bwith)\b/iu,
  now: /\b(?:now|today|currently|at present|at (?:the )?end|in the end|when I left)\b/iu,
}

/** The state that a stretch of text gives to its amount; null where it says none. */
export function amountState(text: string): AmountState | null {
  return (['aim', 'before', 'now'] as const).find((state) => states[state].test(text)) ?? null
}

/** Whether a text says this state anywhere. */
export const saysState = (text: string, state: AmountState): boolean => states[state].test(text)
