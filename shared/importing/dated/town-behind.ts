import { type Stretch, stretchText } from '../lines/stretch.ts'
import { scoreOrganisation } from '../scores/score-organisation.ts'
import { scoreJobTitle } from '../scores/score-title.ts'
import { subjectWords } from '../words/degree-words.ts'
import { departmentWords, fieldWords, unitWords } from '../words/organisation-words.ts'

/** An organisation as sure as this is named by its words. */
const named = 1.9

/** True of a word in the title's place that stands behind a comma after a sure organisation, and is no post, team or field: a town no table holds. */
export const isTownBehind = (title: Stretch, organisation: Stretch): boolean =>
  scoreOrganisation(stretchText(organisation)) >= named &&
  title.block.runs === organisation.block.runs &&
  title.start > organisation.end &&
  /^,\s+$/u.test(title.block.text.slice(organisation.end, title.start)) &&
  /^\p{Lu}\p{Ll}+$/u.test(stretchText(title)) &&
  scoreJobTitle(stretchText(title)) < 0.6 &&
  !isGeneral(stretchText(title).toLowerCase())

/** Words of teams, fields and subjects, by which nobody and no place is called. */
export const isGeneral = (word: string): boolean =>
  fieldWords.has(word) || departmentWords.has(word) || unitWords.has(word) || subjectWords.has(word) || word === 'and'
