const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
const month = 31 * 24 * 60 * 60 * 1000

/**
 * Says when the person last saved a copy of the library, and what a copy elsewhere is for when that is more than a month ago or never happened.
 * Both are days as `YYYY-MM-DD`.
 */
export function lastCopy(savedOn: string | null, today: string): string {
  if (savedOn === null) return 'You have not saved a copy yet. On another disk, one outlives this computer.'
  if (savedOn === today) return 'You saved a copy today.'
  const said = `You last saved a copy on ${day.format(new Date(savedOn))}`
  const long = Date.parse(today) - Date.parse(savedOn) > month
  return long ? `${said}. What you wrote since is on this computer only.` : `${said}.`
}
