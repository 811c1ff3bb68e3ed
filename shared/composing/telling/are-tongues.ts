import { tongueRow } from './tongue-row.ts'

/** Whether a line tells of nothing but languages and how well each is known: so surely that no post it stands under has to do with it. */
export const areTongues = (text: string): boolean =>
  tongueRow(text)?.every(({ name, how }) => how !== null || / /u.test(name)) ?? false
