const two = (n: number) => String(n).padStart(2, '0')

/** The day it is where the person is, as `YYYY-MM-DD`. */
export const localDay = (now: Date = new Date()): string =>
  `${String(now.getFullYear()).padStart(4, '0')}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
