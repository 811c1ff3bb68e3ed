/** Honours that a state or a sovereign gives. General knowledge of Britain and the Commonwealth. */
const honours = 'MBE|OBE|CBE|GBE|KBE|DBE|BEM|QGM|DSO|DSC|DFC|RRC|ARRC|QPM|KPM|QFSM|QAM|MVO|LVO|CVO|AO|OAM'.split('|')

/** Letters of professions and their bodies, as they are written. General knowledge of professions in Britain and America. */
const bodies =
  'RGN|RMN|RNLD|RSCN|RN|RM|RNT|LPN|CRNA|FNP|DNP|PA-C|JP|KC|QC|DL|RIBA|ARB|AIA|RA|CEng|IEng|EngTech|MICE|FICE|MIEEE|MIMechE|MIET|FIET|MIStructE|TIStructE|MCIHT|MCIWEM|MCIBSE|MRICS|FRICS|AssocRICS|MCIOB|FCIOB|MRTPI|ACCA|FCCA|ACA|FCA|CIMA|ACMA|CGMA|CIPFA|MAAT|FMAAT|AATQB|MCIPP|MCIPPdip|CIPD|Assoc CIPD|MCIPD|FCIPD|MCIPS|FCIPS|MCILT|CMILT|FCILT|MCLIP|RMARA|ACLIP|FCLIP|AMA|MCIM|FCIM|MCIPR|MCIOF|FRSA|FRS|FRCP|MRCP|FRCS|MRCGP|FRCN|MRCVS|MRSC|FRSC|CChem|CSci|RSci|RSciTech|CPhys|MInstP|CBiol|MRSB|FRSB|QTS|QTLS|PMP|MAPM|LCSW|LMFT|HCPC|MCSP|MRCOT|MBACP|FHEA|SFHEA|AFHEA|RVN|MCMI|FCMI|CMgr|MRPharmS|FRPharmS|CMIOSH|GradIOSH|TechIOSH|MIFireE|MCIHort|ACIB|MITOL|MCIL|ACILEx|FCILEx'.split(
    '|',
  )

/** Degrees, which the studies tell of as well. */
const degrees =
  'BA|BSc|BEng|BEd|BMus|BN|LLB|MA|MSc|MEng|MChem|MPhys|MRes|MPhil|MBA|MFA|MArch|LLM|PhD|DPhil|EdD|MD|BDS|DDS|BVSc|MBBS|MBChB|DVM|PGCE|PGDip|PGCert|PGDE|HND|HNC|JD|LLM'.split(
    '|',
  )

/** Each as it is written, and all in capitals: no name is. */
const either = (words: readonly string[]): string =>
  [...new Set(words.flatMap((word) => [word, word.toUpperCase()]))].join('|')
const one = `(?:${either([...honours, ...bodies, ...degrees])})(?: \\([Hh]ons?\\))?`

/** Letters after a name, with what parts them. */
export const postNominals = new RegExp(`(?<=\\s\\S{2,})(?:,?\\s+${one}(?![\\p{L}-]))+$`, 'u')

/** Nothing but letters that follow a name. */
export const onlyLetters = new RegExp(`^[\\s,]*${one}(?:[\\s,]+${one})*[\\s,]*$`, 'u')

/** Letters of an honour or a profession, each by itself. */
export const lettersOfRank = new RegExp(`(?<![\\p{L}])(?:${either(bodies)})(?![\\p{L}-])`, 'gu')
