import { lazy, Suspense } from 'react'

/** The stems of several languages are a large part of the page, and text is read before its marks are. */
const MarkedWords = lazy(async () => {
  await new Promise((resume) => requestIdleCallback(resume, { timeout: 2000 }))
  return { default: (await import('./marked-words.tsx')).MarkedWords }
})

interface SharedWordsProps {
  readonly text: string
  readonly other: string
}

/** Text with the words it shares with another marked, once what finds them has been loaded. */
export function SharedWords({ text, other }: SharedWordsProps) {
  return (
    <Suspense fallback={text}>
      <MarkedWords text={text} other={other} />
    </Suspense>
  )
}
