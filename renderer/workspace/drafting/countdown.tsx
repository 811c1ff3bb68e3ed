import { useEffect, useState } from 'react'

interface CountdownProps {
  readonly why: string
  /** When it ends, in milliseconds of the clock. */
  readonly until: number
}

/** Why something is waited for, with the seconds that are left. */
export function Countdown({ why, until }: CountdownProps) {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500)
    return () => clearInterval(timer)
  }, [])
  const left = Math.max(0, Math.ceil((until - now) / 1000))
  return (
    <>
      {why}; {left > 0 ? `asked again in ${left}\u00a0s.` : 'asking again…'}
    </>
  )
}
