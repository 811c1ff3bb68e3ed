import type { ProposedSentence } from '../../domain/proposal.ts'

const being = /^(?<being>I am an? (?!.*\b(?:with|who|and|which)\b)[^.;:,()“”]+)\.$/u
const having = /^I have (?<years>(?:(?:over|more than|nearly|almost) )?[\p{L}\d-]+ years[^.;:“”]*)\.$/u
const study =
  /^(?<begin>I (?:also )?hold )(?<first>an? [^,;]+?) from (?<place>[^,;()]+?) (?<year>\([^()]*\)) and (?<other>an? [^,;]+?) from (?<again>[^,;()]+?) (?<end>\([^()]*\))\.$/u

/**
 * A paragraph in which what belongs together is said in one breath: "I am a joiner. I have 15 years on the tools." is "I am a joiner with 15 years on the tools.", and two degrees from one place name it once. What a check would mark (`isSure`) stays
 * apart.
 */
export function inOneBreath(
  paragraph: readonly ProposedSentence[],
  isSure: (sentence: ProposedSentence) => boolean,
): readonly ProposedSentence[] {
  const said: ProposedSentence[] = []
  for (const sentence of paragraph) {
    const before = said.at(-1)
    const both = before && withYears(before, sentence)
    if (both && isSure(both)) said.splice(-1, 1, both)
    else said.push(sentence)
  }
  return said.map(
    (one) => [withOwnYears(one), fromOnePlace(one)].find((shorter) => shorter !== one && isSure(shorter)) ?? one,
  )
}

function withYears(one: ProposedSentence, next: ProposedSentence): ProposedSentence | null {
  const who = being.exec(one.text)?.groups?.being
  const years = having.exec(next.text)?.groups?.years
  if (!who || !years) return null
  return { ...one, text: `${who} with ${years}.`, evidence: [...new Set([...one.evidence, ...next.evidence])] }
}

/** The same in one line of the person: "Joiner. 15 years on the tools." */
function withOwnYears(sentence: ProposedSentence): ProposedSentence {
  const [first, next, ...rest] = sentence.text.split(/(?<=\.) (?=I )/u)
  const both =
    first && next && rest.length === 0 ? withYears({ ...sentence, text: first }, { ...sentence, text: next }) : null
  return both ?? sentence
}

function fromOnePlace(sentence: ProposedSentence): ProposedSentence {
  const { begin, first, place, year, other, again, end } = study.exec(sentence.text)?.groups ?? {}
  if (!place || place !== again) return sentence
  const text = `${begin}${dated(first, year)} and ${dated(other, end)} from ${place}.`
  return { ...sentence, text }
}

/** A year in the bracket that a study has already, or in its own. */
const dated = (study = '', year = ''): string =>
  study.endsWith(')') ? `${study.slice(0, -1)}, ${year.slice(1)}` : `${study} ${year}`
