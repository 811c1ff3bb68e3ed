import type { Document, DocumentKind } from '../domain/document.ts'
import type { Entry, EntryKind } from '../domain/entry.ts'
import type { Evidence } from '../domain/evidence.ts'
import type { Requirement } from '../domain/requirement.ts'
import type { Warning } from '../domain/warning.ts'
import { isOnlyWish } from '../matching/motives/own-reason.ts'
import { answersOf, reasonItems } from './choosing/answers-of.ts'
import { askedBoxes } from './choosing/asked-boxes.ts'
import { asksForPlans } from './choosing/asks-for-plans.ts'
import { fitsQuestion } from './choosing/fits-question.ts'
import { asksForStory } from './choosing/star-order.ts'
import { storiesIn } from './choosing/stories.ts'
import { storiesWithoutEnd } from './choosing/stories-without-end.ts'
import { toldBeside } from './choosing/told-beside.ts'
import { wholeStories } from './choosing/whole-stories.ts'
import { composeLetter } from './compose-letter.ts'
import { composeStatement } from './compose-statement.ts'
import { composeSupporting } from './compose-supporting.ts'
import type { Answer, DocumentComposition } from './document-composition.ts'
import { agreedBasics } from './documents/agreed-basics.ts'
import { tornEntries } from './documents/torn-entries.ts'
import { type OtherLanguage, otherLanguage } from './languages/other-language.ts'
import { ownHalf } from './languages/own-half.ts'
import type { PairedItem } from './paired-item.ts'
import { whyWithheld } from './reading-back/too-long.ts'
import { withWithheld } from './reading-back/with-withheld.ts'
import { nothingWithheld } from './reading-back/withheld.ts'
import { pointsBack } from './sentences/points-back.ts'
import { saidOfOneself } from './telling/by-name.ts'
import { toldEntry } from './told-entry.ts'

export interface ComposedDocument {
  readonly document: Document
  /** Requirements that nothing answers; they have no section. */
  readonly gaps: readonly Requirement[]
  /** Chosen evidence that found no room, with the reason. */
  readonly left: readonly { readonly evidence: string; readonly why: string }[]
  readonly warnings: readonly Warning[]
}

/** A whole document from chosen evidence, by the composer alone. Requirements without evidence are gaps, never sentences. */
export function composeDocument(given: DocumentComposition): ComposedDocument {
  const names = given.basics.flatMap(({ name }) => (name === null ? [] : [name]))
  const half = ownHalf(given.posting.requirements, given.evidence)
  const posting = half ? { ...given.posting, requirements: half.requirements } : given.posting
  const torn = tornEntries(given.entries)
  const isTorn = ({ entry }: Evidence) => entry !== null && torn.has(entry)
  const { withheld = nothingWithheld } = given
  const silent = given.kind === 'letter' ? withheld.quoted : withheld.left
  const composition = {
    ...given,
    posting,
    entries: given.entries
      .filter(({ id }) => !torn.has(id))
      .map((entry) => toldEntry(entry, given.evidence, given.today)),
    evidence: given.evidence
      .filter((item) => !isTorn(item) && !silent.has(item.id))
      .map((item) => saidOfOneself(item, names)),
  }
  const { basics, warnings } = agreedBasics(composition.basics)
  const chosen = answersOf(composition)
  const stories = storiesIn(composition.evidence)
  const whole = (answer: Answer): Answer => ({
    ...answer,
    items: wholeStories(
      answer.items,
      stories,
      () => composition.kind === 'answers' || asksForStory(answer.requirement.text),
    ),
  })
  const beside =
    composition.kind === 'letter'
      ? chosen
      : (composition.kind === 'answers' ? toldBeside(chosen, composition) : chosen).map(whole)
  const mute = composition.kind === 'letter' ? [] : wordlessAmong(beside)
  const answers = beside.map((answer) => (mute.includes(answer) ? { ...answer, items: [] } : answer))
  const foreign = foreignTo(composition)
  const answered = answers
    .map((answer) => spoken(answer, { foreign, kind: composition.kind }))
    .map((answer) => ({ ...answer, items: withWithheld(answer.items, withheld) }))
    .filter(({ items }) => items.length > 0)
  const gaps = answers.flatMap((answer) => unanswered(answer, composition))
  const evidence = composition.evidence.filter(({ id }) => !foreign?.evidence.has(id))
  const { document, left } = composerOf(composition)({
    ...composition,
    evidence,
    basics,
    answers: answered,
    open:
      composition.kind === 'answers'
        ? gaps
        : answered.length > 0
          ? gaps.filter((gap) => keepsHeading(gap, composition))
          : [],
  })
  return {
    document,
    gaps: composition.kind === 'letter' ? openQuestions(gaps, { composition, left }) : gaps,
    left: [
      ...left,
      ...wordless(mute),
      ...outdated(composition),
      ...given.evidence
        .filter(({ id }) => silent.has(id))
        .map((item) => ({ evidence: item.id, why: whyWithheld(item) })),
      ...(composition.kind === 'letter' ? untranslated(answers, foreign) : []),
    ],
    warnings: [
      ...warnings,
      ...(composition.kind === 'letter' && basics.name === null && warnings.length === 0
        ? [{ code: 'no-name', message: noName }]
        : []),
      ...(half ? [{ code: 'two-languages', message: half.message }] : []),
      ...(foreign ? [{ code: 'other-language', message: foreign.message }] : []),
      ...(composition.kind === 'letter' && !foreign && answered.length === 0
        ? [{ code: 'nothing-answers', message: nothing }]
        : []),
      ...few(composition.kind, answered.length, answers.length),
      ...doubted(given.entries, answered),
      ...(torn.size > 0 ? [{ code: 'open-doubt', message: tornTable }] : []),
      ...(foreign ? [] : storiesWithoutEnd(answered)),
      ...(composition.kind === 'letter' && !foreign ? unreasoned(composition) : []),
    ],
  }
}

