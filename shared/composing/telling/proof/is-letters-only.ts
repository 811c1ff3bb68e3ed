import { nurses, postNominals } from '../../credentials/post-nominals.ts'

/** "I am MIET": letters behind a name are no word for who one is; those of a nurse have their article. */
export function isLettersOnly(text: string): boolean {
  const row = /^I am (?<row>[\p{L}, ]+?)\.?$/u.exec(text)?.groups?.row?.split(/, | and | /u) ?? []
  return row.length > 0 && row.every((one) => postNominals.has(one) && !nurses.test(one))
}
