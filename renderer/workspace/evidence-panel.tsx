import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type RefObject, useDeferredValue, useEffect, useRef, useState } from 'react'
import type { LibraryView } from '../../shared/domain/library-view.ts'
import type { Pairing } from '../../shared/domain/pair.ts'
import type { Requirement } from '../../shared/domain/requirement.ts'
import { api, queries } from '../api.ts'
import { Button } from '../components/button.tsx'
import { Pane, PaneGroup, PaneHead } from '../components/pane.tsx'
import { SearchField } from '../components/search-field.tsx'
import { EvidenceKeys } from './evidence-keys.tsx'
import css from './evidence-panel.module.css'
import { PairedCard } from './paired-card.tsx'
import { typeAndPair } from './pairing-acts.ts'
import { moveCard, panelKey } from './panel-key.ts'
import { SuggestedCard } from './suggested-card.tsx'

export interface EvidencePanelProps {
  readonly application: string
  readonly requirement: Requirement
  readonly view: LibraryView
  readonly pairing: Pairing
  readonly onGap: () => void
  readonly onNextOpen: () => void
}

/** What of the library answers the requirement: paired, suggested, found. */
export function EvidencePanel(props: EvidencePanelProps) {
  const { application, requirement, view, pairing, onGap, onNextOpen } = props
  const [query, setQuery] = useState('')
  const root = useRef<HTMLDivElement>(null)
  const target = { application, requirement: requirement.id }
  const pairs = pairing.pairs.filter((pair) => pair.requirement === requirement.id)
  const taken = new Set(pairs.map((pair) => pair.evidence))
  const gap = pairing.gaps.includes(requirement.id)
  const searching = query.trim() !== ''
  const suggested = useSuggested(props)
  const found = useFound(query)
  const offered = (searching ? found : (suggested ?? [])).filter(({ evidence }) => !taken.has(evidence))
  const nextOpen = useFocusAfter(root, requirement.id, onNextOpen)
  useEffect(() => setQuery(requirement.id && ''), [requirement.id])
  const add = async () => {
    if (await typeAndPair(target, query.trim())) setQuery('')
  }
  return (
    <Pane side="right" name="Evidence">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: shortcuts of the buttons inside */}
      <div
        ref={root}
        tabIndex={-1}
        className={css.panel}
        onKeyDown={(event) => panelKey(event, root.current, { gap: onGap, next: nextOpen })}
      >
        <PaneHead>Evidence</PaneHead>
        <p className={css.quote}>for “{requirement.text}”</p>
        <SearchField
          name="Search evidence or type a new one"
          placeholder={`Search ${view.evidence.length} items, or type to add a new one`}
          value={query}
          onSearch={setQuery}
        />
        {searching && (
          <div className={css.wide}>
            <Button small onClick={add}>
              Add “{query.trim().slice(0, 28)}” as evidence
            </Button>
          </div>
        )}
        <PaneGroup remark={pairs.length}>Paired</PaneGroup>
        {pairs.length === 0 && <p className={css.none}>{gap ? 'Marked as a gap.' : 'Nothing yet.'}</p>}
        <ul className={css.list}>
          {pairs.map((pair, i) => (
            <PairedCard
              key={pair.evidence}
              target={target}
              pair={pair}
              view={view}
              other={requirement.text}
              before={pairs[i - 1]?.evidence ?? null}
            />
          ))}
        </ul>
        <PaneGroup remark={offered.length}>{searching ? 'Found' : 'Suggested'}</PaneGroup>
        {offered.length === 0 && (
          <p className={css.none}>
            {searching && 'Nothing found. Add it as evidence above.'}
            {!searching && (suggested ? 'Nothing in your library answers this.' : 'Looking through your library…')}
          </p>
        )}
        <ul className={css.list}>
          {offered.map((ranked) => (
            <SuggestedCard key={ranked.evidence} target={target} ranked={ranked} view={view} other={requirement.text} />
          ))}
        </ul>
        <div className={css.wide}>
          <Button small keys="g" onClick={onGap} aria-pressed={gap}>
            {gap ? 'No gap after all' : 'Mark as gap'}
          </Button>
          <Button small keys="n" onClick={nextOpen}>
            Next open
          </Button>
        </div>
        <EvidenceKeys />
      </div>
    </Pane>
  )
}

/** Goes to the next open requirement and keeps the focus in the panel, whose cards are others then. */
function useFocusAfter(root: RefObject<HTMLDivElement | null>, requirement: string, onNextOpen: () => void) {
  const wanted = useRef(false)
  useEffect(() => {
    if (!wanted.current || !requirement) return
    wanted.current = false
    root.current?.focus()
    if (root.current) moveCard(root.current, 1)
  }, [requirement, root])
  return () => {
    wanted.current = true
    onNextOpen()
  }
}

interface Offered {
  readonly evidence: string
  readonly why: readonly string[]
}

/** Null until the first answer has come. */
function useSuggested({ application, requirement, view, pairing }: EvidencePanelProps): readonly Offered[] | null {
  const options = api.matches.suggest.queryOptions({ input: { application, top: 8 } })
  const matches = useQuery({ ...options, placeholderData: keepPreviousData }).data
  const seen = useRef({ view, pairing })
  useEffect(() => {
    if (seen.current.view !== view) void queries.invalidateQueries({ queryKey: api.matches.suggest.key() })
    seen.current = { view, pairing }
  }, [view, pairing])
  return matches === undefined ? null : (matches.find((match) => match.requirement === requirement.id)?.ranked ?? [])
}

function useFound(query: string): readonly Offered[] {
  const words = useDeferredValue(query.trim())
  const ids = useQuery({
    ...api.library.search.queryOptions({ input: { query: words, limit: 30 } }),
    enabled: words !== '',
    placeholderData: keepPreviousData,
  }).data
  return (ids ?? []).map((evidence) => ({ evidence, why: [] }))
}
