import { roleNouns } from './role-nouns.ts'

/** Whether what stands where an employer should is surely none: what did not happen ("No accidents"), a heading ("Duties as mate") or an office ("Reviewer for Rye Letters"). */
export const isNoBody = (name: string): boolean =>
  /^(?:no|zero|nil) \p{L}|^(?:duties|responsibilities|tasks)\b/iu.test(name) ||
  roleNouns.has(/^(?<who>\p{L}+) for (?:the )?\p{Lu}/u.exec(name)?.groups?.who?.toLowerCase() ?? '')
