import { useQuery } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { unansweredRequirements } from '../../shared/composing/choosing/unanswered-requirements.ts'
import type { Pairing } from '../../shared/domain/pair.ts'
import type { Posting } from '../../shared/domain/posting.ts'
import type { RequirementLevel } from '../../shared/domain/requirement.ts'
import { api } from '../api.ts'
import { useRequirementAtHand } from '../app/use-requirement-at-hand.ts'
import { isKey } from '../components/keys.ts'
import { ScrollRegion } from '../components/panes/scroll-region.tsx'
import { QuotedText } from '../components/text/quoted-text.tsx'
import { textLines } from '../components/text/text-lines.ts'
import type { WritingSession } from '../editor/writing-session.ts'
import { AddRequirement, addSelected } from './add-requirement.tsx'
import { undoLast } from './change-posting.ts'
import { postingHeadings } from './posting-headings.ts'
import { PostingNotices } from './posting-notices.tsx'
import { postingRanges } from './posting-ranges.ts'
import css from './posting-view.module.css'
import { RequirementPane } from './requirement-pane.tsx'
import { selectOffsets } from './select-offsets.ts'
import { textKey } from './text-keys.ts'

interface PostingViewProps {
  readonly posting: Posting
  readonly pairing: Pairing
  readonly session: WritingSession
  readonly requirement: string | undefined
  /** Words of the text to show first, selected. */
  readonly found?: { readonly start: number; readonly end: number } | undefined
}

/** The posting as it is written, what it asks for marked, and the same as a list. */
export function PostingView({ posting, pairing, session, requirement, found }: PostingViewProps) {
  const [current, setCurrent] = useState<string | null>(requirement ?? null)
  useRequirementAtHand(current)
  const paper = useRef<HTMLElement>(null)
  const pane = useRef<HTMLDivElement>(null)
  const ranges = useMemo(() => postingRanges(posting), [posting])
  const headings = useMemo(() => postingHeadings(posting), [posting])
  const from = afterTitle(posting)
  const document = useQuery(api.documents.get.queryOptions({ input: { application: session.application } })).data
    ?.document
  const unanswered = document ? unansweredRequirements(document, posting.requirements) : []
  const add = useCallback(
    async (level: RequirementLevel) => {
      if (!paper.current) return
      const added = await addSelected(session, { posting, paper: paper.current }, level)
      if (added) setCurrent(added)
    },
    [posting, session],
  )
  const goTo = (id: string) => {
    setCurrent(id)
    pane.current?.querySelector<HTMLElement>(`[data-item="${CSS.escape(id)}"] button`)?.focus()
  }
  useUndoKey(session, posting.id)
  useEffect(() => {
    if (!found || !paper.current) return
    paper.current.focus()
    selectOffsets(paper.current, found)
  }, [found])
  return (
    <div className={css.screen}>
      <ScrollRegion
        className={css.paper}
        ref={paper}
        name="Posting"
        hint="Arrow down selects the next sentence, Shift with an arrow selects more, 1 to 5 makes it a requirement, Enter goes to it in the list."
        onKeyDown={(event) => textKey(event, { posting, paper, from, onAdd: add, onGo: goTo })}
      >
        <div className={css.text}>
          <h1 className={css.title}>{posting.role ?? posting.name}</h1>
          <Sub posting={posting} from={from} />
          <PostingNotices posting={posting} />
          <QuotedText
            name="Text of the posting"
            text={posting.text}
            ranges={ranges}
            headings={headings}
            current={current}
            from={from}
            onPick={(id) => !id.startsWith('machine-') && setCurrent(id)}
          />
        </div>
        <AddRequirement paper={paper} onAdd={add} />
      </ScrollRegion>
      <RequirementPane
        posting={posting}
        pairing={pairing}
        session={session}
        unanswered={unanswered}
        current={current}
        onPick={setCurrent}
        onLeave={() => paper.current?.focus()}
        root={pane}
      />
    </div>
  )
}

/** Mod+Z takes the last change of the posting back, unless something is being typed. */
function useUndoKey(session: WritingSession, posting: string): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing = event.target instanceof Element && event.target.closest('input, textarea, select') !== null
      if (!typing && isKey(event, 'Mod+Z') && undoLast(session, posting)) event.preventDefault()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [session, posting])
}

/** Company and place, where the text does not say them itself just below. */
function Sub({ posting, from }: { readonly posting: Posting; readonly from: number }) {
  const below = posting.text.slice(from, from + 400).toLowerCase()
  const facts = [posting.company, posting.place].filter((fact) => fact && !below.includes(fact.toLowerCase()))
  return facts.length > 0 ? <div className={css.sub}>{facts.join(' · ')}</div> : null
}

/** The posting's own title line is shown as the title already. */
function afterTitle({ text, role }: Posting): number {
  const first = textLines(text).find(({ kind }) => kind !== 'blank')
  if (!first || role === null) return 0
  const title = text
    .slice(first.start + first.marker, first.end)
    .replace(/[*_]/gu, '')
    .trim()
  return title === role ? first.end + 1 : 0
}
