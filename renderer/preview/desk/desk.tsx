import { type KeyboardEvent, useRef, useState } from 'react'
import type { TypesetLine } from '../../../shared/domain/typeset-line.ts'
import type { PlacedLine } from '../../../shared/formats/markdown/line-offsets.ts'
import { problemSentence } from '../../app/notices/problem-sentence.ts'
import { Banner } from '../../components/messages/banner.tsx'
import { EmptyState } from '../../components/messages/empty-state.tsx'
import { announce } from '../../components/messages/live-region.tsx'
import { ScrollRegion } from '../../components/panes/scroll-region.tsx'
import { type Store, useStore } from '../../components/store.ts'
import type { LivePages, PagesState } from '../live/live-pages.ts'
import css from './desk.module.css'
import { PageBar } from './page-bar.tsx'
import { Sheets } from './sheets.tsx'
import { percentSeen, stepped, type Zoom } from './zoom.ts'

interface DeskProps {
  readonly state: PagesState
  readonly zoom: Store<Zoom>
  /** The line where the caret stands. */
  readonly caret: TypesetLine | null
  readonly onPick: (line: PlacedLine) => void
}

/** The pages on their desk, with the keys that look at them: arrows go from line to line, Enter goes to the text. */
export function Desk({ state: { shown, problem }, zoom, caret, onPick }: DeskProps) {
  const desk = useRef<HTMLElement>(null)
  const size = useStore(zoom)
  const [walked, setWalked] = useState<TypesetLine | null>(null)
  const current = walked ?? caret
  const seen = () => seenPercent(desk.current, shown)
  const onKeyDown = (event: KeyboardEvent) => {
    const act = keyAct(event, { lines: shown?.lines ?? [], current, walk: setWalked, pick: onPick, zoom, seen })
    if (!act) return
    event.preventDefault()
    act()
  }
  return (
    <div className={css.column}>
      {shown && (
        <PageBar
          zoom={zoom}
          seen={seen}
          page={(current?.page ?? 0) + 1}
          pages={shown.pages.length}
          milliseconds={shown.milliseconds}
        />
      )}
      <ScrollRegion
        className={css.desk}
        name="Pages"
        hint="Arrow keys go from line to line, Enter goes to the place in the text; plus, minus, 0 and 1 change the size."
        ref={desk}
        onKeyDown={onKeyDown}
        onBlur={() => setWalked(null)}
      >
        {problem !== null && !shown && (
          <EmptyState title="The pages cannot be shown">
            {problemSentence(problem)} The other formats may still be saved.
          </EmptyState>
        )}
        {[...(problem !== null && shown ? [problemSentence(problem)] : []), ...(shown?.warnings ?? [])].map((words) => (
          <div key={words} className={css.warning}>
            <Banner>{words}</Banner>
          </div>
        ))}
        {shown && <Sheets shown={shown} zoom={size} current={current} onPick={onPick} />}
      </ScrollRegion>
    </div>
  )
}

interface KeyState {
  readonly lines: readonly PlacedLine[]
  readonly current: TypesetLine | null
  readonly walk: (line: TypesetLine) => void
  readonly pick: (line: PlacedLine) => void
  readonly zoom: Store<Zoom>
  readonly seen: () => number
}

function keyAct(event: KeyboardEvent, { lines, current, walk, pick, zoom, seen }: KeyState): (() => void) | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null
  const at = lines.findIndex(({ line }) => line.page === current?.page && line.y === current.y && line.x === current.x)
  const walkTo = (index: number) => () => {
    const next = lines[Math.min(Math.max(index, 0), lines.length - 1)]?.line
    if (!next) return
    walk(next)
    announce(next.text)
  }
  const chosen = lines[at]
  const acts: Readonly<Record<string, (() => void) | undefined>> = {
    ArrowDown: walkTo(at + 1),
    ArrowUp: walkTo(at - 1),
    Enter: chosen && (() => pick(chosen)),
    '+': () => zoom.set(stepped(seen(), 1)),
    '=': () => zoom.set(stepped(seen(), 1)),
    '-': () => zoom.set(stepped(seen(), -1)),
    '1': () => zoom.set(100),
    '0': () => zoom.set('width'),
  }
  return acts[event.key] ?? null
}

/** How large the pages are seen now, in percent of their size on paper. */
function seenPercent(desk: HTMLElement | null, shown: LivePages | null): number {
  const sheet = desk?.querySelector('[data-page]')
  const first = shown?.pages[0]
  if (!sheet || !first) return 100
  return percentSeen(first.width, sheet.getBoundingClientRect().width)
}
