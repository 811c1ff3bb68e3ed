import { useState } from 'react'
import type { Posting } from '../../shared/domain/posting.ts'
import { client } from '../api.ts'
import { changePosting } from './change-posting.ts'
import css from './posting-view.module.css'

/** What was read about the posting as a whole; role and company can be corrected in place. */
export function RoleAndCompany({ posting }: { readonly posting: Posting }) {
  const [role, setRole] = useState(posting.role ?? '')
  const [company, setCompany] = useState(posting.company ?? '')
  const save = () => {
    const next = { role: role.trim() || null, company: company.trim() || null }
    if (next.role === posting.role && next.company === posting.company) return
    void changePosting(() => client.postings.describe({ id: posting.id, ...next }))
  }
  return (
    <div className={css.meta}>
      <span>Role</span>
      <input
        className={css.edit}
        aria-label="Role"
        value={role}
        placeholder="not stated"
        maxLength={300}
        onChange={(event) => setRole(event.target.value)}
        onBlur={save}
      />
      <span>Company</span>
      <input
        className={css.edit}
        aria-label="Company"
        value={company}
        placeholder="not stated"
        maxLength={300}
        onChange={(event) => setCompany(event.target.value)}
        onBlur={save}
      />
      {posting.place && (
        <>
          <span>Place</span>
          <b>{posting.place}</b>
        </>
      )}
      {posting.closes && (
        <>
          <span>Closes</span>
          <b>{posting.closes}</b>
        </>
      )}
    </div>
  )
}
