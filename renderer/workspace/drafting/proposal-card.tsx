import { useEffect, useLayoutEffect, useRef } from 'react'
import type { LibraryView } from '../../../shared/domain/library-view.ts'
import { shortened } from '../../../shared/text/shortened.ts'
import { go } from '../../app/navigation.ts'
import { Button, Keys } from '../../components/controls/button.tsx'
import { useStore, useStorePart } from '../../components/store.ts'
import { type Draft, goesAlong, isFix, isUndecided } from '../../editor/draft.ts'
import type { WritingSession } from '../../editor/writing-session.ts'
import { isTyping } from '../keys/is-typing.ts'
import { useModelAllowed } from '../model/use-model-allowed.ts'
import { acceptWords } from './accept-words.ts'
import { Alternatives } from './alternatives.tsx'
import { arrangementWords } from './arrangement-words.ts'
import { BothTexts } from './both-texts.tsx'
import { changedMeanwhile } from './changed-meanwhile.ts'
import { citationOrder } from './citation-order.ts'
import { Countdown } from './countdown.tsx'
import { textOf } from './draft-store.ts'
import { acceptDraft, draftSection, rejectDraft } from './drafting.ts'
import { isMissing } from './fixes/is-missing.ts'
import { isUnfinished } from './is-unfinished.ts'
import { askModel } from './model-drafting.ts'
import css from './proposal-card.module.css'
import { proposalKey } from './proposal-key.ts'
import { ProposalSentence } from './proposal-sentence.tsx'
import { cardOf, runInCard } from './run-in-card.ts'
import { stopModel } from './running-models.ts'
import { changesOfFix, sentenceChanges } from './sentence-changes.ts'
import { proposalKeys } from './step-proposal.ts'
import { wishWords } from './wish-words.ts'

interface ProposalCardProps {
  readonly session: WritingSession
  readonly section: string
  readonly draft: Draft
  readonly view: LibraryView
}

/** Drafted text under its section: each sentence to accept, reword or reject, or all that is clean at once. */
export function ProposalCard(props: ProposalCardProps) {
  const { session, section, draft } = props
  const acts = useRef<HTMLDivElement>(null)
  const { running, asking, by } = draft
  const current = useStorePart(session.section, (id) => id === section)
  const waited = useRef(false)
  useEffect(() => {
    // Nobody has just asked for one that is only shown again.
    if (asking === 0) return
    // A model takes its time, and the check of a fix may: who writes on meanwhile is not torn from the text, nor is the next key an answer to the proposal.
    const late = by === 'model' || (by === 'fix' && waited.current)
    waited.current = running
    if (late && isTyping(document.activeElement)) return
    acts.current?.closest('section')?.scrollIntoView({ block: 'nearest' })
    // What was chosen at a finding has left no focus in the text: the card has it until there is something to accept.
    if (running && by === 'fix') acts.current?.closest('section')?.focus({ preventScroll: true })
    if (running) return
    acts.current?.querySelector<HTMLElement>('button:not(:disabled)')?.focus({ preventScroll: true })
  }, [running, asking, by])
  return (
    <section
      className={css.card}
      aria-label="Proposal"
      aria-busy={running}
      data-proposal={section}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return proposalKey(event, session)
        event.stopPropagation()
        if (running && draft.by === 'model') stopModel(session, section)
        else rejectDraft(session, section)
      }}
    >
      {current && (by === 'model' || asking === 0) && (
        <span className={css.wayHere}>
          <Keys keys={proposalKeys} /> to get here
        </span>
      )}
      <Sentences {...props} />
      <Remarks {...props} />
      <Alternatives session={session} section={section} draft={draft} />
      <div className={css.acts} ref={acts} data-acts>
        <Acts {...props} />
        <span className={css.by}>{byWords(draft)}</span>
      </div>
    </section>
  )
}

function byWords({ by, from, variant, running, sentences, wish }: Draft): string {
  if (by === 'fix') return running ? 'being checked…' : 'a fix, checked here · nothing leaves this computer'
  if (by === 'earlier') return `${from ?? 'your earlier words'}, checked here`
  if (by === 'composer') return `built-in composer, ${arrangementWords(variant)} · nothing leaves this computer`
  if (sentences.length === 0) return ''
  if (running) return 'your model is writing…'
  return wish === 'draft' ? 'by your model, checked here' : `${wishWords[wish]} · by your model, checked here`
}

