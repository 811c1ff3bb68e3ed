/** The nouns at the head of job titles, in lower case, of many professions and some languages. General knowledge of occupations. */
export const titleWords: ReadonlySet<string> = words(`
  dsm asm csm engineer developer programmer architect administrator analyst scientist researcher technician technologist designer tester consultant specialist
  manager director officer executive president chairman chairwoman chairperson chair secretary treasurer founder cofounder co-founder owner proprietor partner principal
  lead leader head chief supervisor foreman forewoman foreperson superintendent coordinator co-ordinator organiser organizer planner scheduler controller auditor inspector surveyor
  assessor evaluator adviser advisor counsellor counselor therapist psychologist psychiatrist psychotherapist nurse midwife doctor physician surgeon dentist hygienist pharmacist dispenser
  paramedic guide carer caregiver orderly radiographer sonographer optometrist optician dietitian dietician nutritionist physiotherapist osteopath chiropractor podiatrist audiologist
  veterinarian vet groomer zookeeper matron registrar resident sister practitioner phlebotomist anaesthetist anesthetist cardiologist oncologist pathologist radiologist
  teacher lecturer professor tutor instructor trainer coach educator headteacher headmaster headmistress dean provost rector invigilator librarian archivist curator conservator docent
  student pupil trainee apprentice intern internship volunteer fellow fellowship scholar postdoc postdoctoral graduate undergraduate clerk typist receptionist assistant aide associate
  accountant bookkeeper actuary banker teller cashier underwriter broker trader economist statistician mathematician physicist chemist biologist geologist astronomer ecologist botanist
  zoologist microbiologist epidemiologist geographer historian linguist translator interpreter philosopher sociologist anthropologist archaeologist criminologist
  lawyer solicitor barrister attorney paralegal judge magistrate notary prosecutor counsel mediator arbitrator bailiff legislator councillor councilor mayor minister ambassador diplomat
  caseworker commissioner detective constable sergeant corporal adjutant quartermaster brigadier commodore admiral marshal cadet gunner rifleman trooper sapper airman seaman bombardier signaller commandant inspector lieutenant captain major colonel general soldier sailor pilot copilot navigator steward stewardess firefighter
  visitor policeman policewoman guard warden ranger lifeguard bodyguard marshal dispatcher
  dramaturg sdet maker technologue improver mate handyman postman milkman electrician plumber carpenter joiner mason bricklayer plasterer painter decorator glazier roofer tiler welder fitter machinist turner miller mechanic millwright toolmaker
  blacksmith locksmith installer repairer builder labourer laborer scaffolder rigger ironworker crane-operator operator operative assembler packer picker loader handler driver courier
  chauffeur trucker porter janitor caretaker cleaner housekeeper maid gardener landscaper arborist farmer farmhand fisherman forester beekeeper winemaker brewer distiller sommelier
  chef cook commis sous-chef baker pastry-chef pâtissier butcher fishmonger barista bartender barman barmaid mixologist waiter waitress server host hostess caterer dishwasher restaurateur
  hairdresser barber stylist beautician manicurist masseur masseuse tailor seamstress dressmaker upholsterer jeweller jeweler goldsmith watchmaker potter weaver
  bookseller salesperson salesman saleswoman seller representative rep agent merchandiser buyer purchaser shopkeeper storekeeper retailer auctioneer florist
  marketer copywriter writer author editor subeditor journalist reporter correspondent columnist blogger proofreader publicist broadcaster presenter announcer producer filmmaker
  cinematographer cameraman photographer videographer illustrator animator artist sculptor musician composer conductor singer pianist violinist guitarist drummer organist actor actress
  dancer choreographer comedian magician puppeteer model athlete footballer referee umpire trainer
  recruiter headhunter strategist evangelist advocate ambassador facilitator moderator mentor practitioner expert professional generalist liaison envoy
  nanny governess childminder babysitter au-pair playworker youthworker worker missionary priest pastor vicar imam rabbi chaplain deacon monk nun
  estimator draughtsman drafter cartographer hydrologist meteorologist oceanographer metallurgist geophysicist
  valuer appraiser bidder negotiator fundraiser grantwriter campaigner activist organist superintendent custodian usher attendant
  sysadmin webmaster cto ceo cfo coo cio cmo cpo ciso vp svp evp avp swe sre sdet dba pm md hr ta ra sho gp rn rgn lpn hca pa qa
  buyer roofer dyer finisher grinder polisher sawyer planter harvester milker shepherd stockman keeper groom jockey farrier
  patron commander skipper adjuster deckhand stagehand farmhand yardhand stablehand bosun boatswain coxswain restorer luthier journeyman journeywoman socialiser socializer signwriter stonemason bookbinder childcarer fishmonger ghillie drover
  chargehand ganger gaffer banksman slinger fixer groundsman groundswoman gillie herdsman herdswoman herdsperson fabricator boilermaker plater diver potwash runner concierge doorman doorwoman bouncer
  chambermaid presser cutter milliner cobbler rvn svn vn rmn cpn odp emt orthodontist doula telephonist draughtsperson draughtswoman recordist prompter flyman chorister tuner lsa senco sendco
  signalman cabbie collector sweeper binman postwoman pcso stacker greengrocer cheesemonger cellarman publican landlord landlady promoter roadie canvasser churchwarden verger curate celebrant
  undertaker embalmer gravedigger temp sprayer valeter sparky jointer linesman compositor ceramicist glassblower engraver knitter overlocker warehouseman forwarder keyholder chainman ghostwriter
  locum houseman bursar befriender listener helper co-leader coleader
  generalist freelancer contractor entrepreneur investor trustee governor ombudsman ombudsperson examiner marker grader proctor reader demonstrator
  ingenieur ingenieurin entwickler entwicklerin leiter leiterin lehrer lehrerin koch köchin elektriker elektrikerin krankenpfleger krankenpflegerin krankenschwester pflegefachkraft
  pflegefachfrau pflegefachmann sachbearbeiter sachbearbeiterin mitarbeiter mitarbeiterin werkstudent werkstudentin praktikant praktikantin berater beraterin verkäufer verkäuferin
  buchhalter buchhalterin arzt ärztin assistent assistentin geschäftsführer geschäftsführerin auszubildender auszubildende schreiner tischler mechaniker mechatroniker meister techniker
  kaufmann kauffrau referent referentin erzieher erzieherin projektleiter projektleiterin teamleiter abteilungsleiter gruppenleiter bauleiter küchenchef
  ingénieur ingénieure infirmier infirmière professeur professeure enseignant enseignante responsable directeur directrice chargé chargée technicien technicienne comptable vendeur vendeuse
  cuisinier cuisinière stagiaire développeur développeuse conseiller conseillère électricien médecin secrétaire gestionnaire animateur animatrice
  ingeniero ingeniera enfermero enfermera profesor profesora maestro maestra gerente director directora técnico técnica desarrollador desarrolladora analista contador contadora cocinero
  cocinera electricista médico médica abogado abogada becario becaria jefe jefa auxiliar encargado encargada coordinador coordinadora
  ingegnere infermiere infermiera insegnante docente impiegato impiegata sviluppatore cuoco elettricista medico avvocato commessa commesso tirocinante responsabile
  verpleegkundige leraar lerares ontwikkelaar medewerker adviseur stagiair kok monteur projectleider
  sykepleier sjuksköterska lärare utvecklare ingenjör kehittäjä opettaja sairaanhoitaja insinööri
`)

