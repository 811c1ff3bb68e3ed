const months = 'Jan Feb March April May June July Aug Sept Oct Nov Dec'.split(' ')

/** A stated date for people: "2014-12" → "Dec 2014"; a bare year, or a word such as "present", as it is. */
export function monthAndYear(date: string): string {
  const [year = '', month] = date.split('-')
  return month === undefined ? year : `${months[Number(month) - 1]} ${year}`
}
