import type { Clock } from '../ports.ts'

/** Now, as an ISO 8601 instant in UTC. */
export function isoTime(clock: Clock): string {
  return new Date(clock.now()).toISOString()
}

/** Today where the person is, as YYYY-MM-DD. */
export function today(clock: Clock): string {
  const now = new Date(clock.now())
  const two = (value: number) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
