/** Words that name a kind of organisation, in lower case. General knowledge of how employers are called in several languages. */
export const organisationWords: ReadonlySet<string> = words(`
  hospital hospitals clinic clinics infirmary surgery hospice healthcare health nhs medical pharmacy pharmacies dental care university college school schools academy institute institution
  polytechnic faculty kindergarten nursery preschool gymnasium lyceum conservatory conservatoire seminary campus council ministry department authority agency bureau commission office parliament
  senate embassy consulate court tribunal county borough municipality township administration government service services police army navy force corps bank banks credit insurance assurance
  mutual society building group holding holdings company companies corporation enterprise enterprises industries industry manufacturing works factory mill mills foundry plant refinery brewery
  distillery winery vineyard dairy farm farms estate estates orchard garden gardens nurseries bakery patisserie restaurant restaurants bistro brasserie café cafe coffee kitchen kitchens tavern inn
  pub hotel hotels resort resorts hostel lodge spa casino catering foods food beverages grill diner pizzeria trattoria ristorante osteria steakhouse eatery
  bookshop bookshops bookseller's vets shop shops store stores market markets supermarket supermarkets superstore hypermarket retail boutique outlet mall warehouse depot logistics freight shipping haulage transport transportation transit railway railways
  rail airlines airways airport aviation aerospace automotive motors cars motor electric electrics electrical electronics energy power utilities water gas oil petroleum solar mining steel metals
  chemicals pharmaceuticals pharma biotech laboratories laboratory labs lab research technologies technology tech software systems solutions digital interactive networks network telecom
  telecommunications communications media press publishing publishers publications books magazine newspaper times herald tribune gazette broadcasting radio television studios studio pictures films
  productions players singers strings ensemble quartet choir chorale band entertainment records music theatre theater opera orchestra ballet museum museums gallery galleries library libraries archive archives zoo aquarium park parks foundation trust charity association guild
  federation guild union league club church cathedral parish diocese mission ministries synagogue mosque temple community centre center consulting consultants consultancy advisory advisors associates
  partners partnership chambers solicitors attorneys law legal accountants accounting architects surveyors contractors constructions construction builders homes housing properties property realty
  estate developments engineering engineers plumbing heating roofing joinery carpentry interiors design designs creative advertising marketing agency recruitment staffing ventures capital
  investments investment securities asset wealth financial finance funds fund exchange international worldwide global inc corp co ltd limited llc llp plc gmbh mbh ag kg ug se sa sas sarl srl spa bv nv
  oy oyj ab as aps pty pte kk bros brothers sons daughters
  feuerwehr klinikum klinik krankenhaus universitätsklinikum universität hochschule fachhochschule schule gymnasium realschule grundschule berufsschule stadt landkreis amt bundesamt ministerium stadtwerke sparkasse
  versicherung verlag verein stiftung werk werke betrieb bäckerei metzgerei gasthaus gasthof praxis pflegeheim seniorenheim kanzlei autohaus
  hôpital clinique université école lycée collège mairie préfecture ministère société entreprise banque boulangerie agence cabinet centre institut
  universidad escuela colegio instituto ayuntamiento ministerio empresa sociedad banco clínica farmacia hospitales restaurante panadería
  universidade laboratório laboratorio laboratoire departamento département faculdade facultad faculté fakultät escola colégio
  università scuola liceo istituto ospedale comune ministero azienda banca farmacia ristorante
  universiteit hogeschool ziekenhuis gemeente ministerie bedrijf stichting school
  universitet universitetet högskola sjukhus kommun yliopisto sairaala kaupunki koulu oyj
  liceum lyceum gimnazjum politechnika uniwersytet szkoła startup scaleup cooperative co-op coop collective initiative consortium alliance institute observatory planetarium
`)

/** Words among them that name a department as often as an employer ("Critical Care", "Engineering"). */
export const departmentWords: ReadonlySet<string> = words(`
  care health medical surgery dental law legal media digital engineering energy retail marketing communications finance financial security transport transportation logistics catering advertising
  design research music library theatre theatres laboratory lab kitchen warehouse store operations services systems software technology press radio television securities assets property housing
`)

/** Suffixes of law: a piece that ends so is an organisation. General knowledge of company law. */
export const legalForms: ReadonlySet<string> = words(`
  inc inc. incorporated corp corp. corporation ltd ltd. limited llc llc. llp plc gmbh mbh ag kg kgaa ug e.v ev se sa s.a s.a. sas sarl srl s.r.l spa s.p.a bv b.v nv n.v oy oyj ab aps a/s pty pte co. co company sons bros o.o o.o. z.o.o z.o.o. s.k. d.o.o. doo kft kft. lda lda. ltda ltda. s.r.o s.r.o. zrt nyrt as asa a.s a.s. d.d d.d. o.d.o. k.s v.o.s
`)

/** Openings of an organisation's name. General knowledge. */
export const organisationOpenings: readonly string[] = [
  'university of',
  'college of',
  'school of',
  'institute of',
  'institute for',
  'ministry of',
  'department of',
  'department for',
  'office of',
  'office for',
  'bank of',
  'city of',
  'county of',
  'state of',
  'borough of',
  'royal',
  'national',
  'federal',
  'bundes',
  'technical university',
  'technische universität',
  'universität',
  'université',
  'universidad',
  'università',
  'hochschule',
  'school for',
  'academy of',
  'house of',
  'hotel',
  'restaurant',
  'café',
  'cafe',
  'stadt',
  'ministère',
  'mairie',
  'hôpital',
  'hospital',
  'lycée',
  'the',
  'st',
  'st.',
  'saint',
]

/** Fields and departments that follow a title ("Associate, Employment Law"); alone they name no employer. General knowledge of organisations. */
export const fieldWords: ReadonlySet<string> = words(`
  employment sales operations procurement purchasing support development adoption payments platform growth security people talent customer success compliance housing welfare benefits planning infrastructure cloud
  backend frontend mobile web data analytics risk treasury tax audit payroll finance retail wholesale production maintenance quality safety training recruitment communications marketing brand product products content
  editorial digital technology it engineering research policy strategy partnerships programmes programs projects logistics transport supply chain warehouse distribution fundraising grants events admissions
  marine naval nautical deck engine surgery paediatrics pediatrics oncology cardiology emergency intensive care theatre theatres maternity dementia diabetes stroke mental family children youth adults community rehabilitation outpatients
  banking insurance disputes regulatory competition pensions tax real estate energy virology microbiology immunology haematology radiology dermatology neurology nephrology urology gynaecology geriatrics endocrinology orthopaedics
  respiratory gastroenterology palliative dialysis triage resus minors majors neonatal obstetrics psychiatry forensics mathematics english science history geography french german spanish music drama art computing
  litigation property casualty liability claims commercial corporate private criminal immigration conveyancing sixth form year key stage early years sen phonics reception nights days weekends part-time full-time europe emea apac uk
`)

/** Words of a part of an organisation: neither the employer nor the title. General knowledge. */
export const unitWords: ReadonlySet<string> = words(`
  team squad unit division department dept section branch ward group lab laboratory desk chair lehrstuhl abteilung crew pod stream directorate programme program
`)

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/u).filter(Boolean))
}
