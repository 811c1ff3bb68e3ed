import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { ExportFormat } from '../../shared/contract/exports.ts'
import { api, client } from '../api.ts'
import { go } from '../app/navigation.ts'
import { problemSentence } from '../app/problem-sentence.ts'
import { attempt } from '../app/toasts.ts'
import { Banner } from '../components/banner.tsx'
import { Keys } from '../components/button.tsx'
import { EmptyState } from '../components/empty-state.tsx'
import { Pane, PaneGroup, PaneHead } from '../components/pane.tsx'
import { ScrollRegion } from '../components/scroll-region.tsx'
import { showPlace } from '../editor/editor-acts.ts'
import type { WritingSession } from '../editor/writing-session.ts'
import { exportAs, exportSheet, exportWorkingCopy } from './export-as.ts'
import { Preflight } from './preflight.tsx'
import css from './preview.module.css'
import { Sheets } from './sheets.tsx'
import { whenMarked } from './when-marked.ts'

const formats: readonly { format: ExportFormat; name: string; keys?: string }[] = [
  { format: 'pdf', name: 'PDF', keys: 'Mod+Shift+E' },
  { format: 'md', name: 'Markdown' },
  { format: 'docx', name: 'Word' },
  { format: 'html', name: 'Web page' },
  { format: 'txt', name: 'Plain text' },
]

/** Each claim with the words it rests on, beside the document: for oneself, or to hand over. */
const sheets: readonly { format: ExportFormat; name: string }[] = [
  { format: 'pdf', name: 'Evidence as PDF' },
  { format: 'md', name: 'Evidence as Markdown' },
]

/** The typeset pages as the PDF will have them, what is still open, and the ways to save. */
export function Preview({ session }: { readonly session: WritingSession }) {
  const { application } = session
  const ready = useFlushed(session)
  const preview = useQuery({ ...api.exports.preview.queryOptions({ input: { application } }), enabled: ready })
  const preflight = useQuery({ ...api.exports.preflight.queryOptions({ input: { application } }), enabled: ready })
  const toPlace = (section: string, start: number | undefined) => {
    go({ kind: 'application', id: application, view: 'write' })
    void whenMarked(session).then(() => showPlace(session, section, start))
  }
  return (
    <div className={css.screen}>
      <Pane side="left" name="Before you send">
        <PaneHead>Before you send</PaneHead>
        <div className={css.open}>{preflight.data && <Preflight lines={preflight.data} onPick={toPlace} />}</div>
        <PaneGroup>Save as</PaneGroup>
        {formats.map(({ format, name, keys }) => (
          <button key={format} type="button" className={css.save} onClick={() => exportAs(session, format)}>
            <span>{name}</span>
            {keys && <Keys keys={keys} />}
          </button>
        ))}
        <button type="button" className={css.save} onClick={() => exportAs(session, 'txt', { wrapped: true })}>
          <span>Text in lines of 72</span>
        </button>
        <PaneGroup>For you alone</PaneGroup>
        <button type="button" className={css.save} onClick={() => exportWorkingCopy(session)}>
          <span>Working copy with notes</span>
        </button>
        <PaneGroup>Evidence sheet</PaneGroup>
        {sheets.map(({ format, name }) => (
          <button key={format} type="button" className={css.save} onClick={() => exportSheet(application, format)}>
            <span>{name}</span>
          </button>
        ))}
        <PaneGroup>Page</PaneGroup>
        <PaperChoice />
        <div className={css.end} />
      </Pane>
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