/** Words of rank and scope before or after the head of a title. General knowledge. */
export const rankWords: ReadonlySet<string> = words(`
  senior junior sr jr staff lead chief principal deputy vice acting interim assistant associate trainee apprentice graduate student head executive managing general global regional national
  group district area site shift night day duty charge charge-nurse band grade level i ii iii iv part-time full-time freelance self-employed temporary seasonal volunteer voluntary honorary visiting adjunct
  postdoctoral doctoral research teaching summer lehrstuhl stellvertretende stellvertretender wissenschaftlicher wissenschaftliche leitende leitender senior-level mid-level entry-level
  registered licensed certified chartered qualified specialist clinical practice advanced founding distinguished technical commis demi sous
`)

/** First words that open a title whose head is not its last noun ("Head of …", "Director, …"). General knowledge. */
export const titleOpenings: readonly string[] = [
  'head of',
  'head chef',
  'director of',
  'vice president',
  'vp of',
  'vp',
  'chief of',
  'chef de',
  'chef d',
  'member of',
  'professor of',
  'lecturer in',
  'teacher of',
  'manager of',
  'manager,',
  'leiter der',
  'leiter des',
  'leitung',
  'responsable',
  'chargé de',
  'chargée de',
  'jefe de',
  'jefa de',
  'secretary of',
  'secretary to',
  'assistant to',
  'board member',
  'team lead',
  'tech lead',
  'second lieutenant',
  'product owner',
  'scrum master',
  'master of ceremonies',
  'phd candidate',
  'phd student',
  'research',
  'work placement',
  'placement',
  'clinical placement',
  'student placement',
  'praktikum',
  'ausbildung zum',
  'ausbildung zur',
  'stage',
  'quality assurance',
  'customer service',
  'customer support',
  'front of house',
  'back of house',
  'crew',
  'various roles',
  'various positions',
  'various posts',
  'various jobs',
  'various',
  'temporary roles',
  'temporary work',
  'odd jobs',
  'au pair',
  'cabin crew',
  'first line support',
  '1st line support',
  'second line support',
  '2nd line support',
]

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/u).filter(Boolean))
}
