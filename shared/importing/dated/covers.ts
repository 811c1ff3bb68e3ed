import type { EntryDraft } from '../items/gathered.ts'

/** True when the time of `outer` holds that of `inner`. */
export function covers(outer: EntryDraft, inner: EntryDraft): boolean {
  const [from, to] = [outer.start ?? '0000', outer.end ?? outer.start ?? '9999']
  const [start, end] = [inner.start ?? '0000', inner.end ?? inner.start ?? '9999']
  return (
    from.slice(0, 4) <= start.slice(0, 4) &&
    (to === 'present' || (end !== 'present' && end.slice(0, 4) <= to.slice(0, 4)))
  )
}
