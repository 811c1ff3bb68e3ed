import type { Period } from './first-person.ts'

/** How someone is, before what they are so with. General knowledge of English. */
const qualities =
  'happy|happiest|keen|confident|comfortable|proud|known|calm|patient|careful|familiar|experienced|skilled|fluent|good|best|strong|strongest|trusted|available|willing|able|ready|used|accustomed|committed|interested|curious|passionate|relaxed|reliable|flexible'
const line = new RegExp(
  `^(?:(?:very|most|also|equally|particularly|especially|never|always|still) )?(?:${qualities})(?: and (?:${qualities}))? (?:with|in|at|to|on|about|for|of|under|by|around|when|working|using|as|from) (?!(?:19|20)\\d{2}\\b)[^;:()]+$`,
  'iu',
)

/**
 * "Happiest with sash windows, but can fit a kitchen" → "I am happiest with sash windows, but can fit a kitchen": a line of how someone is. Null for other lines, for those with a subject or a second thing of their own, and for what may be over.
 */
export function qualityTold(part: string, period: Period): string | null {
  const own = part.replace(/[\s.]+$/u, '')
  if (!line.test(own) || /\b(?:I|we|my|our|he|she|they)\b(?! )/iu.test(own) || period === 'ended') return null
  const [first = '', ...further] = own.split(', ')
  if (further.some((one) => !/^(?:and|but|though|which|with|as|from|including|especially|even) /u.test(one)))
    return null
  return `${/ since (?:\p{L}+ )?(?:19|20)\d{2}$/u.test(own) ? 'I have been' : 'I am'} ${first.charAt(0).toLowerCase()}${own.slice(1)}`
}
