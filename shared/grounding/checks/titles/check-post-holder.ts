import type { Finding } from '../../../domain/finding.ts'
import { type Claim, finding } from '../../claim.ts'
import type { Grounds } from '../../grounds.ts'
import { claimWords } from '../../wording/claim-words.ts'

/** A post and the name of who holds it: "principal investigator Prof. K. Eide", "head chef: Ana Prieto". */
const held =
  /\b(?<post>\p{Ll}+(?: \p{Ll}+){0,2})(?:: (?:was |is )?| (?:was |is )?|,? \(?(?=(?:Prof|Dr|Mr|Mrs|Ms|Sir)\.? |\p{Lu}\.? \p{Lu}))(?:(?:Prof|Dr|Mr|Mrs|Ms|Sir)\.? )?(?:\p{Lu}\.? )?\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?\b/gu
const holders =
  /\b(?:investigator|director|manager|head|lead|leader|chef|chair|supervisor|editor|architect|conductor|coordinator|author|applicant|engineer|officer|consultant|partner|curator|archivist)$/u

/** "as principal investigator" where the evidence names somebody else as that. */
export function checkPostHolder(claim: Claim, grounds: Grounds): Finding[] {
  return [...grounds.text.matchAll(held)].flatMap(({ groups }) => {
    const post = holderPost(groups?.post ?? '')
    if (post === null) return []
    const stems = claimWords(post).map(({ stem }) => stem)
    return claim.words.flatMap((word, at) => {
      const said = claim.words.slice(at - stems.length + 1, at + 1)
      const before = claim.plain.slice(0, said[0]?.start ?? 0)
      const same = said.length === stems.length && said.every(({ stem }, index) => stem === stems[index])
      if (!same || !/\b(?:as|I am|I'm|I was|I became|I have been|I've been|being)\s+(?:an?\s+|the\s+)?$/iu.test(before))
        return []
      return [
        finding(
          claim,
          { start: said[0]?.start ?? 0, end: word.end },
          { kind: 'title', why: 'The evidence names somebody else for this.' },
        ),
      ]
    })
  })
}

/** The post at the end of the words before a name, with its qualifying word. */
function holderPost(words: string): string | null {
  return holders.test(words) ? words.split(' ').slice(-2).join(' ') : null
}
