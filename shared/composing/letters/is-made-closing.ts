import { letterGreeting } from './letter-greeting.ts'

/** Whether a letter ends as one was made to, to a named person or to nobody in particular, rather than in its writer's own words. */
export const isMadeClosing = (closing: string, language: string): boolean =>
  [null, 'Ada Pell'].some((addressee) => letterGreeting(addressee, language).closing === closing)
