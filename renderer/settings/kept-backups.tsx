import { useQuery } from '@tanstack/react-query'
import { api } from '../api.ts'
import { Button } from '../components/controls/button.tsx'
import css from './settings-screen.module.css'

interface KeptBackupsProps {
  /** Called with the name of a kept backup and with what to call it. */
  readonly onRestore: (name: string, title: string) => void
}

const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' })
const size = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1, minimumFractionDigits: 1 })

/** The backups that Vouch made by itself, newest first, and why the last could not be made. */
export function KeptBackups({ onRestore }: KeptBackupsProps) {
  const kept = useQuery(api.backups.kept.queryOptions()).data
  if (!kept?.folder) return null
  return (
    <>
      <p className={css.text}>
        Vouch also makes one by itself, once a day when something changed, and keeps fewer as they grow old. They are in{' '}
        {kept.folder}.
      </p>
      {kept.problem && <p role="status">{kept.problem}</p>}
      {kept.list.length > 0 && (
        <table className={css.keys} aria-label="Backups made by Vouch">
          <tbody>
            {kept.list.map((backup) => {
              const made = moment.format(new Date(backup.at))
              return (
                <tr key={backup.name}>
                  <th scope="row">{made}</th>
                  <td>{size.format(backup.size / 1e6)} MB</td>
                  <td className={css.end}>
                    <Button small label={`Restore the backup of ${made}…`} onClick={() => onRestore(backup.name, made)}>
                      Restore…
                    </Button>
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
    </>
  )
}
