import type { EntryKind } from '../../domain/entry.ts'
import { tokens } from '../../text/tokens.ts'
import { partOfHost } from '../scores/part-of-host.ts'
import type { PieceLabel } from '../scores/piece-kinds.ts'
import { scoreOrganisation } from '../scores/score-organisation.ts'
import { scorePlace } from '../scores/score-place.ts'
import { scoreJobTitle } from '../scores/score-title.ts'
import { isAddress } from '../words/address.ts'
import { gradePattern, subjectWords } from '../words/degree-words.ts'
import { terms } from '../words/employment-terms.ts'
import { departmentWords, fieldWords } from '../words/organisation-words.ts'
import { regions } from '../words/place-names.ts'
import { schoolLike } from '../words/school-like.ts'
import type { Piece } from './header-pieces.ts'
import { markedSubjects } from './marked-subjects.ts'
import { nameless } from './nameless.ts'
import { townLike } from './town-like.ts'

/** Whether two pieces that a comma parts are likelier one name than two. */
export function joinScore({
  text,
  first,
  last,
  label,
  kind,
  next,
}: {
  text: string
  first: Piece
  last: Piece
  label: PieceLabel
  kind: EntryKind
  next: Piece | undefined
}): number {
  if (label === 'location') return first.mark !== '' && first.mark !== ',' && townLike(first.text) ? 1.2 : 0
  if (label === 'organisation') {
    if (addressed.test(first.text)) return 0.8
    if (isAddress(last.text)) return -4
    if (campus(first.text, last.text)) return 4.5
    if (/^(?:Inc|LLC|Ltd|GmbH|LLP)/u.test(last.text)) return 0.5
    if (!last.slash && partOfHost(first.text, last.text))
      return Math.max(scoreOrganisation(first.text), scoreOrganisation(last.text)) - scoreOrganisation(text) + 0.6
    if (/^\p{Lu}\p{Ll}+$/u.test(first.text) && /^\p{Lu}[\p{L}-]+ (?:&|and) \p{Lu}/u.test(last.text)) return 0.6
    return !last.slash &&
      scoreOrganisation(first.text) >= 2 &&
      scoreOrganisation(last.text) >= 2 &&
      scoreJobTitle(first.text) < 2
      ? 0.2
      : -0.9
  }
  if (kind !== 'education' && namesUnit(first, last, next) && departmentWords.has(tokens(last.text).at(-1)?.word ?? ''))
    return 0.7
  const posts = last.slash && scoreJobTitle(last.text) >= 2.2 && scoreJobTitle(first.text) >= 2.2
  if (posts && kind !== 'education') return 1.2
  const named = scoreOrganisation(last.text) >= 2 && (kind !== 'education' || schoolLike(last.text))
  if (scorePlace(last.text) >= 2 || named) return -3
  if (kind === 'education' && (gradePattern.test(last.text) || underWay.test(last.text))) return -3
  if (kind === 'education' && namesSchoolAndTown(last, next)) return -0.6
  if (kind === 'education')
    return text.length >= 90 ? -1 : namesSchool(first.text, last.text) ? (next?.joins ? -0.4 : -0.2) : 0.35
  if (terms.test(last.text) || addressed.test(last.text)) return -3
  if (/^The \p{Lu}/u.test(last.text) && next) return -3
  if (/^(?:\p{L}+\s+(?:and|&)\s+)?\p{L}+(?:\s\p{L}+)?$/u.test(last.text) && isField(last.text)) return 0.7
  if (/\b(?:freelance|self[- ]employed)\b/iu.test(first.text)) return -0.8
  if (namesEmployer(first, last, next)) return -1
  if (namesUnit(first, last, next) && scoreOrganisation(next?.text ?? '') >= scoreOrganisation(last.text)) return 0.7
  if (last.slash && (toldTwice(first, last, next) || glossed(first, last, next))) return 1.6
  return last.slash
    ? scoreJobTitle(last.text) >= 2 && scoreJobTitle(first.text) >= 2
      ? 1.2
      : /\d/u.test(last.text)
        ? 0.3
        : -1.2
    : -0.2
}

