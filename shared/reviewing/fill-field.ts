import type { Entry } from '../domain/entry.ts'
import { entryKinds } from '../domain/entry.ts'
import { VouchError } from '../domain/vouch-error.ts'
import { collapse } from '../text/collapse.ts'
import { dateSpans } from '../text/date-spans.ts'

export type FillableField = Entry['doubts'][number]['field']

/**
 * An entry with a field filled from words of a source; dates are read from them. Fails with `invalid-input` when the words hold no
 * date or name no kind.
 */
export function fillField(entry: Entry, field: FillableField, words: string): Entry {
  const text = collapse(words)
  switch (field) {
    case 'title':
    case 'organisation':
    case 'location':
      return { ...entry, [field]: text }
    case 'kind': {
      const kind = entryKinds.find((each) => each === text.toLowerCase())
      if (!kind) throw new VouchError('invalid-input', `“${text}” is no kind of entry; choose one from the list.`)
      return { ...entry, kind }
    }
    default: {
      const { from, to } = dated(text)
      if (field === 'dates') return { ...entry, start: from, end: to }
      const date = field === 'end' ? (to ?? from) : from
      if (date === null) throw noDate(text)
      if (field === 'end') return { ...entry, end: date }
      return { ...entry, start: date === 'present' ? null : date }
    }
  }
}

function dated(text: string): { from: string | null; to: string | null } {
  const stated = /^(?:\d{4}(?:-\d{2})?|present)$/u.test(text)
  if (stated) return { from: text, to: null }
  const span = dateSpans(text)[0]
  if (!span) throw noDate(text)
  return { from: span.from, to: span.to }
}

const noDate = (text: string) =>
  new VouchError('invalid-input', `No date can be read in “${text}”; type it in as 2021 or 2021-04.`)
