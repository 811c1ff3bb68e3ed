import type { Fixes } from '../../../shared/contract/checks.ts'
import type { Range } from '../../../shared/text/range.ts'
import { client } from '../../api.ts'
import { localDay } from '../../app/local-day.ts'
import { attempt, closeTopic, forgetKeys, say } from '../../app/notices/toasts.ts'
import { announce } from '../../components/messages/live-region.tsx'
import { citeSentence, isMarkedVouched, makeNote, vouchFor, vouchNoMore } from '../../editor/findings/claim-acts.ts'
import { isVouched, type PlacedFinding, type PlacedSentence } from '../../editor/findings/placed-findings.ts'
import type { LiveEditor } from '../../editor/live-editor.ts'
import { leaf } from '../../editor/sections/rewrite-section.ts'
import { whenChanged } from '../../editor/when-changed.ts'
import type { WritingSession } from '../../editor/writing-session.ts'
import { proposeFix, type WantedFix } from '../drafting/fixes/propose-fix.ts'
import { wordsWithout } from '../drafting/fixes/words-without.ts'
import { pairCited } from '../pairing/pairing-acts.ts'
import { recheck } from './run-checks.ts'

/** One way to settle a finding, and its key while the card has the focus. */
export interface Fix {
  readonly key: string
  readonly name: string
  readonly run: () => void
  readonly beside?: true
}

interface Settling {
  readonly session: WritingSession
  readonly editor: LiveEditor
  readonly at: PlacedFinding
  /** What the host offers; undefined while it is asked. */
  readonly fixes: Fixes | undefined
  /** To choose evidence oneself. */
  readonly choose: readonly Fix[]
}

/**
 * What can be done about a finding: first what mends the text, then the person's own word. Other words are proposed under the section, which the "…" of their name says;
 * all else is done at once. Each is one change and one undo.
 */
export function findingFixes(settling: Settling): readonly Fix[] {
  const { at } = settling
  const { sentence } = at
  if (at.finding.kind === 'derived') return []
  if (at.finding.level === 'note' && !isVouched(at)) return noteFixes(settling)
  if (!sentence) return [removeWords(settling)]
  if (isVouched(at))
    return [
      ...cite(settling, sentence),
      ...settling.choose,
      ...takeBack(settling, sentence),
      remove(settling, sentence),
    ]
  return [
    ...amount(settling, sentence),
    ...soften(settling, sentence),
    ...ownWording(settling, sentence),
    ...cite(settling, sentence),
    ...settling.choose,
    remove(settling, sentence),
    vouch(settling, sentence),
    {
      key: 'a',
      name: 'Vouch, and add to my library',
      run: () => void addToLibrary(settling, sentence),
    },
  ]
}

/** Cites what the person chose, which then is evidence too for the one requirement that the section answers. */
export function citeChosen(
  { session, editor, at: { section } }: Settling,
  sentence: PlacedSentence,
  evidence: readonly string[],
): void {
  citeSentence(editor, sentence, evidence)
  const [requirement, ...more] = session.shape.get().find(({ id }) => id === section)?.requirements ?? []
  const unpair =
    requirement && more.length === 0 ? pairCited({ application: session.application, requirement }, evidence) : null
  const undo = unpair ?? undefined
  const checked = done(session, editor, unpair ? 'Cited, and paired with what this section answers.' : 'Cited.', undo)
  const cited = editor.state.doc
  void checked.then(() => {
    const beyond = session.findings.get().some((one) => one.finding.level === 'flag' && isWithin(one, sentence))
    if (beyond && editor.state.doc.eq(cited))
      tell(session, editor, 'Cited, but the sentence says more than that evidence. F8 shows where.', undo)
  })
}

const isWithin = (one: Stretch, other: Stretch) => other.from <= one.from && one.to <= other.to

function noteFixes(settling: Settling): Fix[] {
  const { session, editor, at } = settling
  const note = () => {
    makeNote(editor, at)
    void done(session, editor, 'Marked as a note to yourself; it is never exported.')
  }
  const marks = at.finding.kind === 'note to self'
  return [...(marks ? [{ key: 'n', name: 'Mark as a note', run: note }] : []), removeWords(settling)]
}

function ownWording(settling: Settling, sentence: PlacedSentence): Fix[] {
  const wording = settling.fixes?.wording
  if (!wording || sentence.checked.text.endsWith(':')) return []
  return [{ key: 'w', name: 'Use my wording…', run: propose(settling, sentence, { ...wording, anew: true }) }]
}

const propose =
  ({ session, at }: Settling, { from, to }: Stretch, fix: Omit<WantedFix, 'from' | 'to'>) =>
  () =>
    void proposeFix(session, at, { ...fix, from, to })

/** The evidence's own amount in the place of the number that the card is about. */
function amount(settling: Settling, sentence: PlacedSentence): Fix[] {
  const { editor, fixes, at } = settling
  const { text, start, evidence } = sentence.checked
  const mend = fixes?.amounts.find((one) => one.start === at.finding.start - start)
  if (!mend || editor.state.doc.textBetween(sentence.from, sentence.to) !== text) return []
  const mended = text.slice(0, mend.start) + mend.text + text.slice(mend.end)
  const onto = (proposed: string) => {
    const at = onlyPlace(proposed, text.slice(mend.start, mend.end))
    if (at) return proposed.slice(0, at.start) + mend.text + proposed.slice(at.end)
    // It was mended so before.
    return onlyPlace(proposed, mend.text) ? proposed : null
  }
  return [{ key: 'e', name: `Use “${mend.text}”…`, run: propose(settling, sentence, { text: mended, evidence, onto }) }]
}

