import type { Evidence } from '../../domain/evidence.ts'
import { pointsBack } from '../sentences/points-back.ts'
import { standsAlone } from '../sentences/stands-alone.ts'
import { leansOn } from './leans-on.ts'
import { speaksOfThingBefore } from './speaks-of-thing-before.ts'
import { tellsResult } from './tells-result.ts'

/** Sentences of one paragraph that only together tell what happened, in their order: how things stood, what was done, what came of it. */
export type Story = readonly Evidence[]

/** The stories that lines of one paragraph tell, by the id of each line that belongs to one. A line that is understood by itself and has nothing to it belongs to none. */
export function storiesIn(evidence: readonly Evidence[]): ReadonlyMap<string, Story> {
  const stories = new Map<string, Story>()
  for (const paragraph of paragraphsOf(evidence))
    for (const story of toldIn(paragraph)) for (const { id } of story) stories.set(id, story)
  return stories
}

/** Whether a line must not be told without what else its story tells: it opens it with what was wrong, or goes on with something told before. */
export const needsItsStory = ({ id }: Evidence, story: Story): boolean =>
  story.findIndex((line) => line.id === id) > 0 || isFault(story[0]?.text ?? '')

/** Runs of whole sentences of one entry, or of none, that stand directly behind each other in their source. */
function paragraphsOf(evidence: readonly Evidence[]): readonly (readonly Evidence[])[] {
  const placed = evidence
    .filter(({ said, origins }) => !said && origins[0] !== undefined)
    .toSorted((a, b) => startOf(a) - startOf(b))
  const found: Evidence[][] = []
  for (const item of placed) {
    const paragraph = found.findLast((one) => one[0]?.entry === item.entry)
    const last = paragraph?.at(-1)
    if (last && follows(item, last)) paragraph?.push(item)
    else found.push([item])
  }
  return found.filter((one) => one.length > 1)
}

const startOf = ({ origins }: Evidence): number => origins[0]?.quote.start ?? 0

/** One blank or line break lies between them, and both are sentences. */
function follows(item: Evidence, before: Evidence): boolean {
  const [own, last] = [item.origins[0], before.origins[0]]
  if (!own || own.source !== last?.source || item.parent !== null || !/[.!?]["”’)]*$/u.test(before.text)) return false
  const gap = own.quote.start - last.quote.end
  return gap >= 0 && gap <= 1
}

function toldIn(paragraph: readonly Evidence[]): readonly Story[] {
  const found: Evidence[][] = []
  for (const item of paragraph) {
    const story = found.at(-1)
    if (story && belongs(item, story)) story.push(item)
    else found.push([item])
  }
  return found.filter((story) => story.length > 1)
}

/** A sentence that goes on with what the one before it told, or the deeds behind a fault until something has come of it. */
const belongs = ({ text }: Evidence, story: readonly Evidence[]): boolean =>
  goesOn(text) ||
  story.some((one) => speaksOfThingBefore(text, one.text)) ||
  (isFault(story[0]?.text ?? '') &&
    isDeed(text) &&
    !story.slice(1).some((one) => goesOn(one.text) || tellsResult(one.text)))

const isDeed = (text: string): boolean => /^(?:So |Then )?(?:I|We|My|Our)\b/u.test(text)

/** Whom or what it tells of stands in the sentence before: "The whole service took it up", "Two of the children went home", "By the spring we were at 94 %". */
const goesOn = (text: string): boolean => !standsAlone(text) || pointsBack(text) || sequel.test(text) || leansOn(text)

const sequel =
  /^(?:(?:All|Most|Half|Some|None|Both|Many|Each|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|\d+)(?: but (?:one|two|three))? of (?:the|those|these|last year['’]s)\b|(?:By|Within|After|In) (?!20|19)(?:[\p{L}\d]+ ){1,5}?(?:(?:of )?(?:19|20)\d\d ?)?,? ?(?:we|they|it|he|she) (?:was|were|had|are|have|has|\p{L}+ed)\b|(?:Afterwards|Since then|(?:Before|After|Until|Since) that|From then on|As a result|The (?:result|outcome|rest|others?)|About \d+ (?:people|of them) have)\b)/u

/** How things stood that were wrong: told alone, it speaks against whoever worked there. */
const isFault = (text: string): boolean => !/^(?:I|My)\b/u.test(text) && fault.test(text) && !mended.test(text)

const fault =
  /\b(?:only (?:\p{L}+ )?\d+|(?:was|were) (?:\p{L}+ )?(?:failing|falling|losing|late|behind|short|missing|struggling|broken|overspent|overdue|unhappy|leaving|waiting|understaffed)|had (?:\p{L}+ )?(?:failed|lost|fallen|dropped|broken|stopped|no|not|never|slipped|gone wrong)|(?:did|could|would) not|(?:didn|couldn|wouldn|wasn|weren)['’]t|complain\p{L}*|backlogs?|nobody|no one|shortages?|(?:too|so) (?:many|few|long|late|slow\p{L}*)|inadequate|requires improvement|special measures|went wrong|mistakes?|errors?)\b/iu
const mended =
  /^No\b|\b(?:fell|fewer|cut|halved|reduced|down (?:to|from)|dropped from|no longer|zero|fixed|solved|cleared|went (?:from|down))\b/iu
