import { useState } from 'react'
import type { LibraryView } from '../../../shared/domain/library-view.ts'
import type { Match } from '../../../shared/domain/match.ts'
import type { Requirement } from '../../../shared/domain/requirement.ts'
import { Button } from '../../components/controls/button.tsx'
import { PaneGroup } from '../../components/panes/pane.tsx'
import type { Target } from '../pairing/pairing-acts.ts'
import { usualStrength } from '../pairing/usual-strength.ts'
import css from './evidence-panel.module.css'
import { OfferedCards } from './offered-cards.tsx'

interface OfferedProps {
  readonly target: Target
  readonly view: LibraryView
  readonly requirement: Requirement
  readonly match: Match | undefined
  readonly loading: boolean
  /** Empty while nothing is searched for. */
  readonly query: string
  readonly found: readonly string[]
  readonly taken: ReadonlySet<string>
  readonly uses: ReadonlyMap<string, readonly string[]>
}

/** How many suggestions are shown at first; where nothing answers, only the nearest. */
const atFirst = { strong: 6, partial: 6, none: 3 } as const

/** What a search found, else what the matching suggests, best first, with its reasons. */
export function Offered({ target, view, requirement, match, loading, query, found, taken, uses }: OfferedProps) {
  const [all, setAll] = useState(false)
  const searching = query !== ''
  const ranked = searching ? found.map((evidence) => ({ evidence, why: [] })) : (match?.ranked ?? [])
  const open = ranked.filter(({ evidence }) => !taken.has(evidence)).length
  const most = searching || all ? open : Math.min(open, atFirst[match?.verdict ?? 'strong'])
  return (
    <>
      <PaneGroup remark={searching ? open : undefined}>
        {searching ? 'Found' : match?.verdict === 'none' ? 'Nearest' : 'Suggested'}
      </PaneGroup>
      {open === 0 && <p className={css.none}>{nothingWords(searching, loading)}</p>}
      <OfferedCards
        target={target}
        view={view}
        cards={ranked.map(({ evidence, why }) => ({
          evidence,
          why: why.filter((reason) => !match?.years || !countsYears.test(reason)),
          // What the person searched for and chose is their own answer.
          strength: searching ? 'strong' : usualStrength(match, evidence),
        }))}
        taken={taken}
        most={most}
        other={searching ? query : requirement.text}
        uses={uses}
      />
      {most < open && (
        <div className={css.wide}>
          <Button small keys="m" data-key="m" onClick={() => setAll(true)}>
            Show {open - most} more
          </Button>
        </div>
      )}
    </>
  )
}

/** The sum of years stands above once; a card need not say it again. */
const countsYears = /^\d+ (?:year|month)\D[^:]*\bof \d/u

function nothingWords(searching: boolean, loading: boolean): string {
  if (searching) return 'Nothing found. Add it as evidence above.'
  return loading ? 'Looking through your library…' : 'Nothing more in your library answers this.'
}
