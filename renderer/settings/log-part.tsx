import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, client, queries } from '../api.ts'
import { attempt, say } from '../app/notices/toasts.ts'
import { Button } from '../components/controls/button.tsx'
import { QuestionDialog } from '../components/panes/question-dialog.tsx'
import { ScrollRegion } from '../components/panes/scroll-region.tsx'
import { saveFile } from '../exporting/save-file.ts'
import { logLine } from './log-line.ts'
import css from './log-part.module.css'
import screen from './settings-screen.module.css'

/** The local log of faults: shown, saved as a report that the person may send, deleted. */
export function LogPart() {
  const [shown, setShown] = useState(false)
  const [asking, setAsking] = useState(false)
  const log = useQuery(api.host.log.queryOptions()).data
  if (!log?.folder) return null
  const again = () => queries.invalidateQueries({ queryKey: api.host.log.key() })
  const show = () => {
    setShown(!shown)
    void again()
  }
  const report = async () => {
    const made = await attempt(() => client.host.report())
    if (made) await saveFile(made.file, made.name)
  }
  const remove = async () => {
    setAsking(false)
    if (!(await attempt(() => client.host.deleteLog()))) return
    await again()
    say('The log was deleted.')
  }
  return (
    <section className={screen.part}>
      <h2 className={screen.title}>Faults</h2>
      <p className={screen.text}>
        When something goes wrong, Vouch notes where in the program it happened. It notes none of your words and sends
        nothing: if you want to tell somebody about a fault, save a report, read it, and send it yourself. The log is in{' '}
        {log.folder}.
      </p>
      <div className={screen.acts}>
        <Button aria-expanded={shown} onClick={show}>
          {shown ? 'Hide the log' : 'Show the log'}
        </Button>
        <Button onClick={report}>Save a report…</Button>
        <Button onClick={() => setAsking(true)} disabled={log.lines.length === 0}>
          Delete the log…
        </Button>
      </div>
      {asking && <Question onDelete={remove} onClose={() => setAsking(false)} />}
      {shown && (
        <ScrollRegion name="Log" className={css.log}>
          {log.lines.length === 0 ? 'Nothing was noted.' : log.lines.map(logLine).join('\n')}
        </ScrollRegion>
      )}
    </section>
  )
}

function Question({ onDelete, onClose }: { readonly onDelete: () => void; readonly onClose: () => void }) {
  return (
    <QuestionDialog
      title="Delete the log?"
      about="What was noted of faults on this computer goes for good. A report that you saved stays."
      keep="Keep it"
      go="Delete the log"
      onGo={onDelete}
      onClose={onClose}
    />
  )
}
