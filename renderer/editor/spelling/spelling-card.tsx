import { type RefObject, useRef } from 'react'
import { api, client, queries } from '../../api.ts'
import { attempt, say } from '../../app/notices/toasts.ts'
import { useStore } from '../../components/store.ts'
import type { PlacedIssue } from '../extensions/spelling-marks.ts'
import { focused } from '../focused.ts'
import type { LiveEditor } from '../live-editor.ts'
import { type CardAct, TextCard } from '../text-card/text-card.tsx'
import type { WritingSession } from '../writing-session.ts'
import { ignoreMark } from './ignore-mark.ts'
import { dropSpelling, fixSpelling } from './spelling-acts.ts'
import type { LookedSpelling } from './spelling-state.ts'
import { useSpellingClicks } from './use-spelling-clicks.ts'

/** What the spelling says of some words: its fixes by number, to leave it, to learn the word. */
export function SpellingCard({ session }: { readonly session: WritingSession }) {
  const editor = useStore(session.editor)
  const looked = useStore(session.misspelt)
  const card = useRef<HTMLElement>(null)
  useSpellingClicks(session, editor, card)
  if (!editor || !looked) return null
  return <OpenCard key={looked.at.from} session={session} editor={editor} looked={looked} card={card} />
}

interface OpenCardProps {
  readonly session: WritingSession
  readonly editor: LiveEditor
  readonly looked: LookedSpelling
  readonly card: RefObject<HTMLElement | null>
}

const mostFixes = 5

function OpenCard({ session, editor, looked: { at, byKey }, card }: OpenCardProps) {
  const { issue } = at
  const close = () => {
    session.misspelt.set(null)
    // Behind the word, or what is typed next would take its place.
    focused(editor).setTextSelection(editor.state.selection.to).run()
  }
  const acts: readonly CardAct[] = actsFor(editor, at).map(({ run, ...act }) => ({
    ...act,
    run: () => {
      run()
      close()
    },
  }))
  const isWord = issue.kind === 'spelling'
  const title = isWord ? 'Spelling' : 'Grammar'
  return (
    <TextCard
      editor={editor}
      at={at}
      card={card}
      byKey={byKey}
      label={`${title}: “${issue.said}”`}
      sign={isWord ? 'abc' : '¶'}
      title={title}
      tone={isWord ? 'red' : 'blue'}
      acts={acts}
      next="F7"
      onClose={close}
    >
      <p>{isWord ? `“${issue.said}” is not in the dictionary.` : issue.why.replaceAll('`', '')}</p>
    </TextCard>
  )
}

function actsFor(editor: LiveEditor, at: PlacedIssue): readonly CardAct[] {
  const { issue } = at
  const fixes = issue.fixes.slice(0, mostFixes).map((fix, i) => ({
    key: String(i + 1),
    name: fixName(fix),
    run: () => fixSpelling(editor, at, fix),
  }))
  const ignore = { key: 'i', name: 'Leave it here', run: () => void leaveHere(editor, at) }
  const learn = { key: 'l', name: 'Learn the word', run: () => void learnWord(editor, issue.said) }
  return issue.kind === 'spelling' ? [...fixes, ignore, learn] : [...fixes, ignore]
}

const fixName = (fix: string) => (fix === '' ? 'Take it out' : fix.trim() === '' ? 'One space' : fix)

const mostIgnored = 1000

/** This remark at this place does not come again. */
async function leaveHere(editor: LiveEditor, at: PlacedIssue): Promise<void> {
  dropSpelling(editor, ({ from, issue }) => from === at.from && issue.kind === at.issue.kind)
  await attempt(async () => {
    const { ignoredSpelling } = await client.settings.get()
    const marks = [...new Set([...ignoredSpelling, ignoreMark(at.text, at.issue)])].slice(-mostIgnored)
    queries.setQueryData(api.settings.get.queryKey(), await client.settings.set({ ignoredSpelling: marks }))
  })
}

/** The word is right from now on, in every document. */
async function learnWord(editor: LiveEditor, word: string): Promise<void> {
  dropSpelling(editor, ({ issue }) => issue.kind === 'spelling' && issue.said === word)
  const kept = await attempt(async () => {
    const { learnedWords } = await client.settings.get()
    return client.settings.set({ learnedWords: [...new Set([...learnedWords, word])] })
  })
  if (!kept) return
  queries.setQueryData(api.settings.get.queryKey(), kept)
  say(`Learned “${word}”. The settings list all words learned.`)
}
