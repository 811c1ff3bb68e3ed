import type { EvidenceUse } from '../../../shared/contract/library.ts'
import { shortened } from '../../../shared/text/shortened.ts'
import { go } from '../../app/navigation.ts'
import { Menu } from '../../components/controls/menu.tsx'
import { Pill } from '../../components/marks/pill.tsx'
import css from './group-list.module.css'

interface UseMenuProps {
  readonly uses: readonly EvidenceUse[]
  readonly tabIndex: number
}

/** How often an item is used; the menu lists where and goes there. */
export function UseMenu({ uses, tabIndex }: UseMenuProps) {
  if (uses.length === 0) return <Pill>unused</Pill>
  const acts = uses.map((use) => ({ name: placeOf(use), run: () => goTo(use) }))
  return (
    <Menu acts={acts}>
      <button type="button" className={css.more} tabIndex={tabIndex}>
        used {uses.length === 1 ? 'once' : `${uses.length} times`}
      </button>
    </Menu>
  )
}

const how = { pair: 'Paired with', citation: 'Cited under' } as const

function placeOf({ how: kind, where, title, company }: EvidenceUse): string {
  const words = shortened(where, 70)
  const application = [title, company].filter(Boolean).join(' · ')
  return words ? `${how[kind]} “${words}” · ${application}` : `Cited in ${application}`
}

function goTo({ application, requirement }: EvidenceUse): void {
  go({ kind: 'application', id: application, view: 'write', ...(requirement ? { requirement } : {}) })
}
