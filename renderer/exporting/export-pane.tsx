import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { ExportFormat } from '../../shared/contract/exports.ts'
import { api } from '../api.ts'
import { go } from '../app/navigation.ts'
import { Keys } from '../components/button.tsx'
import { Pane, PaneGroup, PaneHead } from '../components/pane.tsx'
import { showPlace } from '../editor/editor-acts.ts'
import type { WritingSession } from '../editor/writing-session.ts'
import { whenMarked } from '../preview/when-marked.ts'
import { exportAs, exportSheet, exportWorkingCopy } from './export-as.ts'
import css from './exporting.module.css'
import { Preflight } from './preflight.tsx'

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

interface ExportPaneProps {
  readonly session: WritingSession
  /** True once everything typed is stored. */
  readonly ready: boolean
  /** What concerns the look of the pages. */
  readonly children: ReactNode
}

/** What is still open before the document leaves, and the ways to save it. */
export function ExportPane({ session, ready, children }: ExportPaneProps) {
  const { application } = session
  const preflight = useQuery({ ...api.exports.preflight.queryOptions({ input: { application } }), enabled: ready })
  const toPlace = (section: string, start: number | undefined) => {
    go({ kind: 'application', id: application, view: 'write' })
    void whenMarked(session).then(() => showPlace(session, section, start))
  }
  return (
    <Pane side="left" name="Before you send" width="left">
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
      {children}
      <div className={css.end} />
    </Pane>
  )
}
