import { tokens } from '../../text/tokens.ts'
import { isAction } from '../lines/is-prose.ts'

/** Openings of sentences that guide or greet the reader and assert nothing about the writer. General knowledge of personal pages and CVs. */
const openings =
  /^(?:please\b|welcome\b|(?:reason for leaving|notice period|(?:current |last |expected )?salary)\s*:|i (?:hereby |do hereby )?(?:solemnly )?(?:declare|certify|confirm) that\b|well well|hello\b|hi\b|hey\b|thank(?:s| you)|feel free|click|read more|see (?:also|below|above|here|my|the)\b|check out|have a look|find (?:me|below|out)|contact me|(?:you can |please )?(?:write|email|e-mail|mail|call|phone|text|ring|message) (?:to )?me\b|you can (?:find|reach|write|call|contact)\b|get in touch|reach (?:me|out)|download|follow me|here (?:is|are|allow|you)\b|below (?:is|are|you|i)\b|the following\b|this (?:is|page|site|website|document|section|cv)\b.*\b(?:place|page|site|about|lists?|describes?|summar|document|section)\b|note:|nb:|ps:|disclaimer|copyright|©|all rights|last updated|updated on|powered by|built with (?:jekyll|hugo|next)|available (?:on|upon) request|references? (?:are |is |will be )?(?:available|on request|furnished)|more (?:details|information|about)|for more|to be continued|such \p{L}+ (?:is|are) (?:shown|demonstrated)|some examples|examples? (?:include|are)|for example:?$|additional courses|online courses|in short:?$|if you\b|so let'?s|let me\b)/iu

/** True when a sentence greets, guides or asks and asserts nothing about the person. Under a post, two words may tell what was done ("Served tables"). */
export function isPleasantry(text: string, underPost = false): boolean {
  const bare = text.trim()
  if (openings.test(bare) || /\?["”')\]]*$/u.test(bare)) return true
  if (
    underPost &&
    /^\p{Lu}\p{L}+\s+\p{Ll}{3,}\.?$/u.test(bare) &&
    (/\.$/u.test(bare) || isAction(tokens(bare)[0]?.word ?? ''))
  )
    return false
  const least = bare.endsWith(':') ? 8 : 3
  if (/^\p{Lu}\p{Ll}+\s+\p{Ll}{3,}\.$/u.test(bare) && isAction(tokens(bare)[0]?.word ?? '')) return false
  return bare.length < least * 16 && bare.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length < least
}