/** An essential or a condition that nothing answers keeps its heading in a statement, and so does a question: left out, it looks overlooked. Where a posting names only duties, these are its essentials. */
function keepsHeading({ level, text }: Requirement, { posting: { requirements } }: DocumentComposition): boolean {
  if (level === 'must' || level === 'eligibility' || level === 'question' || asksForPlans(text)) return true
  return level === 'duty' && requirements.every((one) => one.level !== 'must')
}

/** Nothing but words that point at a line which is not there answers: an honest empty place is better. A paper is named whatever its line looks like, and years are told by their sum. */
const onlyPointing = ({ items, criteria, counted = [] }: Answer): boolean =>
  items.length > 0 &&
  !criteria &&
  counted.length === 0 &&
  items.every(({ entry, evidence: { said, text } }) => !(entry && papers.has(entry.kind)) && !said && pointsBack(text))

/** The answers that are left for their writer; none where nothing else would be answered. */
function wordlessAmong(answers: readonly Answer[]): readonly Answer[] {
  const mute = answers.filter(onlyPointing)
  return answers.some((answer) => answer.items.length > 0 && !mute.includes(answer)) ? mute : []
}

const papers: ReadonlySet<EntryKind> = new Set([
  'certificate',
  'education',
  'award',
  'publication',
  'language',
  'skill',
])

const wordless = (answers: readonly Answer[]): { evidence: string; why: string }[] =>
  answers.flatMap(({ items }) =>
    items.map(({ evidence }) => ({ evidence: evidence.id, why: 'only the line before it says what it means' })),
  )

/** What has no answer: the requirement, and of a whole statement the criteria that nothing speaks to. */
function unanswered({ requirement, items, criteria = [] }: Answer, { choices }: DocumentComposition): Requirement[] {
  const chosen = new Set(choices.flatMap((choice) => (choice.evidence.length > 0 ? [choice.requirement] : [])))
  return [...(items.length === 0 ? [requirement] : []), ...criteria.filter(({ id }) => !chosen.has(id))]
}

interface Said {
  readonly composition: DocumentComposition
  /** What the letter does not tell. */
  readonly left: readonly { readonly evidence: string }[]
}

/** Gaps without the questions that what a letter tells of a post answers, whoever it was chosen for. */
function openQuestions(gaps: readonly Requirement[], { composition, left }: Said): readonly Requirement[] {
  const untold = new Set(left.map(({ evidence }) => evidence))
  const posts = new Set(composition.entries.flatMap(({ id, kind }) => (deeds.has(kind) ? [id] : [])))
  const told = composition.evidence.filter(({ id, entry }) => entry !== null && posts.has(entry) && !untold.has(id))
  return gaps.filter(
    ({ level, text }) =>
      level !== 'question' || asksForPlans(text) || !told.some((item) => fitsQuestion(text, item.text)),
  )
}

