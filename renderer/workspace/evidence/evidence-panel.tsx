import { type RefObject, useEffect, useRef, useState } from 'react'
import type { LibraryView } from '../../../shared/domain/library-view.ts'
import type { Pairing } from '../../../shared/domain/pair.ts'
import type { Requirement } from '../../../shared/domain/requirement.ts'
import { Button } from '../../components/controls/button.tsx'
import { Pane, PaneGroup, PaneHead } from '../../components/panes/pane.tsx'
import { useStorePart } from '../../components/store.ts'
import type { WritingSession } from '../../editor/writing-session.ts'
import { EarlierAnswers } from '../earlier/earlier-answers.tsx'
import { useKeptFocus } from '../keys/keep-focus.ts'
import { moveCard, panelKey } from '../keys/panel-key.ts'
import { useFocusAfter } from '../keys/use-focus-after.ts'
import { inModelOrder, rankingKey, rankings } from '../model/model-ranking.ts'
import { ModelRankingBar } from '../model/model-ranking-bar.tsx'
import { evidenceUses } from '../pairing/evidence-uses.ts'
import { GapCard } from '../pairing/gap-card.tsx'
import { PairSure } from '../pairing/pair-sure.tsx'
import { PairedCard } from '../pairing/paired-card.tsx'
import { pair } from '../pairing/pairing-acts.ts'
import { usualStrength } from '../pairing/usual-strength.ts'
import { BrowseLibrary } from './browse-library.tsx'
import { dropTarget } from './evidence-drag.ts'
import { EvidenceKeys } from './evidence-keys.tsx'
import css from './evidence-panel.module.css'
import { EvidenceSearch } from './evidence-search.tsx'
import { Offered } from './offered.tsx'
import { useFromTop } from './use-from-top.ts'
import { useFound, useSuggested } from './use-suggested.ts'
import { VerdictLine } from './verdict-line.tsx'

export interface EvidencePanelProps {
  readonly application: string
  /** The writing, where an earlier answer can be proposed; left out where nothing is written. */
  readonly session?: WritingSession
  readonly requirements: readonly Requirement[]
  readonly requirement: Requirement
  readonly view: LibraryView
  readonly pairing: Pairing
  readonly onGap: () => void
  /** Goes to the next open requirement; false when none is open. */
  readonly onNextOpen: () => boolean
}

/** What of the library answers the requirement: paired, suggested, found, and everything else. */
export function EvidencePanel(props: EvidencePanelProps) {
  const { application, session, requirements, requirement, view, pairing, onGap, onNextOpen } = props
  const [query, setQuery] = useState('')
  const root = useRef<HTMLDivElement>(null)
  const target = { application, requirement: requirement.id }
  const pairs = pairing.pairs.filter((one) => one.requirement === requirement.id)
  const taken = new Set(pairs.map(({ evidence }) => evidence))
  const gap = pairing.gaps.includes(requirement.id)
  const uses = evidenceUses(pairing)
  const textOf = (id: string) => requirements.find((one) => one.id === id)?.text ?? ''
  const matches = useSuggested(application, view)
  const match = matches?.find((one) => one.requirement === requirement.id)
  const ranking = useStorePart(rankings, (all) => all.get(rankingKey(target)))
  const found = useFound(query)
  const next = useFocusAfter(root, requirement.id, onNextOpen)
  useKeptFocus(root)
  useFreeKeys(root, { gap: onGap, next })
  useEffect(() => setQuery(requirement.id && ''), [requirement.id])
  useFromTop(root, requirement.id)
  return (
    <Pane side="right" name="Evidence" width="right">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: shortcuts of the buttons inside */}
      <div
        ref={root}
        tabIndex={-1}
        className={css.panel}
        onKeyDown={(event) => panelKey(event, root.current, { gap: onGap, next })}
      >
        <PaneHead>Evidence</PaneHead>
        <p className={css.quote} title={requirement.text}>
          for “{requirement.text}”
        </p>
        {match && <VerdictLine match={match} view={view} />}
        {matches && (
          <PairSure
            application={application}
            {...{ matches, pairing, requirements, view }}
            requirement={requirement.id}
          />
        )}
        <EvidenceSearch
          target={target}
          count={view.evidence.length}
          query={query}
          taken={taken}
          onSearch={setQuery}
          onDown={() => root.current && moveCard(root.current, 1)}
        />
        <div
          className={css.drop}
          {...dropTarget((evidence) => void pair(target, evidence, usualStrength(match, evidence)))}
        >
          <PaneGroup remark={pairs.length}>Paired</PaneGroup>
          {gap && (
            <GapCard key={requirement.id} target={target} requirement={requirement} view={view} onLeaveOut={next} />
          )}
          {pairs.length === 0 && !gap && <p className={css.none}>Nothing yet. Drag evidence here, or press Pair.</p>}
          <ul className={css.list}>
            {pairs.map((one, place) => (
              <PairedCard
                key={one.evidence}
                target={target}
                pair={one}
                view={view}
                other={requirement.text}
                place={place}
                of={pairs.length}
                uses={(uses.get(one.evidence) ?? []).map(textOf)}
              />
            ))}
          </ul>
        </div>
        {/* Two children of one parent may not share a key: React would forget to take the first away. */}
        {session && <EarlierAnswers key={`earlier ${requirement.id}`} session={session} requirement={requirement.id} />}
        <ModelRankingBar target={target} ranking={ranking} />
        <Offered
          key={requirement.id}
          target={target}
          view={view}
          requirement={requirement}
          match={match && ranking && ranking !== 'asking' ? inModelOrder(match, ranking) : match}
          loading={matches === undefined}
          query={query.trim()}
          found={found}
          taken={taken}
          uses={uses}
        />
        <PaneGroup>Whole library</PaneGroup>
        <BrowseLibrary target={target} view={view} other={requirement.text} shown={taken} uses={uses} />
        <div className={css.bottom}>
          <div className={css.wide}>
            <Button small keys="g" onClick={onGap} aria-pressed={gap}>
              {gap ? 'No gap after all' : 'Mark as gap'}
            </Button>
            <Button small keys="n" onClick={next}>
              Next open
            </Button>
          </div>
          <EvidenceKeys />
        </div>
      </div>
    </Pane>
  )
}

/** The panel's keys also work while nothing has the focus. */
function useFreeKeys(
  root: RefObject<HTMLDivElement | null>,
  acts: { readonly gap: () => void; readonly next: () => void },
) {
  const latest = useRef(acts)
  useEffect(() => {
    latest.current = acts
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.target !== document.body || !root.current?.offsetParent) return
      panelKey(event, root.current, { gap: () => latest.current.gap(), next: () => latest.current.next() })
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [root])
}
