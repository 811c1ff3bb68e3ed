/** What a column of a person specification holds. `level` says Essential or Desirable beside a criterion; `aside` is no criterion. */
export type Column = 'must' | 'nice' | 'level' | 'aside' | 'text'

/** Heads of columns by what stands below them. General knowledge of person specifications in the languages the reader knows. */
const names: readonly (readonly [Column, RegExp])[] = [
  [
    'level',
    /^(?:need|needed\??|how important|essential\s*(?:\/|or|and|\()\s*desirable\)?|e\s*(?:\/|or|&)\s*d|ess\.?\s*\/\s*des\.?|level|importance|weight(?:ing)?|priority|essential\/\s*desirable.*|type|status|muss\s*\/\s*kann|required\s*(?:\/|or)\s*preferred)$/iu,
  ],
  [
    'must',
    /^(?:essential|essential (?:criteria|requirements?|skills|attributes)|required|e|must(?: have)?s?|minimum|requirement|muss|muss-kriterien|zwingend|erforderlich|necessary|exigé|indispensable|requis|imprescindible|vereist|noodzakelijk|必备|必须|必須)$/iu,
  ],
  [
    'nice',
    /^(?:desirable|desirable (?:criteria|requirements?|skills|attributes)|preferred|d|nice to haves?|desired|bonus|advantageous|wünschenswert|kann|kann-kriterien|von vorteil|souhaité|souhaitable|apprécié|deseable|valorable|gewenst|wenselijk|pré|优先|加分项|加分|歓迎|尚可)$/iu,
  ],
  [
    'aside',
    /^(?:assess(?:ed|ment)(?: by| method| stage)?|how (?:assessed|tested|identified|measured|evidenced|will this be assessed)|method(?: of assessment)?|means of assessment|measured by|evidence|evidenced by|tested (?:by|at)|stage|where assessed|identified by|source|assessed (?:by|at|through|via)|a\s*\/\s*i.*|ref|no\.?|#)$/iu,
  ],
  [
    'text',
    /^(?:criteria|criterion|attributes?|requirements?|factors?|area|category|skills?|description|competenc(?:y|ies)|qualifications?|experience|knowledge|education.*|personal.*|specification|element|aspect|)$/iu,
  ],
]

const plain = (head: string): string => head.replace(/[*:]/gu, '').trim()

/** What a column holds by its head. */
export const columnOf = (head: string): Column => names.find(([, pattern]) => pattern.test(plain(head)))?.[0] ?? 'text'

/** True when a head is one that person specifications use. */
export const namesColumn = (head: string): boolean => names.some(([, pattern]) => pattern.test(plain(head)))
