import type { ProposedSentence } from '../../domain/proposal.ts'

/** "My certificates also include rope rescue and boat handling." */
const listing =
  /^(?<begin>My (?<sort>certificates|training|skills|awards|publications|qualifications|studies) (?:also )?(?:includes?|included) )(?<things>[^.;]+)\.$/u
/** "I also hold a tree surgeon's card (exp. 2028).": one thing, and no study with its school, nor with a deed of its own behind it ("and have a van"). */
const holding = /^(?<begin>I (?:also )?hold )(?<things>(?! )(?:(?! (?:from|and|which|who) )[^.;,()]|\([^();]*\))+)\.$/u
const mostWords = 40

/**
 * A paragraph in which what is held is told in one sentence of each sort rather than in one for each line: "My certificates include rope rescue. My certificates also include boat handling." One that would grow too long, or that a check
 * would mark, leaves them as they were.
 */
export function heldTogether(
  paragraph: readonly ProposedSentence[],
  isSure: (sentence: ProposedSentence) => boolean,
): readonly ProposedSentence[] {
  return [...Map.groupBy(paragraph, (one) => sortOf(one) ?? one).values()].flatMap((alike) => {
    if (alike.length === 1) return alike
    const pairs = alike.map(thingsOf).filter(isPair)
    const runsOn = pairs.length > 1 || pairs.some((thing) => outsideBrackets(thing).includes(','))
    const one = forms
      .filter((form) => form === ';' || !runsOn)
      .map((form) => inOne(alike, form))
      .find((both) => both.text.split(' ').length <= mostWords && isSure(both))
    return one ? [one] : alike.map(inTurn)
  })
}

/** Sentences of one form behind each other begin by turns without and with "also". */
const inTurn = (sentence: ProposedSentence, at: number): ProposedSentence => ({
  ...sentence,
  text: sentence.text.replace(/^(My \p{L}+) (?:also )?(?=includ)/u, at % 2 === 1 ? '$1 also ' : '$1 '),
})

const partsOf = ({ text }: ProposedSentence): Record<string, string> =>
  (listing.exec(text) ?? holding.exec(text))?.groups ?? {}

const thingsOf = (sentence: ProposedSentence): string => partsOf(sentence).things ?? ''

const sortOf = (sentence: ProposedSentence): string | null =>
  partsOf(sentence).sort ?? partsOf(sentence).begin?.replace(' also', '') ?? null

const outsideBrackets = (thing: string): string => thing.replace(/\([^()]*\)/gu, '')

/** Lists that have an "and" of their own stand behind the others, and apart: "a; b; and c and d". Commas alone part no more than one of these from the others, and none that has commas too: nobody would see where it ends. */
const forms = [';', ','] as const

const isPair = (thing: string): boolean => / and /u.test(outsideBrackets(thing))

function inOne(alike: readonly ProposedSentence[], apart: (typeof forms)[number]): ProposedSentence {
  const things = alike.map(thingsOf)
  const sorted = [...things.filter((thing) => !isPair(thing)), ...things.filter(isPair)]
  const last = sorted.at(-1) ?? ''
  const begin = (alike[0] ? (partsOf(alike[0]).begin ?? '') : '').replace(' also ', ' ')
  const between = isPair(last) ? apart : ','
  const text = `${begin}${sorted.slice(0, -1).join(`${between} `)}${isPair(last) ? apart : ''} and ${last}.`
  return { findings: [], ...alike[0], text, evidence: [...new Set(alike.flatMap(({ evidence }) => evidence))] }
}
