import { readPosting } from '../../shared/requirements/read-posting.ts'
import { weighedLevels } from '../../shared/requirements/weighing/weigh-unit.ts'
import { examplesOf, learntPostings, readers } from './learn-examples.ts'
import { learnWeights } from './learn-weights.ts'
import { addScores, scorePosting } from './score.ts'

/**
 * What the reading of postings is worth on postings that its weights were not learnt from: each tenth of the labelled postings is read
 * with weights learnt from the other nine. Rules and lexicons were made with these postings in sight, so this bounds the weights only.
 */
const folds = 10
const postings = learntPostings([])
const examples = postings.map(examplesOf)
const scores = Array.from({ length: folds }, (_, fold) => {
  const weights = learnWeights(examples.filter((_, index) => index % folds !== fold).flat(), weighedLevels)
  return postings
    .filter((_, index) => index % folds === fold)
    .map((posting) => scorePosting(posting, readPosting(readers[posting.format](posting.text), weights), () => true))
}).flat()
const { labels, found, matched, levels } = addScores(scores)
const [precision, recall] = [matched / found, matched / labels]
console.log(
  `${scores.length} postings in ${folds} parts, each read with weights of the others: precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${((2 * precision * recall) / (precision + recall)).toFixed(3)}  level ${(levels / matched).toFixed(3)}`,
)
