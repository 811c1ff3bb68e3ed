/** Degrees, certificates, licences, memberships, honours, patents and publications, by walking through their kinds. General knowledge. */
export const credentialWords: Readonly<Record<'degree' | 'certificate' | 'award' | 'publication', readonly string[]>> =
  {
    degree:
      list(`phd dphil doctorate doctoral doctor md mba msc ma meng mphil mres llm llb bsc ba beng bed bcom edd dba jd dds mbbs pgce pgdip hnd hnc nvq btec
    degree degrees bachelor bachelors master's masters magister diplom diploma diplomas graduate graduated graduation postgraduate undergraduate alumnus alumna
    honours honors distinction cum laude magna summa valedictorian first-class postdoctoral habilitation licentiate foundation-degree a-levels baccalaureate abitur gcse
    university universities oxford cambridge harvard yale princeton stanford mit eth sorbonne qualification qualifications thesis dissertation`),
    certificate:
      list(`certified certificate certificates certification certifications licence licences license licensed licensure accredited accreditation chartered charter registered registration qualified
    qualification fellow fellowship membership member-of pmp prince2 itil scrum csm psm cissp cisa cism ceh oscp ccna ccnp ccie comptia cfa acca aca cima cpa frm caia
    six-sigma sigma black-belt green-belt lean togaf nebosh iosh osha haccp tefl tesol celta delta dbs cscs ipaf bls als acls pals nmc gmc hcpc rics riba ciob icaew cips cipd cmi ilm
    toeic toefl ielts dele delf dalf goethe-zertifikat leed breeam cdl hgv pilot-licence first-aider iso accredited approved ratified vetted clearance`),
    award:
      list(`award awards awarded prize prizes medal medals medallist trophy trophies winner winners won win winning honour honours honoured laureate commendation commended recognition recognised accolade accolades
    distinction scholarship scholarships bursary fellowship grant grants bonus promotion promoted nominee nominated nomination shortlisted finalist runner-up champion championship gold silver bronze
    knighted obe mbe cbe decorated decoration citation employee-of-the-month employee-of-the-year best-in-class honoured celebrated acclaimed prestigious star michelin rosette outstanding excellence applauded praised acclaim`),
    publication:
      list(`patent patents patented publication publications published publish paper papers article articles book books chapter chapters monograph journal journals conference conferences proceedings keynote keynotes
    speaker lecture lectures peer-reviewed preprint thesis manuscript author authored co-author bestseller press newspaper television tv media podcast interviewed featured documentary trademark invention inventions copyright`),
  }

function list(words: string): readonly string[] {
  return words.split(/\s+/u).filter(Boolean)
}
