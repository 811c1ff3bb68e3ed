import { Check, type LucideIcon, Pencil, Quote, Undo2, X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { LibraryView } from '../../../shared/domain/library-view.ts'
import { Button, Keys } from '../../components/controls/button.tsx'
import { keyName } from '../../components/keys.ts'
import { type DraftSentence, isFlagged } from '../../editor/draft.ts'
import type { WritingSession } from '../../editor/writing-session.ts'
import { ChangedWords } from './changed-words.tsx'
import { CitationChips } from './citation-chips.tsx'
import { changeSentence } from './draft-store.ts'
import { acceptSentence, replaceWith } from './drafting.ts'
import { ownWording } from './own-wording.ts'
import css from './proposal-card.module.css'
import { rewordSentence } from './reword-sentence.ts'
import { runInCard } from './run-in-card.ts'
import { type Change, oldWords } from './sentence-changes.ts'
import { firstAct } from './sentence-rows.ts'
import { type ShownFinding, shownFindings } from './shown-findings.ts'

interface ProposalSentenceProps {
  readonly session: WritingSession
  readonly section: string
  readonly sentence: DraftSentence
  readonly view: LibraryView
  /** Evidence in the order of its numbers. */
  readonly order: readonly string[]
  /** How it came from the old text; null when nothing is rewritten. */
  readonly changes: readonly Change[] | null
  /** Whether it can be added to the text alone. */
  readonly single: boolean
  /** Whether the card says already that it is being checked. */
  readonly checking: boolean
  /** Whether only the whole can be taken, because the text it rewrites has changed. */
  readonly whole: boolean
}

/** One drafted sentence with its evidence, what a check found in it, and what can be done with it. */
export function ProposalSentence(props: ProposalSentenceProps) {
  const { sentence, view, order, changes, checking } = props
  const [editing, setEditing] = useState(false)
  const row = useRef<HTMLLIElement>(null)
  const byKey = useRef(false)
  useEffect(() => {
    if (editing || !byKey.current) return
    byKey.current = false
    row.current?.querySelector<HTMLElement>(firstAct)?.focus()
  }, [editing])
  const rejected = sentence.state === 'rejected'
  const shown = checking ? [] : shownFindings(sentence.findings, sentence.text)
  const lastFlag = shown.findLast(({ level }) => level === 'flag')
  const taken = sentence.state === 'taken'
  if (editing)
    return (
      <li className={`${css.row} ${css.editing}`}>
        <EditSentence
          {...props}
          onClose={(key) => {
            byKey.current = key
            setEditing(false)
          }}
        />
        {shown.map((finding) => (
          <Found key={`${finding.level} ${finding.why}`} finding={finding} />
        ))}
      </li>
    )
  const acts = sentenceActs(props, () => setEditing(true))
  const keeping = lastFlag ? keepingAct(props) : null
  const told = rejected || taken ? '' : fixWords(props)
  const stays = rejected && replacedWords(props) !== ''
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const act = [...acts, ...(keeping ? [keeping] : [])].find(({ key }) => key === event.key && key !== 'Enter')
    if (!act || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    event.stopPropagation()
    runInCard(event.currentTarget, act.run)
  }
  return (
    <li ref={row} className={sentence.opens ? `${css.row} ${css.opens}` : css.row} onKeyDown={onKeyDown} data-sentence>
      <span className={rejected && !stays ? css.rejected : undefined}>
        {stays ? (
          <>
            {replacedWords(props)} <span className={css.note}>stays as it is</span>
          </>
        ) : taken ? (
          <>
            {sentence.text} <span className={css.note}>{sentence.text === '' ? '✓ taken out' : '✓ in the text'}</span>
          </>
        ) : changes && !rejected ? (
          <ChangedWords changes={changes} />
        ) : (
          <span className={rejected || isFlagged(sentence) ? undefined : css.added}>{sentence.text}</span>
        )}
      </span>
      <CitationChips sentence={sentence} view={view} order={order} />
      {told && <span className={css.note}> {told}</span>}
      <span className={css.sentenceActs}>
        {acts.map((act) => (
          <Button
            key={act.name}
            small
            look="bare"
            label={act.name}
            title={act.keys ? `${act.name} (${keyName(act.keys)})` : act.name}
            onClick={(event) => runInCard(event.currentTarget, act.run)}
          >
            <act.icon size={14} aria-hidden />
          </Button>
        ))}
      </span>
      {!rejected &&
        shown.map((finding) => (
          <Found
            key={`${finding.level} ${finding.why}`}
            finding={finding}
            keeping={finding === lastFlag ? keeping : null}
          />
        ))}
    </li>
  )
}

interface FoundProps {
  readonly finding: ShownFinding
  /** Takes the flagged sentence knowingly, or no longer, where that is to be decided. */
  readonly keeping?: SentenceAct | null
}

function Found({ finding: { kind, level, quotes, why }, keeping }: FoundProps) {
  if (kind === 'unchecked') return <div className={css.underline}>{why}</div>
  return (
    <div className={level === 'flag' ? css.flag : css.underline}>
      {level === 'flag' ? '⚑ ' : '≈ '}
      {quotes.length > 0 ? `${quotes.map((quote) => `“${quote}”`).join(', ')}: ` : ''}
      {why}
      {keeping && (
        <Button small look="bare" keys={keeping.keys} onClick={(event) => runInCard(event.currentTarget, keeping.run)}>
          {keeping.name}
        </Button>
      )}
    </div>
  )
}

/** What becomes of the words that a fix is about, where its difference does not say it. */
function fixWords({ sentence: { text, mends }, whole }: ProposalSentenceProps): string {
  if (!mends) return ''
  if (text === '') return whole ? 'not there any more' : 'would go'
  return whole ? 'you changed these words meanwhile: this would stand below your text' : ''
}

/** The words of the text that a sentence would take the place of; empty where it takes none. */
const replacedWords = ({ single, whole, changes }: ProposalSentenceProps): string =>
  single || whole ? '' : oldWords(changes ?? [])

interface SentenceAct {
  readonly name: string
  readonly key: string
  readonly keys: string | undefined
  readonly run: () => void
}

interface IconAct extends SentenceAct {
  readonly icon: LucideIcon
}

/** Takes a flagged sentence knowingly, and takes that back; null where it is decided otherwise. */
function keepingAct({ session, section, sentence: { key, state } }: ProposalSentenceProps): SentenceAct | null {
  const act = { key: 'k', keys: 'k' }
  const run = (next: DraftSentence['state']) => () => changeSentence(session, section, key, { state: next })
  if (state === 'open') return { ...act, name: 'Keep anyway', run: run('kept') }
  return state === 'kept' ? { ...act, name: 'Kept anyway: take that back', run: run('open') } : null
}

function sentenceActs(props: ProposalSentenceProps, edit: () => void): IconAct[] {
  const { session, section, sentence, view, single } = props
  const change = (state: DraftSentence['state']) => changeSentence(session, section, sentence.key, { state })
  if (sentence.state === 'taken') return []
  if (sentence.state === 'rejected')
    return [{ name: 'Take back', icon: Undo2, key: 'Backspace', keys: 'Backspace', run: () => change('open') }]
  const own = ownWording(sentence, view)
  const clean = !isFlagged(sentence) || sentence.state === 'kept'
  const takes = single && clean
  const old = replacedWords(props)
  const replaces = clean && old !== '' && old !== sentence.text
  return [
    ...(replaces
      ? [
          {
            name: 'Accept this',
            icon: Check,
            key: 'Enter',
            keys: undefined,
            run: () => replaceWith(session, section, { sentence, old }),
          },
        ]
      : []),
    ...(takes
      ? [
          {
            name: 'Accept this',
            icon: Check,
            key: 'Enter',
            keys: undefined,
            run: () => acceptSentence(session, section, sentence),
          },
        ]
      : []),
    ...(sentence.text === ''
      ? []
      : [
          { name: 'Edit', icon: Pencil, key: 'e', keys: 'e', run: edit },
          ...wordingAct(session, section, { sentence, own }),
        ]),
    {
      name: old === '' ? 'Leave out' : 'Keep what stands there',
      icon: X,
      key: 'Backspace',
      keys: 'Backspace',
      run: () => change('rejected'),
    },
  ]
}

/** One button to the person's own wording and back to the draft. */
function wordingAct(
  session: WritingSession,
  section: string,
  { sentence, own }: { readonly sentence: DraftSentence; readonly own: string },
): IconAct[] {
  const { text, drafted } = sentence
  const reword = (words: { readonly text: string; readonly drafted?: string }) => () =>
    void rewordSentence(session, section, { sentence, ...words })
  const act = { key: 'w', keys: 'w' }
  if (text === own && drafted !== undefined)
    return [{ ...act, name: 'As drafted', icon: Undo2, run: reword({ text: drafted }) }]
  if (own === '' || text === own) return []
  return [{ ...act, name: 'My wording', icon: Quote, run: reword({ text: own, drafted: text }) }]
}

function EditSentence({
  session,
  section,
  sentence,
  onClose,
}: ProposalSentenceProps & { readonly onClose: (byKey: boolean) => void }) {
  const [text, setText] = useState(sentence.text)
  const save = (byKey: boolean) => {
    onClose(byKey)
    const plain = text.replace(/\s+/gu, ' ').trim()
    if (plain !== '' && plain !== sentence.text) void rewordSentence(session, section, { sentence, text: plain })
  }
  return (
    <>
      <textarea
        className={css.edit}
        aria-label="Edit the sentence"
        // biome-ignore lint/a11y/noAutofocus: the person has just asked to edit it
        autoFocus
        rows={3}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onBlur={() => save(false)}
        onKeyDown={(event) => {
          event.stopPropagation()
          if (event.key === 'Escape') onClose(true)
          if (event.key !== 'Enter' || event.shiftKey) return
          event.preventDefault()
          save(true)
        }}
      />
      <div className={css.note}>
        <Keys keys="Enter" /> keep and check it, <Keys keys="Esc" /> leave it as it was
      </div>
    </>
  )
}
