import type { LibraryView } from '../../../shared/domain/library-view.ts'
import type { Match, YearsSum } from '../../../shared/domain/match.ts'
import { sayMonths } from '../../../shared/matching/years/say-months.ts'
import { Pill, type PillTone } from '../../components/marks/pill.tsx'
import { entryDates } from '../../library/entries/entry-words.ts'
import { againstAsked } from './against-asked.ts'
import css from './evidence-panel.module.css'
import { yearsAsked } from './years-asked.ts'

const verdicts: Readonly<
  Record<Match['verdict'], { readonly tone: PillTone; readonly name: string; readonly says: string }>
> = {
  strong: { tone: 'accent', name: 'strong', says: 'Your library answers this.' },
  partial: { tone: 'amber', name: 'partial', says: 'Your library answers part of this.' },
  none: { tone: 'red', name: 'no evidence found', says: 'The nearest things are below.' },
}

/** How far the library answers the requirement, and the sum of years where it asks for some. */
export function VerdictLine({ match, view }: { readonly match: Match; readonly view: LibraryView }) {
  const { tone, name, says } = verdicts[match.verdict]
  return (
    <div className={css.verdict}>
      <p>
        <Pill solid tone={tone}>
          {name}
        </Pill>{' '}
        {match.verdict === 'none' && match.ranked.length === 0 ? 'Nothing in your library comes near.' : says}
      </p>
      {match.years && <Years years={match.years} view={view} />}
    </div>
  )
}

function Years({ years, view }: { readonly years: YearsSum; readonly view: LibraryView }) {
  const roles = years.entries.flatMap((id) => view.entries.find((entry) => entry.id === id) ?? [])
  return (
    <>
      <p>
        {roles.length > 0 ? (
          <>
            {leadWords(years, roles.length)} <b>{sayMonths(years.months)}</b>
            {againstAsked(years.months, { months: years.asked.min * 12, words: yearsAsked(years.asked) })}
          </>
        ) : (
          <>No dated role counts towards the {yearsAsked(years.asked)} asked</>
        )}
        {years.stated > years.months && `. Your words say ${sayMonths(years.stated)}`}
      </p>
      {roles.length > 0 && (
        <details className={css.sum}>
          <summary>The sum</summary>
          <ul>
            {roles.map((entry) => (
              <li key={entry.id}>
                {entryDates(entry)} <span>{entry.organisation ?? entry.title}</span>
              </li>
            ))}
          </ul>
          {roles.length > 1 && <p>Months that overlap count once.</p>}
        </details>
      )}
    </>
  )
}

function leadWords({ plain }: YearsSum, roles: number): string {
  if (!plain)
    return roles === 1
      ? 'No role says this plainly; your one role adds up to'
      : 'No role says this plainly; all your roles add up to'
  return roles === 1 ? 'One role adds up to' : `${roles} roles add up to`
}
