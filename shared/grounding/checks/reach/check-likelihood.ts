import { type Check, finding } from '../../claim.ts'
import { claimWords } from '../../wording/claim-words.ts'
import { isNeutral } from '../../wording/is-neutral.ts'

const unsure =
  /\b(?:probably|possibly|perhaps|maybe|presumably|arguably|apparently|(?:may|might|could) (?:well )?(?:also )?have|(?:is|are|was|were) (?:most |very )?likely)\b/iu
/** What keeps it as unsure, in whatever words. */
const kept =
  /\b(?:(?:probab|possib|presum|arguabl|apparent|seem|believe|suspect|guess|reckon|suppos|suggest|appear|call)\p{L}*|perhaps|maybe|may|might|could|would|likely|think|thought|hop\p{L}+|sure|certain|know|as far as|one of|among|partly|in part|said to)\b/iu
/** Of the words of an unsure statement, how many a claim must repeat to be that statement. */
const share = 0.7
const fewest = 3

/** "We were the first to" from "Probably the first to": what the evidence only holds likely, told as so. */
export const checkLikelihood: Check = (claim, { text }) => {
  if (!unsure.test(text) || kept.test(claim.plain)) return []
  const clauses = text.split(/[;:\n]|[.,](?:\s|$)/u)
  return clauses
    .filter((clause) => unsure.test(clause))
    .flatMap((clause) => {
      const stems = [...new Set(telling(clause.replace(unsure, ' ')))]
      const said = claim.words.filter(({ stem }) => stems.includes(stem))
      const [first] = said
      const repeated = new Set(said.map(({ stem }) => stem)).size
      if (!first || stems.length < fewest || repeated < stems.length * share) return []
      const why = `The evidence says "${unsure.exec(clause)?.[0] ?? ''}".`
      return [finding(claim, first, { kind: 'hedge', why })]
    })
    .slice(0, 1)
}

function telling(text: string): readonly string[] {
  return claimWords(text)
    .filter((word) => !isNeutral(word))
    .map(({ stem }) => stem)
}
