import { useQuery } from '@tanstack/react-query'
import { api } from '../api.ts'
import { PlaceLink } from '../app/frame/place-link.tsx'
import { recentApplications } from '../applications/list/recent-applications.ts'
import css from './welcome-screen.module.css'

/** The applications that were changed last, to go on with. */
export function Recent() {
  const all = useQuery(api.applications.list.queryOptions()).data ?? []
  const recent = recentApplications(all, 3)
  if (recent.length === 0) return null
  return (
    <nav className={css.recent} aria-label="Recent applications">
      <h2>Go on with</h2>
      <ul>
        {recent.map(({ id, title, company }) => (
          <li key={id}>
            <PlaceLink to={{ kind: 'application', id, view: 'write' }}>{title || 'Untitled'}</PlaceLink>
            {company && <span>{company}</span>}
          </li>
        ))}
      </ul>
    </nav>
  )
}
