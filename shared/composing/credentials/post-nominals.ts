/** Letters that stand behind a name: of a profession one is registered or chartered in, and of a body one is a member of. General knowledge of Britain and Ireland. */
export const postNominals: ReadonlySet<string> = new Set(
  (
    'CEng IEng EngTech CPhys CChem CSci CEnv CGeol CGeog CPsychol CBiol CMath CStat CMgr CITP CRAC RSci RSciTech ICTTech ' +
    'MICE FICE AMICE TMICE MIStructE FIStructE TIStructE AMIStructE MIMechE FIMechE AMIMechE MIET FIET TMIET MRICS FRICS AssocRICS MCIPD FCIPD AssocCIPD MCLIP FCLIP ACLIP ' +
    'MRTPI FRTPI AssocRTPI MCIOB FCIOB MCIAT ACIAT MCIBSE FCIBSE ACIBSE MAAT FMAAT FCCA ACMA CGMA FCMA MCIPS FCIPS MCIM FCIM MCMI FCMI CMIOSH GradIOSH TechIOSH CertIOSH ' +
    'MRSC FRSC AMRSC MRSB FRSB MBPsS MBACP MUKCP MCSP MRCVS FRCVS MRPharmS MCIEH MCIWM MCIWEM MCILT CMILT FCILT MCIH CIHM FCIH MCIArb FCIArb MIFireE MInstP FInstP MIHT MCIHT FCIHT MIAM MCIPR MIfL QTLS QTS ' +
    'RN RM RGN RMN RNLD RNC RMHN RVN SCPHN RNMH ADCR'
  ).split(' '),
)

/** Letters of a nurse, midwife or veterinary nurse, who is "an RN". */
export const nurses = /^(?:RN|RM|RGN|RMN|RNLD|RNC|RMHN|RVN|RNMH)$/u