function Sentences({ session, section, draft, view }: ProposalCardProps) {
  const { sentences, running, bullets, problem } = draft
  const counts = useStore(session.counts)
  if (sentences.length === 0) {
    if (running) return <div className={css.text}>{draft.by === 'model' ? 'Asking the model…' : 'Drafting…'}</div>
    const empty =
      draft.by === 'model'
        ? 'The model wrote no sentence.'
        : 'Nothing is paired with this section yet, so nothing can be said. Pair evidence on the right and draft again, mark a gap to leave it out, or say there what you are learning.'
    return problem ? null : <div className={css.text}>{empty}</div>
  }
  const fixes = isFix(draft)
  const order = citationOrder(counts, section, { sentences, rewrites: draft.rewrites && !fixes })
  const changed = changedMeanwhile(session, section, draft)
  const compared =
    draft.rewrites && !fixes
      ? sentenceChanges(
          draft.base,
          sentences.map(({ text }) => text),
        )
      : null
  const list = (
    <ol className={bullets ? `${css.text} ${css.bullets}` : css.text} aria-label="Sentences">
      {sentences.map((sentence, at) => (
        <ProposalSentence
          key={sentence.key}
          {...{ session, section, sentence, view, order }}
          changes={sentence.mends ? changesOfFix(sentence.mends.old, sentence.text) : (compared?.changes[at] ?? null)}
          single={!draft.rewrites}
          checking={running && fixes}
          whole={fixes ? isMissing(session, section, sentence) : changed}
        />
      ))}
      {compared?.gone.map((text) => (
        <li key={text} className={css.row}>
          {isUnfinished(draft) ? <span className={css.rest}>{text}</span> : <del className={css.gone}>{text}</del>}{' '}
          <span className={css.note}>{goneWords(draft, changed)}</span>
        </li>
      ))}
    </ol>
  )
  if (!changed) return list
  return (
    <BothTexts asked={draft.base} now={textOf(session, section)}>
      {list}
    </BothTexts>
  )
}

/** What becomes of an old sentence that no new one came from. */
function goneWords(draft: Draft, changed: boolean): string {
  if (changed) return 'stood there before'
  if (draft.running) return 'not rewritten yet'
  return isUnfinished(draft) ? 'stays: the answer ended before it' : 'would go'
}

/** What was left out, what is missing, and what went wrong. */
function Remarks({ draft, view }: ProposalCardProps) {
  return (
    <>
      {draft.progress && <div className={css.left}>{draft.progress}</div>}
      {draft.waiting && (
        <div className={css.left}>
          <Countdown {...draft.waiting} />
        </div>
      )}
      {draft.aside && (
        <div className={css.left}>
          The {isFix(draft.aside) ? 'fix' : 'proposal'} that was open here comes back once this is decided.
        </div>
      )}
      {draft.remark && <div className={css.left}>{draft.remark}</div>}
      {draft.left.length > 0 && (
        <div className={css.left}>
          Left out: {draft.left.map(({ evidence, why }) => `“${named(view, evidence)}” (${why})`).join('; ')}
        </div>
      )}
      {[...new Set(draft.questions)].map((text) => (
        <div key={text} className={`${css.left} ${css.told}`}>
          Missing, says the model: “{text}” If you can answer it, add evidence on the right and draft again.
        </div>
      ))}
      {[...draft.warnings, ...(draft.problem ? [draft.problem] : [])].map((text) => (
        <div key={text} className={css.problem} role="alert">
          {text}
        </div>
      ))}
    </>
  )
}

function Acts({ session, section, draft }: ProposalCardProps) {
  const { running, sentences, by } = draft
  const allowed = useModelAllowed(session.application)
  const undecided = sentences.filter(isUndecided)
  const changed = changedMeanwhile(session, section, draft)
  // Words that are not there any more need not be taken out.
  const along = undecided.filter((one) => goesAlong(one) && !(changed && one.text === '')).length
  useLayoutEffect(() => {
    // One that has nothing to accept any more loses the focus, and with it the keys of the card.
    const { activeElement } = document
    if (activeElement?.matches('[data-acts] button:disabled')) cardOf(activeElement)?.focus({ preventScroll: true })
  })
  if (running && by === 'model')
    return (
      <Button keys="Esc" onClick={() => stopModel(session, section)}>
        Stop
      </Button>
    )
  return (
    <>
      {sentences.length > 0 && (
        <Button
          look="primary"
          keys="Enter"
          disabled={running || along === 0}
          onClick={(event) => runInCard(event.currentTarget, () => acceptDraft(session, section))}
        >
          {changed ? 'Add below yours' : running ? 'Accept' : acceptWords(undecided)}
        </Button>
      )}
      <Button keys="Esc" onClick={() => rejectDraft(session, section)}>
        {sentences.length === 0 ? 'Close' : 'Reject'}
      </Button>
      {by === 'model' && allowed && (
        <Button
          disabled={running}
          onClick={() => void askModel({ session, section, wish: draft.wish, instruction: draft.instruction })}
        >
          Ask again
        </Button>
      )}
      {by === 'model' && draft.problem && sentences.length === 0 && (
        <Button onClick={() => go({ kind: 'settings', part: 'Model' })}>Settings</Button>
      )}
      {!isFix(draft) && (by === 'composer' ? canBePutOtherwise(draft) : sentences.length > 0 || by === 'model') && (
        <Button disabled={running} onClick={() => draftSection(session, section)}>
          {by === 'composer' ? `Again, ${arrangementWords(draft.variant + 1)}` : 'Use the composer'}
        </Button>
      )}
    </>
  )
}

/** One sentence from one item can be neither shorter nor the other way round, unless something was left out for it. */
const canBePutOtherwise = ({ sentences, left }: Draft): boolean =>
  sentences.length > 1 || left.length > 0 || sentences.some(({ evidence }) => evidence.length > 1)

function named(view: LibraryView, id: string): string {
  const text = view.evidence.find((item) => item.id === id)?.text ?? ''
  return shortened(text, 58)
}
