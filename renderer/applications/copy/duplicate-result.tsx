import { useState } from 'react'
import type { ApplicationSummary, Duplicate } from '../../../shared/contract/applications.ts'
import { client } from '../../api.ts'
import { go } from '../../app/navigation.ts'
import { attempt } from '../../app/notices/toasts.ts'
import { Button } from '../../components/controls/button.tsx'
import { announce } from '../../components/messages/live-region.tsx'
import { Dialog } from '../../components/panes/dialog.tsx'
import css from './duplicate-result.module.css'

interface ResultProps {
  readonly one: ApplicationSummary
  readonly made: Duplicate
  readonly onClose: () => void
}

/** What a copied application took along, and every place that still names the earlier company or role. */
export function DuplicateResult({ one, made, onClose }: ResultProps) {
  const [replaced, setReplaced] = useState<readonly string[]>([])
  /** The version before the last name was replaced. */
  const [undo, setUndo] = useState<string | null>(null)
  const { application, matched, leftOver } = made
  const byName = Map.groupBy(made.named, ({ name }) => name)
  const open = () => {
    onClose()
    go({ kind: 'application', id: application.id, view: 'write' })
  }
  const replace = async (name: string, by: string) => {
    const done = await attempt(() => client.applications.replaceName({ id: application.id, name, by }))
    if (!done) return
    setReplaced((before) => [...before, name])
    setUndo(done.undo)
    announce(`${name} is now ${by}.`)
  }
  const takeBack = async (id: string) => {
    if (!(await attempt(() => client.documents.restore({ application: application.id, id })))) return
    setReplaced((before) => before.slice(0, -1))
    setUndo(null)
    announce('Taken back.')
  }
  return (
    <Dialog
      wide
      title={application.title || 'The new application'}
      about={`Begun from ${[one.title, one.company].filter(Boolean).join(', ')}.`}
      onClose={open}
      acts={
        <Button look="primary" onClick={open}>
          Go on writing
        </Button>
      }
    >
      <p>
        {matched === 1 ? '1 requirement has' : `${matched} requirements have`} pairs or text from there.
        {leftOver > 0 &&
          ` ${leftOver === 1 ? '1 text answers' : `${leftOver} texts answer`} nothing this posting asks for and stand${leftOver === 1 ? 's' : ''} at the end, to use or to delete.`}
      </p>
      {byName.size === 0 && <p>No name of the earlier application stands in the text.</p>}
      {[...byName].map(([name, places]) => (
        <section key={name} className={css.name} aria-label={name}>
          <div className={css.head}>
            <b>
              “{name}” {replaced.includes(name) ? 'was replaced' : `is named ${times(places.length)}`}
            </b>
            {!replaced.includes(name) && application.company && (
              <Button small onClick={() => void replace(name, application.company ?? '')}>
                Replace by “{application.company}”
              </Button>
            )}
            {undo !== null && replaced.at(-1) === name && (
              <Button small onClick={() => void takeBack(undo)}>
                Undo
              </Button>
            )}
          </div>
          {!replaced.includes(name) && (
            <ul className={css.places}>
              {places.map((place) => (
                <li key={`${place.section} ${place.around}`}>{place.around}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
      {byName.size > replaced.length && (
        <p className={css.rest}>What stays is marked in the text until you change it.</p>
      )}
    </Dialog>
  )
}

const times = (n: number) => (n === 1 ? 'once' : `${n} times`)