function soften(settling: Settling, sentence: PlacedSentence): Fix[] {
  const text = settling.fixes?.softened
  const { evidence } = sentence.checked
  if (!text || settling.editor.state.doc.textBetween(sentence.from, sentence.to) !== sentence.checked.text) return []
  return [{ key: 's', name: 'Soften…', run: propose(settling, sentence, { text, evidence }) }]
}

function cite(settling: Settling, sentence: PlacedSentence): Fix[] {
  const suggested = suggestedFor(settling, sentence)
  if (suggested.length === 0) return []
  const name = suggested.length === 1 ? 'Cite this' : suggested.length === 2 ? 'Cite both' : 'Cite all of them'
  return [{ key: 'c', name, run: () => citeChosen(settling, sentence, suggested) }]
}

/** Where several items come closest together, each can be cited alone: by its number, and beside its words. */
export function citeOne(settling: Settling, sentence: PlacedSentence): readonly Fix[] {
  const suggested = suggestedFor(settling, sentence)
  if (suggested.length < 2) return []
  return suggested.map((id, index) => ({
    key: `${index + 1}`,
    name: 'Cite only this',
    run: () => citeChosen(settling, sentence, [id]),
    beside: true,
  }))
}

/** What comes closest to a claim that cites nothing. */
const suggestedFor = ({ fixes }: Settling, { checked }: PlacedSentence): readonly string[] =>
  checked.evidence.length > 0 ? [] : (fixes?.suggested ?? [])

function vouch({ session, editor }: Settling, sentence: PlacedSentence): Fix {
  const run = () => {
    vouchFor(editor, sentence, localDay())
    void done(session, editor, 'Vouched for. It counts apart from what evidence backs.')
  }
  return { key: 'v', name: 'It is true: vouch for it', run }
}

/** What was vouched for in the text; evidence made of a claim is taken out of the library instead. */
function takeBack({ session, editor }: Settling, sentence: PlacedSentence): Fix[] {
  if (!isMarkedVouched(editor, sentence)) return []
  const run = () => {
    vouchNoMore(editor, sentence)
    void done(session, editor, 'No longer vouched for.')
  }
  return [{ key: 'v', name: 'Vouch no more', run }]
}

type Stretch = Pick<PlacedSentence, 'from' | 'to'>

const remove = (settling: Settling, sentence: PlacedSentence): Fix => ({
  key: 'x',
  name: 'Remove the sentence…',
  run: propose(settling, sentence, { text: '', evidence: [] }),
})

/** Only the words that were found; the sentence around them is proposed without them. */
function removeWords(settling: Settling): Fix {
  const { at, editor } = settling
  const around = at.sentence ?? at
  const sentence = editor.state.doc.textBetween(around.from, around.to, '', leaf)
  const found = { start: at.from - around.from, end: at.to - around.from }
  const text = wordsWithout(sentence, found)
  const evidence = text === '' ? [] : (at.sentence?.checked.evidence ?? [])
  const onto = (proposed: string) => {
    const there = onlyPlace(proposed, sentence.slice(found.start, found.end))
    return there && wordsWithout(proposed, there)
  }
  return { key: 'x', name: 'Remove these words…', run: propose(settling, around, { text, evidence, onto }) }
}

/** Where words stand in a text; null unless they stand there once. */
function onlyPlace(text: string, words: string): Range | null {
  const start = text.indexOf(words)
  return start >= 0 && start === text.lastIndexOf(words) ? { start, end: start + words.length } : null
}

/**
 * The sentence stands in the library as the person's word of today, and is cited; as long as nothing else says it, it counts as vouched
 * for. Taking that back takes it out of the library too.
 */
async function addToLibrary({ session, editor }: Settling, sentence: PlacedSentence): Promise<void> {
  const before = editor.state.doc
  const added = await attempt(() =>
    client.library.addEvidence({ text: sentence.checked.text, entry: null, ofClaim: true }),
  )
  if (!added) return
  if (!editor.state.doc.eq(before))
    return say('Added to the library. The text has changed meanwhile, so cite it there.')
  citeSentence(editor, sentence, [added.id])
  const takeOut = () => void attempt(() => client.library.undo({ undo: added.undo }))
  done(
    session,
    editor,
    'Added to your library as your word of today. It counts as vouched for, not as backed.',
    takeOut,
  )
}

/** Says what was done with a way back, and checks again. The focus goes back to the text. */
function done(session: WritingSession, editor: LiveEditor, said: string, alsoUndo?: () => void): Promise<void> {
  editor.view.focus()
  tell(session, editor, said, alsoUndo)
  return recheck(session)
}

function tell(session: WritingSession, editor: LiveEditor, said: string, alsoUndo?: () => void): void {
  const after = editor.state.doc
  const run = () => {
    alsoUndo?.()
    if (!editor.state.doc.eq(after)) return say('The text has changed since; undo in the text goes back step by step.')
    editor.commands.undo()
    editor.view.focus()
    void recheck(session)
  }
  say(said, { label: 'Undo', keys: 'Mod+Z', run }, 'finding')
  // What was done beyond the text can still be taken back.
  whenChanged(editor, () => (alsoUndo ? forgetKeys('finding') : closeTopic('finding')))
  announce(said)
}
