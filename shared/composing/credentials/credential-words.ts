/** What people hold, one of each. General knowledge of licences and proofs. */
export const heldProofs: ReadonlySet<string> = new Set(
  'licence license licences licenses certificate certificates certification certifications card cards diploma diplomas degree degrees qualification qualifications permit pass passport ticket tickets dbs pvg crb visa visas vaccination vaccinations clearance membership registration accreditation cpc doctorate baccalaureate endorsement pin check'.split(
    ' ',
  ),
)

/** Proofs that take no article: "SC clearance", "HCPC registration". */
export const withoutArticle: ReadonlySet<string> = new Set(
  'licences licenses certificates certifications cards diplomas degrees qualifications tickets clearance membership registration accreditation cpc'.split(
    ' ',
  ),
)

/** Letters of degrees and awards that are one thing ("an MSc"). General knowledge of English-speaking education. */
export const degreeLetters =
  /^(?:A(?:A|S|AS)(?= )|AAS(?=[ ,])|B(?:Des|Sc|NSc|A|E|Eng|Ed|N|SN|SW|Nurs|Mus|Arch|Com|Comm|BA|Tech|Th|FA|CA|VSc|VSci|Dent|Pharm|Social|S)|M(?:Des|Sc|Litt|A|E|Eng|Ed|BA|Phil|Sci|Res|Pharm|Chem|Phys|Math|Mus|FA|PA|PP|PH|SW|SN|CA|Th|Div|Tech|LIS|LS|Arch|Nurs|BBS|BChB|Biol|S)|PhD|PharmD|DPhil|DMA|DNP|EdD|JD|LLB|LLM|P[Gg](?:CE|C|Cert|Dip|DE)|(?:Dip|Cert)HE|HN[CD]|ON[CD]|[NS]VQ|BTEC|PGDE|NPQ\p{L}*|Fd[AS]c?|Foundation degree|Access to HE Diploma|Access to Higher Education Diploma|Level \d (?:Award|Diploma|Certificate|NVQ|SVQ|Apprenticeship)|(?:Higher|National|Advanced|Postgraduate|Graduate)(?: \p{L}+)? (?:Diploma|Certificate))(?![\p{L}])/u

/** "Bachelor of Science", "Associate of Applied Science": degrees, not what someone is. */
export const degreeTitle =
  /^(?:Bachelor|Master|Doctor|Doctorate|Diploma|Certificate|Licentiate|Associate|Foundation Degree) (?:of|in)\b/u

/** Names of courses and grades that people hold: "Level 3 Food Safety", "IOSH Managing Safely, 2022", "GCSEs in …". */
export const proofLike =
  /^(?:Level \d|GCSEs?\b|A[- ][Ll]evels?\b|QTS\b|HACCP\b|IOSH\b|NEBOSH\b|STCW\b|CIPD\b|ACCA\b|CIMA\b|Highers\b|City (?:&|and) Guilds\b)|\b(?:Level \d|CPC)\b(?!.*\b(?:of|to|for)\b)/u

/** "PA1 and PA6 spraying certificates": the noun of several stands at the end. */
export const severalOf =
  /^[^,;:]+ and [^,;:]* (?:certificates|licen[cs]es|tickets|cards|qualifications|badges|diplomas|permits)$/iu
