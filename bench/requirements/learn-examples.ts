import { join } from 'node:path'
import { readHtml } from '../../electron/adapters/readers/html.ts'
import { readMarkdown } from '../../electron/adapters/readers/markdown.ts'
import { readText } from '../../electron/adapters/readers/text.ts'
import type { RequirementLevel } from '../../shared/domain/requirement.ts'
import { postingCandidates } from '../../shared/requirements/posting-candidates.ts'
import { placed, unitFeatures } from '../../shared/requirements/weighing/unit-features.ts'
import { type LabelledPosting, labelledPostings } from './labelled-posting.ts'
import type { Example } from './learn-weights.ts'
import { overlap } from './overlap.ts'

/** The labelled sets that the weights are learnt from; sets whose name ends in `-untouched` are only scored and never learnt from. */
export const learntSets = [
  'postings',
  'fresh',
  'fresh2',
  'fresh3',
  'fresh4',
  'fresh5',
  'last',
  'levels',
  'untouched-2',
  'outsiders-1',
  'outsiders-2',
  'outsiders-3',
  'outsiders-4',
  'shapes',
  'chatty',
  'prose',
  'many-forms',
  'strangers',
]
/** Reads a posting of each format. */
export const readers = { md: readMarkdown, txt: readText, html: readHtml }
const inside = 0.8

/** The postings of the sets that are learnt from, but for those named. */
export const learntPostings = (without: readonly string[]): LabelledPosting[] =>
  learntSets
    .filter((name) => !without.includes(name))
    .flatMap((name) => labelledPostings(join(import.meta.dirname, 'fixtures', name)))

/** The lines of a posting as examples: a line that lies in a label, or holds one, is of its level; any other asks for nothing. */
export function examplesOf(posting: LabelledPosting): Example[] {
  const { candidates } = postingCandidates(readers[posting.format](posting.text))
  return candidates.map((candidate, index) => ({
    features: unitFeatures(placed(candidates, index, candidate)),
    level: levelOf(candidate.text, posting),
  }))
}

function levelOf(text: string, { labels }: LabelledPosting): RequirementLevel | null {
  const best = labels
    .map((label) => ({ level: label.level, share: overlap(text, label.text) }))
    .reduce((a, b) => (b.share > a.share ? b : a), { level: 'must', share: 0 })
  return best.share >= inside ? best.level : null
}
