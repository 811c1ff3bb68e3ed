import { verbForm } from '../../text/verbs/verb-form.ts'
import { phraseHead } from '../phrases/phrase-head.ts'
import { roleNouns } from '../phrases/role-nouns.ts'

/** "…on the lower deck Repainted four boats", "…cut to pattern Lead hand on nights": two lines of a page that ran into one, which no frame carries. */
export const isGlued = (part: string): boolean =>
  gluedDeed.test(part) ||
  [...part.matchAll(/(?<=\p{Ll}{3}) (?<verb>\p{Lu}\p{Ll}+ed) (?=\p{Ll}|\d)/gu)].some(
    ({ groups }) => verbForm(groups?.verb?.toLowerCase() ?? '')?.form === 'past',
  ) ||
  [
    ...part.matchAll(/ (?<before>\p{Ll}{4,}) (?<post>\p{Lu}\p{Ll}+ (?:\p{Ll}+ )?(?:of|on|for) (?:the )?\p{L}.*)$/gu),
  ].some(
    ({ groups }) =>
      !leadsToPost.test(groups?.before ?? '') &&
      verbForm(groups?.before ?? '')?.form !== 'past' &&
      roleNouns.has(phraseHead(groups?.post ?? '')?.word ?? ''),
  )

/** "BA History Wrote nine guides": an irregular past with a capital, which no name holds. */
const gluedDeed =
  /\p{Ll}{2} (?:Wrote|Led|Ran|Built|Taught|Drew|Won|Brought|Kept|Gave|Took|Began|Grew|Sold|Oversaw|Drove) (?:\p{Ll}|\d)/u

/** Before the name of a post in the same sentence. */
const leadsToPost =
  /^(?:with|from|under|then|also|both|later|first|acting|deputy|assistant|interim|senior|former|been|was|were|being|become|became|made|their|your|than|over|into|until|after|before|since|when|where|including)$/u
