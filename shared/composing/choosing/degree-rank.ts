import { isDegree } from '../credentials/is-degree.ts'

/** What a degree is a degree of, by how high it stands; a course behind a degree ("PGCE") is none. General knowledge of higher education. */
const ranks: readonly RegExp[] = [
  /^(?:Ph\.?D|D\.?Phil|EdD|EngD|PharmD|DNP|DMA|JD|Doctor(?:ate)?\b|(?:Professional )?Doctorate\b)/u,
  /^(?:M\.?(?:Sc|A|Eng|Ed|BA|Phil|Sci|Res|Litt|Pharm|Chem|Phys|Math|Mus|FA|PA|PP|PH|SW|LIS|LS|Arch|Tech|Th|S)\.?(?=$|[ ,(])|LL\.?M\b|Master\p{L}*\b)/u,
  /^(?:B\.?(?:Sc|NSc|A|Eng|Ed|N|SN|SW|Nurs|Mus|Arch|Com|Comm|BA|Tech|Th|FA|VSc|VSci|Dent|Pharm|S)\.?(?=$|[ ,(])|LL\.?B\b|MB\p{L}+|Bachelor\p{L}*\b)/u,
]

/** 0 for a doctorate, 1 for a master's, 2 for a first degree; null for anything else. */
export function degreeRank(text: string): number | null {
  if (!isDegree(text) && !/^(?:Doctorate|Professional Doctorate|Bachelor|Master)/u.test(text)) return null
  const at = ranks.findIndex((rank) => rank.test(text))
  return at < 0 ? null : at
}
