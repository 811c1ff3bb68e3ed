import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { api, client } from '../api.ts'
import { problemSentence } from '../app/problem-sentence.ts'
import { attempt } from '../app/toasts.ts'
import { Banner } from '../components/banner.tsx'
import { EmptyState } from '../components/empty-state.tsx'
import { PaneGroup } from '../components/pane.tsx'
import { ScrollRegion } from '../components/scroll-region.tsx'
import type { WritingSession } from '../editor/writing-session.ts'
import { ExportPane } from '../exporting/export-pane.tsx'
import css from './preview.module.css'
import { Sheets } from './sheets.tsx'

/** The typeset pages as the PDF will have them, what is still open, and the ways to save. */
export function Preview({ session }: { readonly session: WritingSession }) {
  const { application } = session
  const ready = useFlushed(session)
  const preview = useQuery({ ...api.exports.preview.queryOptions({ input: { application } }), enabled: ready })
  return (
    <div className={css.screen}>
      <ExportPane session={session} ready={ready}>
        <PaneGroup>Page</PaneGroup>
        <PaperChoice />
      </ExportPane>
      <ScrollRegion className={css.desk} name="Pages">
        {preview.error && (
          <EmptyState title="The pages cannot be shown">
            {problemSentence(preview.error)} The other formats may still be saved.
          </EmptyState>
        )}
        {preview.data?.warnings.map((warning) => (
          <div key={warning} className={css.warning}>
            <Banner>{warning}</Banner>
          </div>
        ))}
        {preview.data && <Sheets pages={preview.data.pages} milliseconds={preview.data.milliseconds} />}
      </ScrollRegion>
    </div>
  )
}

/** True once everything typed is stored, so that the pages show it. */
function useFlushed(session: WritingSession): boolean {
  const [ready, setReady] = useState(false)
  useEffect(() => {
    let here = true
    void session.saver.flush().then(() => here && setReady(true))
    return () => {
      here = false
    }
  }, [session])
  return ready
}

function PaperChoice() {
  const settings = useQuery(api.settings.get.queryOptions()).data
  if (!settings) return null
  return (
    <label className={css.option}>
      Paper
      <select
        className={css.select}
        value={settings.paper}
        onChange={(event) => {
          const paper = event.target.value === 'us-letter' ? 'us-letter' : 'a4'
          void attempt(() => client.settings.set({ paper }))
        }}
      >
        <option value="a4">A4</option>
        <option value="us-letter">US Letter</option>
      </select>
    </label>
  )
}
