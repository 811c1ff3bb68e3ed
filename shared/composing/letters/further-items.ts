import type { Entry } from '../../domain/entry.ts'
import { isCourtesy, isOwnReason } from '../../matching/motives/own-reason.ts'
import { isLeisure } from '../choosing/is-leisure.ts'
import { isOutdated } from '../choosing/is-outdated.ts'
import { isPrivate } from '../choosing/is-private.ts'
import { tellsResult } from '../choosing/tells-result.ts'
import { tellsStanding } from '../choosing/tells-standing.ts'
import type { AnsweredComposition } from '../document-composition.ts'
import type { PairedItem } from '../paired-item.ts'
import { isCliche } from '../phrases/is-cliche.ts'
import { leadsIn } from '../sentences/composing-unit.ts'
import { itemSentences } from '../sentences/item-sentences.ts'
import { standsAlone } from '../sentences/stands-alone.ts'
import { isSchoolPaper } from './is-school-paper.ts'

const most = 8
const least = 0.2
/** Each item of a post makes a further one of it less needed, but for what came of the work, which a reader remembers. */
const again = { duty: 0.6, result: 0.8 } as const
/** The same in the post that someone holds, of which a reader wants to know most. */
const againInPresent = { duty: 0.85, result: 0.95 } as const
/** A line without a verb makes no sentence of its own: told only where deeds are few. */
const nounLine = 0.15
const yearsBack = 15
const ofPresentWish = /\b(?:likes?|loves?|enjoys?|look(?:ing)? for|currently|now|hope|want)\b/iu
/** What was done under no entry is told where it comes so near to what is asked. */
const plainlyNear = 0.3

/** What further items are looked for in. */
export type FurtherSources = Pick<AnsweredComposition, 'answers' | 'choices' | 'evidence' | 'entries' | 'today'>

/**
 * What a letter with room to spare tells beside the answers, the strongest first: what came near a requirement, outcomes and duties of the latest posts, what the person says they
 * are. A reader misses the present post more than a second-best answer, so posts that are not told of yet go first.
 */
export function furtherItems(input: FurtherSources, language: string): PairedItem[] {
  const { answers, choices, evidence, entries, today } = input
  const entryOf = new Map(entries.map((entry) => [entry.id, entry]))
  const itemOf = new Map(evidence.map((item) => [item.id, item]))
  const used = new Set(answers.flatMap(({ items }) => items.map(({ evidence: { id } }) => id)))
  const near = new Map<string, number>()
  for (const { id, score } of choices.flatMap((choice) => choice.near ?? []))
    near.set(id, Math.max(near.get(id) ?? 0, score))
  const told = new Map<string, number>()
  for (const id of used) count(told, itemOf.get(id)?.entry ?? '')
  const rest = evidence.flatMap((item) => {
    if (used.has(item.id) || item.said || item.parent || isOutdated(item.text, today)) return []
    if (
      !standsAlone(item.text) ||
      leadsIn(item.text) ||
      isOwnReason(item.text) ||
      isCourtesy(item.text) ||
      isCliche(item.text)
    )
      return []
    if (isPrivate(item.text) || isLeisure(item.text)) return []
    const entry = entryOf.get(item.entry ?? '') ?? null
    const pair: PairedItem = { evidence: item, entry, parent: null, strength: 'partial' }
    const worth = worthOf(pair, { near: near.get(item.id) ?? 0, today, language })
    return worth > 0 ? [{ pair, worth }] : []
  })
  const chosen: PairedItem[] = []
  while (chosen.length < most && rest.length > 0) {
    const worth = ({ pair, worth: own }: (typeof rest)[number]) =>
      own *
      (pair.entry?.end === 'present' ? againInPresent : again)[tellsResult(pair.evidence.text) ? 'result' : 'duty'] **
        (told.get(pair.entry?.id ?? pair.evidence.id) ?? 0)
    rest.sort((a, b) => worth(b) - worth(a))
    const best = rest.shift()
    if (!best || worth(best) < least) break
    chosen.push(best.pair)
    count(told, best.pair.entry?.id ?? '')
  }
  return chosen
}

function count(counts: Map<string, number>, key: string): void {
  if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1)
}

interface About {
  readonly near: number
  readonly today: string
  readonly language: string
}

/** How much a reader gains by an item that no requirement needs; 0 for what a letter does not tell unasked. */
function worthOf(pair: PairedItem, { near, today, language }: About): number {
  const { evidence, entry } = pair
  const { kind, text, language: own } = itemSentences({ lead: evidence, nested: [], pair }, language)
  if (own !== language || (kind === 'quoted' && language === 'en') || evidence.text.startsWith('(')) return 0
  if (barePost.test(text) && entry?.end !== 'present') return 0
  if (entry && personal.test(`${entry.title ?? ''} ${entry.organisation ?? ''}`)) return near >= ofBreak ? near : 0
  if (entry === null) {
    if (/^I (?:am an? |have \d)/u.test(text)) return 0.9
    return near >= plainlyNear && (kind === 'act' || kind === 'whole') && !ofPresentWish.test(text) ? near : 0
  }
  const result = tellsResult(evidence.text) ? 0.15 : 0
  switch (entry.kind) {
    case 'work':
    case 'volunteer':
    case 'project':
      return near + result + recency(entry, today) + (kind === 'act' || kind === 'whole' ? 0.1 : -nounLine)
    case 'award':
      return near + 0.3
    case 'education':
      return /^I hold\b/u.test(text) && !isSchoolPaper(text) ? near + 0.3 : 0
    case 'certificate':
      return near + (tellsStanding(evidence.text) ? 0.35 : 0.2)
    case 'skill':
    case 'other':
      return kind === 'act' ? near + result + 0.2 : near > 0.2 ? near : 0
    default:
      return near > 0.2 ? near : 0
  }
}

/** A post that is over and of which nothing is told. */
const barePost = /^I (?:have )?(?:worked|volunteered) /u

/** Time away from work is the person's own to mention, and what was done in it is told where it has to do with what is asked. */
const ofBreak = 0.15
const personal =
  /\b(?:career break|break|leave|caring|carer for|full-time parent|parenting|maternity|paternity|parental|sabbatical|redundan\p{L}*|unemployed|family)\b/iu

/** 0.35 for a present post, falling to nothing for one that ended fifteen years ago. */
function recency({ start, end }: Entry, today: string): number {
  if (end === 'present') return 0.35
  const last = Number((end ?? start)?.slice(0, 4) ?? 0)
  return last === 0 ? 0.1 : 0.35 * Math.max(0, 1 - (Number(today.slice(0, 4)) - last) / yearsBack)
}
