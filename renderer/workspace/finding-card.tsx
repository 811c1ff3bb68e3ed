import { useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { LibraryView } from '../../shared/domain/library-view.ts'
import { api } from '../api.ts'
import { Button, Keys } from '../components/button.tsx'
import { useStore } from '../components/store.ts'
import { isInList } from '../editor/claim-acts.ts'
import { findingLook } from '../editor/finding-look.ts'
import type { LiveEditor } from '../editor/live-editor.ts'
import { useLookedAt } from '../editor/use-looked-at.ts'
import type { Looked, WritingSession } from '../editor/writing-session.ts'
import { ChooseEvidence } from './choose-evidence.tsx'
import css from './finding-card.module.css'
import { citeChosen, type Fix, findingFixes } from './finding-fixes.ts'
import { OpinionPart } from './opinion-part.tsx'
import { useFindingClicks } from './use-finding-clicks.ts'
import { usePlaceBeside } from './use-place-beside.ts'
import { whereFrom } from './where-from.ts'

interface FindingCardProps {
  readonly session: WritingSession
  readonly view: LibraryView
}

/** What was found in a stretch of text: why, the evidence's own words beside it, and ways to settle it. */
export function FindingCard({ session, view }: FindingCardProps) {
  const editor = useStore(session.editor)
  const looked = useStore(session.looked)
  const card = useRef<HTMLElement>(null)
  useFindingClicks(session, card)
  if (!editor || !looked) return null
  const { at } = looked
  return (
    <OpenCard
      key={`${at.from} ${at.to} ${at.finding.kind}`}
      session={session}
      view={view}
      editor={editor}
      looked={looked}
      card={card}
    />
  )
}

interface OpenCardProps extends FindingCardProps {
  readonly editor: LiveEditor
  readonly looked: Looked
  readonly card: React.RefObject<HTMLElement | null>
}

function OpenCard({ session, view, editor, looked, card }: OpenCardProps) {
  const { at, byKey } = looked
  const { sentence, finding } = at
  const [choosing, setChoosing] = useState(false)
  const place = usePlaceBeside(editor, at, card)
  useLookedAt(editor, at)
  const look = findingLook(finding)
  const fixes = useFixes(session, editor, looked)
  useEffect(() => {
    if (byKey) card.current?.focus({ preventScroll: true })
  }, [byKey, card])
  const settling = { session, editor, at, fixes }
  const acts: readonly Fix[] = [
    ...findingFixes(settling),
    ...(sentence && look.name !== 'note' && look.name !== 'derived'
      ? [{ key: 'o', name: 'Choose evidence…', run: () => setChoosing(true) }]
      : []),
  ]
  const close = () => {
    session.looked.set(null)
    editor.commands.focus(null, { scrollIntoView: false })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLInputElement) return
    const act = event.key === 'Escape' ? close : acts.find(({ key }) => key === event.key)?.run
    if (!act) return
    event.preventDefault()
    event.stopPropagation()
    act()
  }
  const cited = sentence?.checked.evidence ?? []
  return (
    <section
      ref={card}
      className={css.card}
      style={place}
      role="dialog"
      aria-label={`${look.title}: ${finding.why}`}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <h3 className={`${css.title} ${css[look.name]}`}>
        <span aria-hidden>{look.sign} </span>
        {look.title}
      </h3>
      <p className={css.why}>
        {finding.quote.length < 60 && !finding.why.includes(finding.quote) && <b>“{finding.quote}”: </b>}
        {finding.why}
      </p>
      {look.name !== 'note' && (
        <Words view={view} cited={look.name === 'vouched' ? [] : cited} suggested={fixes?.suggested} />
      )}
      {sentence && cited.length > 0 && look.name !== 'note' && (
        <OpinionPart application={session.application} claim={sentence.checked} />
      )}
      {choosing && sentence ? (
        <ChooseEvidence
          view={view}
          offered={[...(fixes?.suggested ?? []), ...(fixes?.near ?? [])]}
          onChoose={(id) => citeChosen(settling, sentence, [id])}
          onClose={() => {
            setChoosing(false)
            card.current?.focus()
          }}
        />
      ) : (
        <div className={css.acts}>
          {acts.map((act) => (
            <Button key={act.key} small keys={act.key} onClick={act.run}>
              {act.name}
            </Button>
          ))}
        </div>
      )}
      <p className={css.foot}>
        <Keys keys="F8" /> next <Keys keys="Shift+F8" /> previous <Keys keys="Esc" /> back to the text
      </p>
    </section>
  )
}

/** Ways to put the claim right; only claims have any. */
function useFixes(session: WritingSession, editor: LiveEditor, { at: { sentence, section, finding } }: Looked) {
  const claim = sentence && (finding.level !== 'note' || finding.kind === 'vouched') ? sentence : null
  const input = {
    application: session.application,
    section,
    text: claim?.checked.text ?? '-',
    evidence: claim?.checked.evidence ?? [],
    bullet: claim ? isInList(editor, claim) : false,
  }
  return useQuery({ ...api.checks.fixes.queryOptions({ input }), enabled: claim !== null, gcTime: 0 }).data
}

interface WordsProps {
  readonly view: LibraryView
  readonly cited: readonly string[]
  readonly suggested: readonly string[] | undefined
}

/** The evidence's own words: what is cited, or what comes closest while nothing is. */
function Words({ view, cited, suggested }: WordsProps) {
  const shown = cited.length > 0 ? cited : (suggested ?? [])
  if (cited.length === 0 && suggested?.length === 0)
    return <p className={css.from}>Nothing in your library comes close to it.</p>
  if (shown.length === 0) return null
  return (
    <div className={css.words}>
      <h4 className={css.label}>{cited.length > 0 ? 'Your evidence says' : 'Closest in your library'}</h4>
      {shown.map((id) => {
        const item = view.evidence.find((one) => one.id === id)
        return (
          <blockquote key={id} className={css.quote}>
            {item ? `“${item.text}”` : 'This evidence is no longer in the library.'}
            {item && <footer className={css.from}>{whereFrom(view, item)}</footer>}
          </blockquote>
        )
      })}
    </div>
  )
}
