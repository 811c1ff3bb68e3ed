const bodies =
  'NMC|HCPC|GMC|GDC|GPhC|GOC|GOsC|GCC|RCVS|SRA|BSB|CILEX|FCA|SIA|CQC|GTCS|GTCW|EWC|TRA|ARB|RICS|ICAEW|ICAS|ACCA|CIMA|CIPD|CIPFA|AAT|SWE|SSSC|SCW|NISCC|BACP|UKCP|NCPS|BPS|RCSLT|BDA|RPS|CSP|NRSWA|Gas Safe|NICEIC|NAPIT|OFTEC|JIB|IHEEM|CIOB|Ofsted|AHPRA|NMBI|CORU'

/** What enters somebody on a register: a body with what it registered or its number. General knowledge of the professions of Britain and Ireland. */
export const registration = new RegExp(
  [
    `^(?:${bodies})[- ](?:registered|accredited|regulated|licensed|qualified|chartered)(?!\\p{L})`,
    `^(?:${bodies}) (?:registration|reg\\.?|pin|no\\.?|number|reference|ref\\.?|membership|roll)(?!\\p{L})`,
    `^(?:${bodies})(?: no\\.?| number)?:? \\(?(?:\\p{Lu}{1,3} ?)?\\d[\\p{Lu}\\d/ -]{3,14}\\)?$`,
    `^(?:fully |currently )?registered (?:with|by|at) (?:the )?(?:${bodies})(?!\\p{L})`,
    '^(?:R[GMN]N|RNLD|RSCN|RN ?\\((?:Adult|Child|Mental Health|Learning Disabilit(?:y|ies))\\)|RM|SCPHN|QTS|QTLS|EYTS|MCSP|MRCVS|MRPharmS|CEng|IEng|CChem|ACA|FCA|ACCA|FCCA|CIMA|ACMA|CGMA|MCIPD|MRICS|FRICS|MCIOB|MCIArb)(?=$|[ ,(])',
  ].join('|'),
  'u',
)
