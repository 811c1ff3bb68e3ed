import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import type { ApplicationSummary, FoundInText } from '../../../shared/contract/applications.ts'
import { api } from '../../api.ts'
import { go, type Place } from '../../app/navigation.ts'
import css from './find-written.module.css'

interface FindWrittenProps {
  readonly query: string
  readonly all: readonly ApplicationSummary[]
}

/** Everything written in applications that has the words looked for, by application; choosing one goes to the place. */
export function FindWritten({ query, all }: FindWrittenProps) {
  const words = useDeferredValue(query.trim())
  const { data: found } = useQuery({
    ...api.applications.search.queryOptions({ input: { query: words } }),
    placeholderData: keepPreviousData,
  })
  const byApplication = Map.groupBy(found ?? [], ({ application }) => application)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrows are a shortcut between the buttons inside
    <div className={css.found} onKeyDown={step}>
      <p className={css.count} role="status">
        {found === undefined
          ? 'Looking…'
          : found.length === 0
            ? 'Nothing was found in your documents, notes, postings and remarks.'
            : `${found.length === 1 ? '1 place' : `${found.length} places`} in ${byApplication.size === 1 ? '1 application' : `${byApplication.size} applications`}`}
      </p>
      {[...byApplication].map(([id, places]) => {
        const one = all.find((application) => application.id === id)
        return (
          <section key={id} aria-label={one?.title ?? 'Application'}>
            <h2 className={css.title}>
              <bdi>{one?.title}</bdi>{' '}
              <small>
                <bdi>{[one?.company, one?.archivedAt && 'in the archive'].filter(Boolean).join(' · ')}</bdi>
              </small>
            </h2>
            <ul className={css.places}>
              {places.map((place) => (
                <li key={`${place.kind} ${place.place} ${place.start} ${place.excerpt}`}>
                  <button type="button" className={css.place} onClick={() => go(placeOf(place))}>
                    <span className={css.kind}>{kindNames[place.kind]}</span>
                    <span>
                      {place.heading && <span className={css.heading}>{place.heading}</span>}
                      <Marked {...place} />
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}

const kindNames: Readonly<Record<FoundInText['kind'], string>> = {
  name: 'Name',
  section: 'Text',
  note: 'Note',
  posting: 'Posting',
  remark: 'Remark',
}

function placeOf({ application: id, kind, place, start, end }: FoundInText): Place {
  if (kind === 'posting') return { kind: 'application', id, view: 'posting', arrival: { kind: 'posting', start, end } }
  if (kind === 'section' && place)
    return { kind: 'application', id, view: 'write', arrival: { kind: 'section', section: place, start, end } }
  if (kind === 'note' && place)
    return { kind: 'application', id, view: 'write', arrival: { kind: 'note', section: place, start, end } }
  if (kind === 'remark' && place) return { kind: 'application', id, view: 'write', requirement: place }
  return { kind: 'application', id, view: 'write' }
}

function Marked({ excerpt, marks }: Pick<FoundInText, 'excerpt' | 'marks'>) {
  const ends = [0, ...marks.map(({ end }) => end)]
  return (
    <span>
      {marks.map(({ start, end }, at) => (
        <span key={start}>
          {excerpt.slice(ends[at], start)}
          <mark>{excerpt.slice(start, end)}</mark>
        </span>
      ))}
      {excerpt.slice(ends.at(-1))}
    </span>
  )
}

/** The arrows go from place to place, and up from the first back to the field. */
function step(event: React.KeyboardEvent<HTMLElement>): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (by === 0 || !(event.target instanceof HTMLButtonElement)) return
  const places = [...event.currentTarget.querySelectorAll('button')]
  const next = places[places.indexOf(event.target) + by]
  event.preventDefault()
  if (next) next.focus()
  else if (by < 0) document.querySelector<HTMLElement>('main input[type=search]')?.focus()
}
