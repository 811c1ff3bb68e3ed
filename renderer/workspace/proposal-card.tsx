import { useEffect, useRef } from 'react'
import type { LibraryView } from '../../shared/domain/library-view.ts'
import type { Proposal, ProposedSentence } from '../../shared/domain/proposal.ts'
import { Button } from '../components/button.tsx'
import type { Draft, WritingSession } from '../editor/writing-session.ts'
import { acceptDraft, draftSection, rejectDraft } from './drafting.ts'
import css from './proposal-card.module.css'

interface ProposalCardProps {
  readonly session: WritingSession
  readonly section: string
  readonly draft: Draft
  readonly view: LibraryView
}

/** Drafted text under its section, to accept or reject. */
export function ProposalCard({ session, section, draft, view }: ProposalCardProps) {
  const acts = useRef<HTMLDivElement>(null)
  const { proposal } = draft
  const empty = proposal !== null && proposal.sentences.length === 0
  useEffect(() => {
    if (!proposal) return
    acts.current?.scrollIntoView({ block: 'nearest' })
    acts.current?.querySelector('button')?.focus({ preventScroll: true })
  }, [proposal])
  return (
    <section
      className={css.card}
      aria-label="Proposal"
      onKeyDown={(event) => {
        if (event.key === 'Escape') rejectDraft(session, section)
      }}
    >
      {proposal ? <Sentences proposal={proposal} view={view} /> : <div className={css.text}>Drafting…</div>}
      {proposal && proposal.left.length > 0 && (
        <div className={css.left}>
          Left out: {proposal.left.map(({ evidence, why }) => `“${shortened(view, evidence)}” (${why})`).join('; ')}
        </div>
      )}
      <div className={css.acts} ref={acts}>
        {!empty && (
          <Button look="primary" keys="Enter" disabled={!proposal} onClick={() => acceptDraft(session, section)}>
            Accept
          </Button>
        )}
        <Button keys="Esc" onClick={() => rejectDraft(session, section)}>
          {empty ? 'Close' : 'Reject'}
        </Button>
        {!empty && (
          <Button disabled={!proposal} onClick={() => draftSection(session, section)}>
            Again…
          </Button>
        )}
        <span className={css.by}>
          {proposal?.by === 'model'
            ? 'by your model, checked here'
            : 'built-in composer · nothing leaves this computer'}
        </span>
      </div>
    </section>
  )
}

function Sentences({ proposal, view }: { readonly proposal: Proposal; readonly view: LibraryView }) {
  if (proposal.sentences.length === 0)
    return (
      <div className={css.text}>Nothing is paired with this section yet. Pair evidence on the right, then draft.</div>
    )
  const rows = proposal.sentences.map((sentence, i) => {
    const key = `${i} ${sentence.text}`
    const Row = proposal.bullets ? 'li' : 'span'
    return (
      <Row key={key}>
        <Sentence sentence={sentence} proposal={proposal} view={view} />{' '}
      </Row>
    )
  })
  return <div className={css.text}>{proposal.bullets ? <ul>{rows}</ul> : rows}</div>
}

interface SentenceProps {
  readonly sentence: ProposedSentence
  readonly proposal: Proposal
  readonly view: LibraryView
}

function Sentence({ sentence, proposal, view }: SentenceProps) {
  const order = [...new Set(proposal.sentences.flatMap(({ evidence }) => evidence))]
  return (
    <>
      <span className={css.added}>{sentence.text}</span>
      {sentence.evidence.map((id) => (
        <sup key={id} className={css.chip} title={view.evidence.find((item) => item.id === id)?.text}>
          {order.indexOf(id) + 1}
        </sup>
      ))}
      {sentence.findings.map((finding) => (
        <div key={`${finding.start} ${finding.kind}`} className={css.flag}>
          {finding.level === 'flag' ? 'Not in the evidence: ' : ''}
          {finding.why}
        </div>
      ))}
    </>
  )
}

function shortened(view: LibraryView, id: string): string {
  const text = view.evidence.find((item) => item.id === id)?.text ?? ''
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}