const deeds: ReadonlySet<EntryKind> = new Set(['work', 'volunteer', 'project'])

/** A word on how thin the document is: fewer than a third of what is asked has an answer. */
function few(kind: DocumentKind, answered: number, asked: number): Warning[] {
  if (answered === 0 || asked < 5 || answered * 3 >= asked) return []
  const message = `Only ${answered} of the ${asked} things asked for have an answer in your sources, so this ${kind === 'letter' ? 'letter' : 'document'} is thin: where you have done more than your sources say, add it or pair it yourself.`
  return [{ code: 'few-answers', message }]
}

/** Entries of which a part is left out because the import still asks about it. */
function doubted(entries: readonly Entry[], answers: readonly Answer[]): Warning[] {
  const told = new Set(answers.flatMap(({ items }) => items.flatMap(({ entry }) => entry?.id ?? [])))
  return entries
    .filter(({ id, doubts }) => told.has(id) && doubts.length > 0)
    .map(({ title, organisation, doubts }) => ({
      code: 'open-doubt',
      message: `What the import still asks about “${title ?? organisation ?? 'an entry'}” is left out (${[...new Set(doubts.map(({ message }) => message))].join(' ')}): answer it in the library.`,
    }))
}

const tornTable =
  'The posts of one source were read from a table whose columns came apart, so none of them is told: set them right in the library.'

const nothing =
  'Nothing in your sources answers what this posting asks for, so the letter only tells what you did last: add evidence, or look whether the post fits.'

const noName =
  'No name was found in your sources, so the letter has none at its top and under its closing: add yours before it leaves.'

/** A word on a letter that says nothing of why the person wants this post. */
function unreasoned(composition: DocumentComposition): Warning[] {
  const texts = new Map(composition.evidence.map(({ id, text }) => [id, text]))
  const reasons = reasonItems(composition)
  if (!reasons.every((id) => isOnlyWish(texts.get(id) ?? ''))) return []
  return [{ code: 'no-reason', message: reasons.length === 0 ? noReason : onlyWish }]
}

const onlyWish =
  'Your sources say what kind of post you look for but not why this one: add a sentence of your own to the opening of the letter.'

const noReason =
  'Your sources do not say why you want this work, so the letter gives no reason for applying: add a sentence of your own to its opening.'

function foreignTo({ posting, evidence, kind }: DocumentComposition): OtherLanguage | null {
  return otherLanguage(posting.requirements.map(({ text }) => text).join('\n'), evidence, kind)
}

/** A letter leaves out what is in another language than its posting; elsewhere it is quoted. */
function spoken(answer: Answer, { foreign, kind }: { foreign: OtherLanguage | null; kind: DocumentKind }): Answer {
  if (!foreign) return answer
  const abroad = ({ evidence }: PairedItem) => foreign.evidence.has(evidence.id)
  if (kind === 'letter') return { ...answer, items: answer.items.filter((item) => !abroad(item)) }
  return { ...answer, items: answer.items.map((item) => (abroad(item) ? { ...item, foreign: true } : item)) }
}

function untranslated(answers: readonly Answer[], foreign: OtherLanguage | null): { evidence: string; why: string }[] {
  const ids = new Set(answers.flatMap(({ items }) => items.map(({ evidence }) => evidence.id)))
  return [...ids]
    .filter((id) => foreign?.evidence.has(id))
    .map((evidence) => ({ evidence, why: 'in another language than the posting' }))
}

function composerOf({ kind, posting }: DocumentComposition) {
  if (kind === 'letter') return composeLetter
  return kind === 'answers' && askedBoxes(posting.requirements).length === 0 ? composeSupporting : composeStatement
}

/** Certificates and licences that would have answered but no longer hold. */
function outdated({ choices }: DocumentComposition): { evidence: string; why: string }[] {
  const ids = new Set(choices.flatMap(({ expired = [] }) => expired))
  return [...ids].map((evidence) => ({ evidence, why: 'no longer valid' }))
}
