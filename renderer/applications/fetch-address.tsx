import { useEffect, useRef, useState } from 'react'
import { client } from '../api.ts'
import { problemSentence } from '../app/notices/problem-sentence.ts'
import { Button } from '../components/controls/button.tsx'
import { Banner } from '../components/messages/banner.tsx'

interface FetchAddressProps {
  readonly address: URL
  readonly onFetched: (page: File) => void
}

/** A pasted address: what fetching it tells whom, and the button that does it. Nothing is fetched before. */
export function FetchAddress({ address, onFetched }: FetchAddressProps) {
  const [problem, setProblem] = useState<string | null>(null)
  const [under, setUnder] = useState(false)
  const stop = useRef<AbortController | null>(null)
  useEffect(() => () => stop.current?.abort(), [])
  const fetchPage = async () => {
    const controller = new AbortController()
    stop.current = controller
    setUnder(true)
    setProblem(null)
    try {
      const { file } = await client.postings.fetch({ address: address.href }, { signal: controller.signal })
      onFetched(file)
    } catch (error) {
      if (!controller.signal.aborted) setProblem(problemSentence(error))
    } finally {
      setUnder(false)
    }
  }
  return (
    <Banner
      acts={
        under ? (
          <Button onClick={() => stop.current?.abort()}>Stop</Button>
        ) : (
          <Button look="primary" onClick={fetchPage}>
            {problem ? 'Try again' : 'Fetch this page'}
          </Button>
        )
      }
    >
      {under
        ? `Asking ${address.hostname} for the page…`
        : (problem ??
          `This is an address. Fetching asks ${address.hostname} for this one page; nothing about you is sent, no cookies and no script. Or paste the posting’s text instead.`)}
    </Banner>
  )
}
