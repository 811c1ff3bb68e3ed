import { useQuery } from '@tanstack/react-query'
import type { Settings } from '../../shared/domain/settings.ts'
import { api, client, queries } from '../api.ts'
import { attempt, say } from '../app/notices/toasts.ts'
import { Button } from '../components/controls/button.tsx'
import { ChoiceField } from '../components/controls/field.tsx'
import css from './settings-screen.module.css'
import list from './spelling-part.module.css'

const kinds = [
  { id: 'off', name: 'Off' },
  { id: 'auto', name: 'As the document' },
  { id: 'british', name: 'British' },
  { id: 'american', name: 'American' },
  { id: 'canadian', name: 'Canadian' },
  { id: 'australian', name: 'Australian' },
] as const

/** Which English the spelling goes by, and the words it was taught. */
export function SpellingPart() {
  const settings = useQuery(api.settings.get.queryOptions()).data
  if (!settings) return null
  const { spelling, english, learnedWords } = settings
  return (
    <section className={css.part}>
      <h2 className={css.title}>Spelling and grammar</h2>
      <p className={css.text}>
        English is looked over on this computer; nothing is sent anywhere. Names of your library and of the posting are
        known.
      </p>
      <ChoiceField
        name="English"
        value={spelling ? english : 'off'}
        all={kinds}
        onChoose={(kind) => void set(kind === 'off' ? { spelling: false } : { spelling: true, english: kind })}
      />
      {learnedWords.length > 0 && (
        <ul className={list.words} aria-label="Words learned">
          {learnedWords.map((word) => (
            <li key={word}>
              {word}
              <Button look="bare" label={`Forget ${word}`} onClick={() => void forget(word, learnedWords)}>
                ×
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** Forgets a word that was learned, until that is taken back. */
async function forget(word: string, learned: readonly string[]): Promise<void> {
  if (await set({ learnedWords: learned.filter((one) => one !== word) }))
    say(`“${word}” is no longer known.`, { label: 'Undo', run: () => void set({ learnedWords: [...learned] }) })
}

async function set(part: Partial<Settings>): Promise<boolean> {
  const settings = await attempt(() => client.settings.set(part))
  if (settings) queries.setQueryData(api.settings.get.queryKey(), settings)
  return settings !== null
}
