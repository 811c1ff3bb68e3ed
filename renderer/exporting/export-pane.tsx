import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { exportFormats, type PreflightLine } from '../../shared/contract/exports.ts'
import { api } from '../api.ts'
import { Keys } from '../components/controls/button.tsx'
import { Pane, PaneGroup, PaneHead } from '../components/panes/pane.tsx'
import type { WritingSession } from '../editor/writing-session.ts'
import { copyAll } from '../workspace/kinds/copy.ts'
import { AuthorDialog } from './author-dialog.tsx'
import { exportAs, exportCvLines, exportSheet, exportWorkingCopy } from './export-as.ts'
import css from './exporting.module.css'
import { FormAnswers } from './form-answers.tsx'
import { formatNames } from './format-names.ts'
import { leftFilesOf } from './left-files-state.ts'
import { NameDialog } from './name-dialog.tsx'
import { Preflight } from './preflight.tsx'
import { toBeginning, toFrame, toLetterHead, toPages, toText } from './preflight-places.ts'

interface ExportPaneProps {
  readonly session: WritingSession
  /** True once everything typed is stored. */
  readonly ready: boolean
  /** What concerns the look of the pages. */
  readonly children: ReactNode
}

/** What is still open before the document leaves, the ways to save and copy it, and what has left already. */
export function ExportPane({ session, ready, children }: ExportPaneProps) {
  const { application } = session
  const preflight = useQuery({ ...api.exports.preflight.queryOptions({ input: { application } }), enabled: ready })
  const left = useQuery(api.exports.list.queryOptions({ input: { application } })).data?.length ?? 0
  const [open, setOpen] = useState<'name' | 'author' | null>(null)
  const { kind } = session.read()
  const pick = ({ section, start, place, words }: PreflightLine) => {
    if (section !== null) toText(session, section, start)
    else if (place === 'text') toBeginning(session)
    else if (place === 'frame') toFrame(session, words ?? '')
    else if (place === 'pages') toPages()
    else if (place === 'name') setOpen('name')
    else if (kind === 'letter') toLetterHead(session)
    else setOpen('author')
  }
  const close = () => setOpen(null)
  return (
    <Pane side="left" name="Before you send">
      <PaneHead>Before you send</PaneHead>
      {preflight.data ? <Preflight lines={preflight.data} onPick={pick} /> : <p>Looking the document over…</p>}
      <PaneGroup>Save as</PaneGroup>
      <div className={css.formats}>
        {exportFormats.map((format) => (
          <Act key={format} keys={format === 'pdf' ? 'Mod+Shift+E' : undefined} run={() => exportAs(session, format)}>
            {formatNames[format]}
          </Act>
        ))}
        <Act
          title="Plain text with a line break wherever a line grows long"
          run={() => exportAs(session, 'txt', { wrapped: true })}
        >
          Text in short lines
        </Act>
      </div>
      {kind === 'answers' && <FormAnswers session={session} />}
      <PaneGroup>Copy all</PaneGroup>
      <div className={css.pair}>
        <Act run={() => copyAll(session, 'rich')}>Formatted</Act>
        <Act run={() => copyAll(session, 'plain')}>As plain text</Act>
      </div>
      {children}
      <PaneGroup>What it rests on</PaneGroup>
      <Act run={() => exportSheet(application, 'pdf')}>Evidence as PDF</Act>
      <Act run={() => exportSheet(application, 'md')}>Evidence as Markdown</Act>
      <Act title="The parts of your CV that the text rests on, for other programs" run={() => exportCvLines(session)}>
        CV lines used (JSON Resume)
      </Act>
      <PaneGroup>For you alone</PaneGroup>
      <Act run={() => exportWorkingCopy(session)}>Working copy with notes</Act>
      <PaneGroup>What has left</PaneGroup>
      <Act run={() => leftFilesOf.set(application)}>{left === 0 ? 'Exported files…' : `Exported files (${left})…`}</Act>
      <div className={css.end} />
      {open === 'name' && <NameDialog session={session} onClose={close} />}
      {open === 'author' && <AuthorDialog session={session} onClose={close} />}
    </Pane>
  )
}

interface ActProps {
  readonly keys?: string | undefined
  /** What it is, for those who point at it. */
  readonly title?: string
  readonly run: () => unknown
  readonly children: ReactNode
}

function Act({ keys, title, run, children }: ActProps) {
  return (
    <button type="button" className={css.save} title={title} onClick={() => void run()}>
      <span>{children}</span>
      {keys && <Keys keys={keys} />}
    </button>
  )
}
