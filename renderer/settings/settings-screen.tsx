import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { Settings } from '../../shared/domain/settings.ts'
import { api, client, queries } from '../api.ts'
import { Frame } from '../app/frame/frame.tsx'
import { attempt } from '../app/notices/toasts.ts'
import { ChoiceField } from '../components/controls/field.tsx'
import { showHeading } from '../components/text/show-heading.ts'
import { BackupPart } from './backup-part.tsx'
import { DetailsPart } from './details-part.tsx'
import { FilesPart } from './files-part.tsx'
import { ForgetPart } from './forget-part.tsx'
import { LimitsPart } from './limits-part.tsx'
import { LogPart } from './log-part.tsx'
import { ModelPart } from './model-part.tsx'
import css from './settings-screen.module.css'
import { ShortcutsPart } from './shortcuts-part.tsx'
import { SpellingPart } from './spelling-part.tsx'

/** How the app looks, where the library is, and every shortcut. */
export function SettingsScreen({ part }: { readonly part?: string | undefined }) {
  const root = useRef<HTMLDivElement>(null)
  const settings = useQuery(api.settings.get.queryOptions()).data
  const about = useQuery(api.host.about.queryOptions()).data
  const ready = settings !== undefined && about !== undefined
  useEffect(() => (ready ? showHeading(root.current, part) : undefined), [part, ready])
  return (
    <Frame title="Settings" crumb={<b>Settings</b>} footer={<span>Settings are kept on this computer</span>}>
      <div className={css.screen} ref={root}>
        <div className={css.column}>
          <DetailsPart />
          {settings && (
            <section className={css.part}>
              <h2 className={css.title}>Look</h2>
              <ChoiceField
                name="Theme"
                value={settings.theme}
                all={[
                  { id: 'system', name: 'As the system' },
                  { id: 'light', name: 'Light' },
                  { id: 'dark', name: 'Dark' },
                ]}
                onChoose={(theme) => set({ theme })}
              />
              <ChoiceField
                name="Text"
                value={settings.textSize}
                all={[
                  { id: 'small', name: 'Small' },
                  { id: 'usual', name: 'Usual' },
                  { id: 'large', name: 'Large' },
                  { id: 'largest', name: 'Largest' },
                ]}
                onChoose={(textSize) => set({ textSize })}
              />
              <ChoiceField
                name="Width of the page you write on"
                value={settings.editorWidth}
                all={[
                  { id: 'narrow', name: 'Narrow' },
                  { id: 'usual', name: 'Usual' },
                  { id: 'wide', name: 'Wide' },
                ]}
                onChoose={(editorWidth) => set({ editorWidth })}
              />
              <ChoiceField
                name="Paper"
                value={settings.paper}
                all={[
                  { id: 'a4', name: 'A4' },
                  { id: 'us-letter', name: 'US Letter' },
                ]}
                onChoose={(paper) => set({ paper })}
              />
            </section>
          )}
          <SpellingPart />
          {settings && <FilesPart settings={settings} />}
          {settings && <LimitsPart settings={settings} />}
          <ModelPart />
          <BackupPart />
          <ForgetPart />
          <LogPart />
          <ShortcutsPart />
          {about && (
            <section className={css.part}>
              <h2 className={css.title}>This copy of Vouch</h2>
              <div className={css.facts}>
                <span>Version</span>
                <span>{about.version}</span>
                <span>Library</span>
                <span>{about.library}</span>
                <span>System</span>
                <span>{about.platform}</span>
              </div>
            </section>
          )}
        </div>
      </div>
    </Frame>
  )
}

async function set(part: Partial<Settings>): Promise<void> {
  const settings = await attempt(() => client.settings.set(part))
  if (settings) queries.setQueryData(api.settings.get.queryKey(), settings)
}
