import { Settings } from 'lucide-react'
import type { ReactNode } from 'react'
import hidden from '../../components/hidden.module.css'
import { useStorePart } from '../../components/store.ts'
import { type Place, place } from '../navigation.ts'
import { ConnectionBanner } from '../notices/connection-banner.tsx'
import { HostNotices } from '../notices/host-notices.tsx'
import css from './frame.module.css'
import { PlaceLink } from './place-link.tsx'
import { statusBar } from './status-bar.ts'

interface FrameProps {
  /** The screen's name for those who hear it; left out where the screen shows its own. */
  readonly title?: string | undefined
  /** What stands after the links: where one is, in words. */
  readonly crumb?: ReactNode
  readonly acts?: ReactNode
  readonly footer?: ReactNode
  readonly children: ReactNode
}

/** The window: header, the screen, status bar. */
export function Frame({ title, crumb, acts, footer, children }: FrameProps) {
  return (
    <div className={css.frame}>
      <header className={css.header}>
        <span className={css.logo}>Vouch</span>
        <Links />
        <div className={css.crumb}>{crumb}</div>
        <div className={css.acts}>{acts}</div>
        <SettingsLink />
      </header>
      <main className={css.body}>
        {title && <h1 className={hidden.hidden}>{title}</h1>}
        <div>
          <ConnectionBanner />
          <HostNotices />
        </div>
        <div className={css.content}>{children}</div>
      </main>
      <footer ref={statusBar.set} className={css.footer}>
        {footer}
      </footer>
    </div>
  )
}

const links: readonly { name: string; to: Place; kinds: readonly Place['kind'][] }[] = [
  { name: 'Library', to: { kind: 'library' }, kinds: ['library'] },
  { name: 'Applications', to: { kind: 'applications' }, kinds: ['applications', 'application'] },
]

function Links() {
  const here = useStorePart(place, (value) => value?.kind)
  return (
    <nav className={css.links} aria-label="Main">
      {links.map(({ name, to, kinds }) => (
        <PlaceLink key={name} to={to} className={css.link} current={here !== undefined && kinds.includes(here)}>
          {name}
        </PlaceLink>
      ))}
    </nav>
  )
}

function SettingsLink() {
  const here = useStorePart(place, (value) => value?.kind)
  return (
    <PlaceLink to={{ kind: 'settings' }} className={css.gear} current={here === 'settings'} label="Settings">
      <Settings size={16} aria-hidden />
    </PlaceLink>
  )
}
