import type { ProposedSentence } from '../../domain/proposal.ts'

const spoken = /^I (?:also )?speak (?<tongues>[^.;:]+)\.$/u

/**
 * A paragraph in which the languages someone speaks stand in as few sentences as a check lets stand: a reader without citations looks for a list in one place, and each language may have its own. "I speak Basque (native) and Spanish
 * (native). I also speak French (B2)."
 */
export const tonguesApart = (
  paragraph: readonly ProposedSentence[],
  isSure: (sentence: ProposedSentence) => boolean,
): readonly ProposedSentence[] => paragraph.flatMap((one) => (isSure(one) ? [one] : inFewest(one, isSure)))

function inFewest(
  sentence: ProposedSentence,
  isSure: (sentence: ProposedSentence) => boolean,
): readonly ProposedSentence[] {
  const tongues = (spoken.exec(sentence.text)?.groups?.tongues ?? '').split(
    /, (?:and )?| and (?=\p{Lu}|\p{Ll}+ \p{Lu}|a bit of |a little )/u,
  )
  if (tongues.length < 2) return [sentence]
  const said = (some: readonly string[], begin: string): ProposedSentence => ({
    ...sentence,
    text: `${begin} ${[some.slice(0, -1).join(', '), some.at(-1)].filter(Boolean).join(' and ')}.`,
  })
  const groups: string[][] = []
  for (const tongue of tongues) {
    const group = groups.find((one) => isSure(said([...one, tongue], 'I speak')))
    if (group) group.push(tongue)
    else groups.push([tongue])
  }
  const apart = groups.map((group, at) => said(group, at === 0 ? 'I speak' : 'I also speak'))
  return apart.every(isSure) ? apart : [sentence]
}
