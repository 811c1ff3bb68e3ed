import { useState } from 'react'
import { Button } from '../../components/controls/button.tsx'
import { Menu, type MenuAct } from '../../components/controls/menu.tsx'
import { RowIcon } from './row-icon.tsx'

interface RowMenuProps {
  readonly acts: readonly MenuAct[]
  readonly tabIndex: number
  readonly label: string
}

/** The menu of a line. It is made when it is first asked for: a list that scrolls fast has only its button. */
export function RowMenu({ acts, tabIndex, label }: RowMenuProps) {
  const [openedBy, setOpenedBy] = useState<'key' | 'pointer' | null>(null)
  const button = { look: 'bare', small: true, tabIndex, label } as const
  if (openedBy)
    return (
      <Menu acts={acts} openedBy={openedBy}>
        <Button {...button}>
          <RowIcon name="ellipsis" />
        </Button>
      </Menu>
    )
  return (
    <Button
      {...button}
      aria-haspopup="menu"
      aria-expanded={false}
      onClick={({ detail }) => setOpenedBy(detail === 0 ? 'key' : 'pointer')}
    >
      <RowIcon name="ellipsis" />
    </Button>
  )
}
