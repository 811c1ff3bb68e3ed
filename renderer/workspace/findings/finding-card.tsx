import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { LibraryView } from '../../../shared/domain/library-view.ts'
import { asQuoted } from '../../../shared/text/as-quoted.ts'
import { api } from '../../api.ts'
import { Button } from '../../components/controls/button.tsx'
import { useStore } from '../../components/store.ts'
import { isInList } from '../../editor/findings/claim-acts.ts'
import { type FindingLook, findingLook } from '../../editor/findings/finding-look.ts'
import { useLookedAt } from '../../editor/findings/use-looked-at.ts'
import type { LiveEditor } from '../../editor/live-editor.ts'
import { type CardTone, TextCard } from '../../editor/text-card/text-card.tsx'
import type { Looked, WritingSession } from '../../editor/writing-session.ts'
import { whereFrom } from '../evidence/where-from.ts'
import { ChooseEvidence } from './choose-evidence.tsx'
import css from './finding-card.module.css'
import { citeChosen, citeOne, type Fix, findingFixes } from './finding-fixes.ts'
import { OpinionPart } from './opinion-part.tsx'
import { useFindingClicks } from './use-finding-clicks.ts'

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
  useLookedAt(editor, at)
  const look = findingLook(finding)
  const fixes = useFixes(session, editor, looked)
  const isOfClaim = sentence && look.name !== 'note' && look.name !== 'derived'
  const choose = isOfClaim ? [{ key: 'o', name: 'Choose evidence…', run: () => setChoosing(true) }] : []
  const settling = { session, editor, at, fixes, choose }
  const single = isOfClaim ? citeOne(settling, sentence) : []
  const acts: readonly Fix[] = [...findingFixes(settling), ...single]
  const close = () => {
    session.looked.set(null)
    editor.view.focus()
  }
  const cited = sentence?.checked.evidence ?? []
  return (
    <TextCard
      editor={editor}
      at={at}
      card={card}
      byKey={byKey}
      label={`${look.title}: ${finding.why}`}
      sign={look.sign}
      title={look.title}
      tone={tones[look.name]}
      acts={acts}
      next="F8"
      onClose={close}
      instead={
        choosing && sentence ? (
          <ChooseEvidence
            view={view}
            offered={[...(fixes?.suggested ?? []), ...(fixes?.near ?? [])]}
            onChoose={(id) => citeChosen(settling, sentence, [id])}
            onClose={() => {
              setChoosing(false)
              card.current?.focus()
            }}
          />
        ) : undefined
      }
    >
      <p>
        {finding.quote.length < 60 && !finding.why.includes(finding.quote) && <b>{asQuoted(finding.quote)}: </b>}
        {finding.why}
      </p>
      {look.name !== 'note' && (
        <Words view={view} cited={look.name === 'vouched' ? [] : cited} suggested={fixes?.suggested} single={single} />
      )}
      {sentence && cited.length > 0 && look.name !== 'note' && (
        <OpinionPart application={session.application} claim={sentence.checked} />
      )}
    </TextCard>
  )
}

const tones: Readonly<Record<FindingLook['name'], CardTone>> = {
  flag: 'red',
  uncited: 'amber',
  underline: 'amber',
  note: 'amber',
  vouched: 'blue',
  derived: 'accent',
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
  /** Cites what is suggested one by one, in the same order. */
  readonly single: readonly Fix[]
}

/** The evidence's own words: what is cited, or what comes closest while nothing is. */
function Words({ view, cited, suggested, single }: WordsProps) {
  const shown = cited.length > 0 ? cited : (suggested ?? [])
  if (cited.length === 0 && suggested?.length === 0)
    return <p className={css.from}>Nothing in your library says this.</p>
  if (shown.length === 0) return null
  return (
    <div className={css.words}>
      <h4 className={css.label}>{cited.length > 0 ? 'Your evidence says' : 'Closest in your library'}</h4>
      {shown.map((id, index) => {
        const item = view.evidence.find((one) => one.id === id)
        const only = cited.length === 0 ? single[index] : undefined
        return (
          <blockquote key={id} className={css.quote}>
            {item ? `“${item.text}”` : 'This evidence is no longer in the library.'}
            {item && (
              <footer className={css.from}>
                {whereFrom(view, item)}
                {only && (
                  <Button small keys={only.key} onClick={only.run}>
                    {only.name}
                  </Button>
                )}
              </footer>
            )}
          </blockquote>
        )
      })}
    </div>
  )
}
