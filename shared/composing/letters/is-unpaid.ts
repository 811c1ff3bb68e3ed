import type { Entry } from '../../domain/entry.ts'

/** Offices that nobody is paid for, by their titles. A prison has a governor who is, and volunteers have a manager who is. General knowledge. */
const office =
  /\b(?:(?:parent|school|community|foundation|staff|co-opted|local authority|LA|chair of|link) governors?|trustee|volunteer(?! (?:manager|coordinator|co-ordinator|officer|lead|leader|recruiter)\b)|befriender|panel member)\b/iu

/** Whether an office is held without pay: beside a post that is paid it is none to apply with. */
export const isUnpaid = (entry: Entry | null): boolean =>
  entry !== null && (entry.kind === 'volunteer' || (entry.kind === 'work' && office.test(entry.title ?? '')))
