/**
 * What people are or serve as, in the singular: "link nurse", "shop steward", "Chair of the parents' group". General knowledge of
 * offices, professions and duties beside a job.
 */
export const roleNouns: ReadonlySet<string> = new Set(
  `accountant administrator adviser advisor advocate agent aide aider ambassador analyst apprentice architect archivist artist assessor assistant associate attorney auditor author baker barista bartender bookkeeper bricklayer builder buddy butcher
  official captain caregiver caretaker carer carpenter cashier caterer chair chairman chairperson chairwoman champion chaplain chef chemist cleaner clerk coach co-chair co-founder co-ordinator columnist commissioner committee-member
  consultant contact convener convenor cook coordinator correspondent counsellor counselor councillor craftsman curator deputy designer developer dentist dietitian director dispenser doctor driver ecologist economist editor electrician engineer estimator
  examiner executive expert facilitator farmer fellow fitter florist forester foreman founder fundraiser gardener geologist governor guide hairdresser hand handyman head holder housekeeper inspector installer instructor interpreter intern invigilator
  janitor joiner journalist judge keyholder labourer lawyer lead leader lecturer liaison librarian linguist machinist magistrate manager marshal mason matron mechanic mediator member mentor midwife minister moderator modeller musician
  nanny negotiator nurse nutritionist officer operative operator optician optometrist organiser organizer owner painter paralegal paramedic partner pharmacist photographer physicist physiotherapist pianist pilot planner plasterer plumber porter practitioner preceptor
  prefect prescriber president principal producer professional professor programmer proofreader psychologist publisher receptionist recruiter referee reporter rep representative researcher reviewer roofer ranger sailor salesperson scientist secretary sergeant
  shepherd signatory singer sister solicitor specialist spokesperson statistician steward storyteller strategist supervisor surgeon surveyor tailor teacher technician technologist therapist toolmaker trainee trainer translator treasurer trustee tutor
  provider commander educator conductor dresser ceo cfo cto sub-editor picker packer cabin-crew greeter usher paraeducator tiler scaffolder signaller sexton curate vicar priest imam rabbi verger celebrant
  doula phlebotomist radiographer sonographer audiologist podiatrist osteopath chiropractor epidemiologist biologist chemist ecologist historian archaeologist philologist
  contractor subcontractor chauffeur bearer keeper carer watchkeeper timekeeper goalkeeper gatekeeper speaker maintainer caller host hostess skipper bosun mate barrister bailiff broker banker buyer seller trader dealer grower miller brewer roaster blender framer turner smith farrier groom jockey stonemason glazier pilot chauffeuse valet butler
  finalist nominee winner runner-up prizewinner medallist laureate scholar reader alumna alumnus apprentice lifeguard first-aider responder handler operative referee umpire scorer
  nco changer parent soldier graduate veteran
  diver dancer drummer milker shearer thatcher weaver potter carver gilder engraver bookbinder rigger slinger banksman fisherman deckhand stockman herdsman herdsperson ploughman groundsman greenkeeper
  beekeeper zookeeper scheduler dispatcher typist animator illustrator composer choreographer railwayman seafarer mariner crofter
  undergraduate upholsterer user verifier vet veterinarian vice-chair vice-president videographer volunteer waiter waitress warden webmaster welder worker writer`
    .split(/\s+/u)
    .filter(Boolean),
)