/** How a study stands that has begun: no part of its name. General knowledge. */
const underWay =
  /^(?:started|starting|began|completing|finishing|in progress|ongoing|(?:currently|still) \p{L}+ing|supervised by \p{L}.*|\d honours)$/iu

/** A person somebody works for ("Hon. Ada Example, Superior Court"). General knowledge. */
const addressed =
  /^(?:Hon\.|The Hon(?:ou?rable|\.)|Judge|Justice|Lord|Lady|Sir|Dr\.?|Prof\.?|Senator|Rep\.|Congress(?:man|woman)|Sen\.) \p{Lu}/u

/** "Apprenticeship in Baking, Example Bakers, Exampleton": a name between what was learned and a town. */
const namesSchoolAndTown = (last: Piece, next: Piece | undefined): boolean =>
  next?.joins === true &&
  !schoolLike(next.text) &&
  townLike(next.text) &&
  !markedSubjects(next.text) &&
  nameless(last.text) &&
  tokens(last.text).every(({ word }) => !subjectWords.has(word))

/** "BSc Nautical Science, Example": a degree with its subject, and a name that holds no subject. */
const namesSchool = (degree: string, name: string): boolean => {
  const subjects = (text: string) => tokens(text).some(({ word }) => subjectWords.has(word))
  return subjects(degree) && !subjects(name) && /^\p{Lu}/u.test(name) && tokens(name).length <= 4
}

/** "Title, Employer, Town": a name between a clear title and a last name that is no surer an employer. */
const namesEmployer = (first: Piece, last: Piece, next: Piece | undefined) =>
  next?.joins === true &&
  (scoreJobTitle(first.text) >= 2.7 || scoreJobTitle(last.text) < 0) &&
  scoreJobTitle(last.text) < 2 &&
  scoreOrganisation(last.text) >= 0.9 &&
  scoreOrganisation(next.text) < 1.9

/** "Staff Nurse, Critical Care — Example Hospital": a part between a clear title and an employer set off by more than a comma. */
const namesUnit = (first: Piece, last: Piece, next: Piece | undefined) =>
  next !== undefined &&
  !next.joins &&
  !next.bracketed &&
  scoreJobTitle(first.text) >= 2.2 &&
  scoreJobTitle(last.text) < 2.2 &&
  tokens(last.text).length <= 4 &&
  scorePlace(next.text) < 1 &&
  !terms.test(next.text) &&
  scoreJobTitle(next.text) < 2.2

/** "Geólogo senior / Senior geologist — Example Mines": a post in two languages, set alike, before an employer that is set otherwise. */
const toldTwice = (first: Piece, last: Piece, next: Piece | undefined): boolean =>
  next !== undefined &&
  !next.slash &&
  next.look !== last.look &&
  first.look === last.look &&
  first.look !== '' &&
  Math.max(scoreJobTitle(first.text), scoreJobTitle(last.text)) >= 2.2 &&
  Math.max(scoreOrganisation(first.text), scoreOrganisation(last.text)) < 1.9 &&
  scoreJobTitle(next.text) < 2

/** "Účtovníčka / Bookkeeper, Example Timber s.r.o.": a word no table holds beside the post it means, before a sure employer. */
const glossed = (first: Piece, last: Piece, next: Piece | undefined): boolean =>
  next !== undefined &&
  !next.slash &&
  /^[\p{Lu}\p{Ll}][\p{L}-]+(?:\s\p{L}+){0,2}$/u.test(first.text) &&
  scoreJobTitle(last.text) >= 2.2 &&
  scoreOrganisation(first.text) < 1.9 &&
  scorePlace(first.text) < 1 &&
  scoreOrganisation(next.text) >= 1.9

const isField = (text: string) =>
  tokens(text).every(({ word }) => fieldWords.has(word) || subjectWords.has(word) || word === 'and')

const campus = (first: string, last: string) =>
  /^(?:university of|california state university|state university of|city university of)/iu.test(first) &&
  scorePlace(last) >= 3 &&
  (regions.has(first.replace(/^university of /iu, '').toLowerCase()) || /state|city/iu.test(first))
