import { applicationStatuses } from '../../../shared/domain/application-statuses.ts'
import { SearchField } from '../../components/controls/search-field.tsx'
import { Segments } from '../../components/controls/segments.tsx'
import css from '../applications-screen.module.css'
import { changeList, type ListState, listShapes } from './list-state.ts'

/** How the applications are looked at: their shape, what is searched for, which status, at hand or put away. */
export function ListTools({ state }: { readonly state: ListState }) {
  return (
    <div className={css.tools}>
      <Segments
        name="Shape"
        all={listShapes}
        chosen={state.shape}
        onChoose={(shape) => changeList({ shape, query: '' })}
      />
      <div className={css.search}>
        <SearchField
          name="Search all that is written"
          placeholder="Search documents, notes and postings"
          value={state.query}
          onSearch={(query) => changeList({ query })}
          onKeyDown={(event) => {
            if (event.key === 'Escape') changeList({ query: '' })
            if (event.key !== 'ArrowDown') return
            event.preventDefault()
            document.querySelector<HTMLElement>('main section[aria-label] li button, main tbody a')?.focus()
          }}
        />
      </div>
      {state.shape !== 'insight' && (
        <select
          className={css.filter}
          aria-label="Show the status"
          value={state.status}
          onChange={(event) => {
            const status = applicationStatuses.find((one) => one === event.target.value) ?? 'any'
            changeList({ status })
          }}
        >
          <option value="any">any status</option>
          {applicationStatuses.map((status) => (
            <option key={status}>{status}</option>
          ))}
        </select>
      )}
      {state.shape !== 'insight' && (
        <label className={css.archived}>
          <input
            type="checkbox"
            checked={state.archived}
            onChange={(event) => changeList({ archived: event.target.checked })}
          />
          Archive
        </label>
      )}
    </div>
  )
}
