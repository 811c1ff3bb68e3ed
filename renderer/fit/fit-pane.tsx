import { useRef } from 'react'
import type { LibraryView } from '../../shared/domain/library-view.ts'
import type { Match } from '../../shared/domain/match.ts'
import type { Pairing } from '../../shared/domain/pair.ts'
import type { Requirement } from '../../shared/domain/requirement.ts'
import { go } from '../app/navigation.ts'
import { Button } from '../components/controls/button.tsx'
import { Pane, PaneGroup, PaneHead } from '../components/panes/pane.tsx'
import { dropTarget } from '../workspace/evidence/evidence-drag.ts'
import css from '../workspace/evidence/evidence-panel.module.css'
import { OfferedCards } from '../workspace/evidence/offered-cards.tsx'
import { useFromTop } from '../workspace/evidence/use-from-top.ts'
import { VerdictLine } from '../workspace/evidence/verdict-line.tsx'
import { useKeptFocus } from '../workspace/keys/keep-focus.ts'
import { panelKey } from '../workspace/keys/panel-key.ts'
import { useFocusAfter } from '../workspace/keys/use-focus-after.ts'
import { evidenceUses } from '../workspace/pairing/evidence-uses.ts'
import { GapCard } from '../workspace/pairing/gap-card.tsx'
import { PairedCard } from '../workspace/pairing/paired-card.tsx'
import { markGap, pair } from '../workspace/pairing/pairing-acts.ts'
import { usualStrength } from '../workspace/pairing/usual-strength.ts'
import { type FitColumn, fitColumns } from './fit-columns.ts'

interface FitPaneProps {
  readonly application: string
  readonly requirements: readonly Requirement[]
  readonly requirement: Requirement
  /** The entry of the cell at hand; undefined for the whole requirement. */
  readonly column: FitColumn | undefined
  readonly pairing: Pairing
  readonly view: LibraryView
  readonly match: Match | undefined
  /** Goes back to the cell. */
  readonly onOut: () => void
  /** Goes to the next open requirement; false when none is open. */
  readonly onNextOpen: () => boolean
  readonly ref: React.Ref<HTMLDivElement>
}

const most = 40

/** The evidence of the cell at hand: what is paired, what could be, and the rest of the entry. */
export function FitPane(props: FitPaneProps) {
  const { application, requirements, requirement, column, pairing, view, match, onOut, onNextOpen, ref } = props
  const root = useRef<HTMLDivElement | null>(null)
  useKeptFocus(root)
  useFromTop(root, `${requirement.id} ${column?.id}`)
  const next = useFocusAfter(root, requirement.id, onNextOpen)
  const target = { application, requirement: requirement.id }
  const here = evidenceOf(view, column)
  const all = pairing.pairs.filter((one) => one.requirement === requirement.id)
  const taken = new Set(all.map(({ evidence }) => evidence))
  const ranked = (match?.ranked ?? []).filter(({ evidence }) => here.has(evidence))
  const rest = [...here].filter((id) => !ranked.some(({ evidence }) => evidence === id))
  const offered = column === undefined ? ranked : [...ranked, ...rest.map((evidence) => ({ evidence, why: [] }))]
  const gap = pairing.gaps.includes(requirement.id)
  const uses = evidenceUses(pairing)
  const textOf = (id: string) => requirements.find((one) => one.id === id)?.text ?? ''
  const markIt = () => void markGap(target, !gap)
  return (
    <Pane side="right" name="Evidence" width="right">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: shortcuts of the buttons inside */}
      <div
        ref={(element) => {
          root.current = element
          if (typeof ref === 'function') ref(element)
          else if (ref) ref.current = element
        }}
        tabIndex={-1}
        className={css.panel}
        onKeyDown={(event) => panelKey(event, root.current, { gap: markIt, next, out: onOut })}
      >
        <PaneHead remark={column?.more}>{column?.name ?? 'Evidence'}</PaneHead>
        <p className={css.quote}>for “{requirement.text}”</p>
        {match && column === undefined && <VerdictLine match={match} view={view} />}
        <div
          className={css.drop}
          {...dropTarget((evidence) => void pair(target, evidence, usualStrength(match, evidence)))}
        >
          <PaneGroup>Paired</PaneGroup>
          {gap && (
            <GapCard key={requirement.id} target={target} requirement={requirement} view={view} onLeaveOut={next} />
          )}
          {!all.some(({ evidence }) => here.has(evidence)) && !gap && <p className={css.none}>Nothing yet.</p>}
          <ul className={css.list}>
            {all.map(
              (one, place) =>
                here.has(one.evidence) && (
                  <PairedCard
                    key={one.evidence}
                    target={target}
                    pair={one}
                    view={view}
                    other={requirement.text}
                    place={place}
                    of={all.length}
                    uses={(uses.get(one.evidence) ?? []).map(textOf)}
                  />
                ),
            )}
          </ul>
        </div>
        <PaneGroup>{column === undefined ? 'Suggested' : 'Of this entry'}</PaneGroup>
        {offered.every(({ evidence }) => taken.has(evidence)) && (
          <p className={css.none}>{match ? 'Nothing more.' : 'Looking through your library…'}</p>
        )}
        <OfferedCards
          key={`${requirement.id} ${column?.id}`}
          target={target}
          view={view}
          cards={offered.map((one) => ({ ...one, strength: usualStrength(match, one.evidence) }))}
          taken={taken}
          most={most}
          other={requirement.text}
          uses={uses}
        />
        <div className={css.bottom}>
          <div className={css.wide}>
            <Button small keys="g" onClick={markIt} aria-pressed={gap}>
              {gap ? 'No gap after all' : 'Mark as gap'}
            </Button>
            <Button small keys="n" onClick={next}>
              Next open
            </Button>
            <Button
              small
              keys="w"
              data-key="w"
              onClick={() => go({ kind: 'application', id: application, view: 'write', requirement: requirement.id })}
            >
              Write
            </Button>
            <Button small keys="Esc" onClick={onOut}>
              Back
            </Button>
          </div>
        </div>
      </div>
    </Pane>
  )
}

/** Ids of the evidence of a column, or of the whole library. */
function evidenceOf(view: LibraryView, column: FitColumn | undefined): ReadonlySet<string> {
  const { of } = fitColumns(view)
  return new Set(view.evidence.flatMap(({ id }) => (column === undefined || of(id)?.id === column.id ? [id] : [])))
}
