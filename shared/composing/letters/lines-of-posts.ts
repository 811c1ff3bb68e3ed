import type { Entry } from '../../domain/entry.ts'
import type { Evidence } from '../../domain/evidence.ts'
import { isCourtesy, isOwnReason } from '../../matching/motives/own-reason.ts'
import { isOutdated } from '../choosing/is-outdated.ts'
import { isPrivate } from '../choosing/is-private.ts'
import { needsItsStory, storiesIn } from '../choosing/stories.ts'
import { tellsResult } from '../choosing/tells-result.ts'
import type { PairedItem } from '../paired-item.ts'
import { isCliche } from '../phrases/is-cliche.ts'
import { leadsIn } from '../sentences/composing-unit.ts'
import { itemSentences } from '../sentences/item-sentences.ts'
import { standsAlone } from '../sentences/stands-alone.ts'

interface Library {
  readonly evidence: readonly Evidence[]
  readonly entries: readonly Entry[]
  /** YYYY-MM-DD. */
  readonly today: string
}

/** What can be told of each post by its id, whether or not anything asks for it: deeds with what came of them, other deeds, then lines that need a frame. */
export function linesOfPosts(
  { evidence, entries, today }: Library,
  language: string,
): ReadonlyMap<string, readonly PairedItem[]> {
  const stories = storiesIn(evidence)
  const isPart = (item: Evidence) => needsItsStory(item, stories.get(item.id) ?? [item])
  const posts = entries.filter(({ kind, end }) => kind === 'work' && end !== null)
  return new Map(
    posts.map((entry) => {
      const lines = evidence
        .filter(
          (item) =>
            item.entry === entry.id &&
            item.parent === null &&
            !item.said &&
            !isPart(item) &&
            isSayable(item.text, today),
        )
        .map((item): PairedItem => ({ evidence: item, entry, parent: null, strength: 'partial' }))
        .flatMap((pair) => {
          const { kind, language: own } = itemSentences({ lead: pair.evidence, nested: [], pair }, language)
          if (kind === 'quoted' || own !== language) return []
          const rank =
            (kind === 'act' || kind === 'whole' ? 1 : 0) +
            (tellsResult(pair.evidence.text) ? 0.5 : 0) -
            (learnt.test(pair.evidence.text) ? 1 : 0)
          return [{ pair, rank }]
        })
      return [entry.id, lines.sort((a, b) => b.rank - a.rank).map(({ pair }) => pair)]
    }),
  )
}

/** What one took part in to learn says least of a post. */
const learnt =
  /^(?:I )?(?:took|attended|completed|passed|undertook) (?:an? |the |my )?(?:[\p{L}-]+ ){0,4}(?:course|training|induction|programme|preceptorship)\b/iu

const isSayable = (text: string, today: string): boolean =>
  standsAlone(text) &&
  !leadsIn(text) &&
  !isOwnReason(text) &&
  !isCourtesy(text) &&
  !isCliche(text) &&
  !isPrivate(text) &&
  !isOutdated(text, today)
