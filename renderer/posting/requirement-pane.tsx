import { Ellipsis } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { Posting } from '../../shared/domain/posting.ts'
import { type Requirement, requirementLevels } from '../../shared/domain/requirement.ts'
import { client } from '../api.ts'
import { say } from '../app/toasts.ts'
import { Button } from '../components/button.tsx'
import { groupByHeading } from '../components/group-by-heading.ts'
import { LevelPill, levelNames } from '../components/level-pill.tsx'
import { Menu } from '../components/menu.tsx'
import { Pane, PaneGroup, PaneHead } from '../components/pane.tsx'
import { changePosting } from './change-posting.ts'
import css from './posting-view.module.css'
import { RoleAndCompany } from './role-and-company.tsx'

interface RequirementPaneProps {
  readonly posting: Posting
  readonly current: string | null
  readonly onPick: (id: string) => void
}

/** What the posting asks for as a list, to correct. */
export function RequirementPane({ posting, current, onPick }: RequirementPaneProps) {
  const root = useRef<HTMLDivElement>(null)
  const { requirements } = posting
  useEffect(() => {
    if (current !== null)
      root.current?.querySelector(`[data-item="${CSS.escape(current)}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [current])
  return (
    <Pane side="right" name="Requirements">
      <PaneHead remark={levelCounts(requirements)}>
        {requirements.length === 1 ? '1 requirement' : `${requirements.length} requirements`}
      </PaneHead>
      <RoleAndCompany key={`${posting.role} ${posting.company}`} posting={posting} />
      <div ref={root}>
        {groupByHeading(requirements).map(({ group, all }) => (
          <div key={all[0]?.id}>
            {group && <PaneGroup>{group}</PaneGroup>}
            <ul className={css.list}>
              {all.map((one) => (
                <Row key={one.id} posting={posting.id} one={one} on={one.id === current} onPick={onPick} />
              ))}
            </ul>
          </div>
        ))}
      </div>
      <p className={css.hint}>Select text on the left to add a requirement the app did not see.</p>
    </Pane>
  )
}

function levelCounts(requirements: readonly Requirement[]): string {
  return requirementLevels
    .map((level) => [requirements.filter((one) => one.level === level).length, levelNames[level].name] as const)
    .flatMap(([n, name]) => (n > 0 ? [`${n} ${name}`] : []))
    .join(' · ')
}

interface RowProps {
  readonly posting: string
  readonly one: Requirement
  readonly on: boolean
  readonly onPick: (id: string) => void
}

function Row({ posting, one, on, onPick }: RowProps) {
  const acts = [
    ...requirementLevels
      .filter((level) => level !== one.level)
      .map((level) => ({
        name: `Make it ${levelNames[level].name}`,
        run: () => void changePosting(() => client.postings.setLevel({ posting, requirement: one.id, level })),
      })),
    { name: 'Remove', run: () => void remove(posting, one) },
  ]
  return (
    <li className={on ? `${css.item} ${css.on}` : css.item} data-item={one.id}>
      <button type="button" className={css.pick} aria-pressed={on} onClick={() => onPick(one.id)}>
        <LevelPill level={one.level} />
        <span>
          {one.text} <span className={css.n}>{facts(one)}</span>
        </span>
      </button>
      <span className={css.more}>
        <Menu acts={acts}>
          <Button look="bare" small label="Change this requirement">
            <Ellipsis size={14} aria-hidden />
          </Button>
        </Menu>
      </span>
    </li>
  )
}

async function remove(posting: string, one: Requirement): Promise<void> {
  let undo: string | undefined
  const done = await changePosting(async () => {
    const { undo: id, ...changed } = await client.postings.removeRequirement({ posting, requirement: one.id })
    undo = id
    return changed
  })
  if (!done || undo === undefined) return
  const id = undo
  say('The requirement was removed.', {
    label: 'Undo',
    run: () => void changePosting(() => client.postings.undo({ posting, undo: id })),
  })
}

function facts({ years, limit }: Requirement): string {
  const parts = [
    years && (years.max === null ? `${years.min}+ years` : `${years.min}–${years.max} years`),
    limit && ('words' in limit ? `${limit.words} words` : `${limit.characters} characters`),
  ]
  return parts.filter(Boolean).join(' · ')
}
