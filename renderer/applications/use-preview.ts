import { useQuery } from '@tanstack/react-query'
import { useEffect, useId, useState } from 'react'
import { client } from '../api.ts'
import type { GivenPosting } from './with-posting.ts'

const pause = 350

/** What a posting would become, read again a moment after it changes. Null while there is nothing or it is being read. */
export function usePreview(given: GivenPosting | null) {
  const mine = useId()
  const [settled, setSettled] = useState(given)
  const content = given && ('text' in given ? given.text : given.file)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the content says when it is another posting
  useEffect(() => {
    const timer = setTimeout(() => setSettled(given), typeof content === 'string' ? pause : 0)
    return () => clearTimeout(timer)
  }, [content])
  const read = settled && ('text' in settled ? settled.text : settled.file)
  const key = read instanceof File ? `${read.name} ${read.size} ${read.lastModified}` : read
  const { data, error } = useQuery({
    queryKey: ['posting-preview', mine, key],
    queryFn: ({ signal }) => (settled ? client.postings.preview(settled, { signal }) : null),
    enabled: settled !== null,
    gcTime: 0,
  })
  return read === content ? { data: data ?? null, error } : { data: null, error: null }
}
