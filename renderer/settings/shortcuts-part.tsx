import { Keys } from '../components/controls/button.tsx'
import css from './settings-screen.module.css'
import { type ShortcutScope, shortcutScopes, shortcuts } from './shortcuts.ts'

/** Every shortcut, by where it works. */
export function ShortcutsPart() {
  return (
    <section className={css.part}>
      <h2 className={css.title}>Shortcuts</h2>
      {scopes.map((scope) => (
        <table key={scope} className={css.keys}>
          <caption>{shortcutScopes[scope]}</caption>
          <tbody>
            {shortcuts[scope].map(({ keys, name }) => (
              <tr key={keys}>
                <th scope="row">{name}</th>
                <td>
                  <Keys keys={keys} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </section>
  )
}

const scopes: readonly ShortcutScope[] = [
  'everywhere',
  'library',
  'board',
  'application',
  'posting',
  'text',
  'proposal',
  'finding',
  'requirements',
  'evidence',
]
