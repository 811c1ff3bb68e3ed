/** Ranks that raise a title, in lower case. */
export const rankWords =
  'senior sr charge principal staff-level lead chief head deputy vice executive associate assistant-to-the acting interim managing general regional national global divisional corporate chartered consultant master grand veteran seasoned expert renowned distinguished emeritus honorary top-ranking'

/** Words for a post or calling, written by walking through the trades and professions. General knowledge. */
export const titleWords: readonly string[] = `
  manager director head chief chair chairman chairwoman chairperson president vice-president chancellor dean provost rector principal headteacher headmaster headmistress
  officer executive ceo cto cfo coo cio cmo vp svp evp md supervisor superintendent foreman forewoman captain commander commissioner controller coordinator administrator
  lead leader founder co-founder owner proprietor partner shareholder trustee governor treasurer secretary minister ambassador consul diplomat mayor councillor senator deputy
  consultant adviser advisor counsellor strategist specialist expert authority guru evangelist champion ambassador architect
  engineer developer programmer coder analyst scientist researcher statistician mathematician technician technologist tester administrator sysadmin dba
  designer illustrator animator artist photographer videographer editor writer journalist reporter columnist copywriter translator interpreter linguist novelist poet
  professor lecturer teacher tutor instructor trainer coach mentor educator examiner invigilator researcher fellow postdoc scholar academic
  doctor physician surgeon nurse midwife matron paramedic pharmacist dentist optician physiotherapist therapist psychologist psychiatrist radiographer dietitian carer caregiver counsellor vet veterinarian
  lawyer solicitor barrister attorney judge magistrate paralegal notary clerk registrar mediator arbitrator
  accountant auditor bookkeeper actuary economist banker broker trader underwriter treasurer cashier buyer purchaser salesperson salesman saleswoman merchandiser marketer
  chef cook baker butcher sommelier waiter waitress bartender barista caterer restaurateur hotelier concierge receptionist housekeeper
  electrician plumber carpenter joiner welder fitter mechanic machinist mason bricklayer plasterer roofer painter decorator glazier gardener landscaper farmer builder surveyor
  driver pilot navigator sailor conductor guard dispatcher courier porter storekeeper warehouseman
  policeman constable detective sergeant inspector superintendent soldier lieutenant major colonel general firefighter paramedic
  librarian archivist curator conservator archaeologist historian geologist biologist chemist physicist geographer ecologist astronomer botanist zoologist
  actor actress musician singer dancer composer conductor producer filmmaker choreographer playwright
  spokesperson spokesman spokeswoman negotiator organiser planner scheduler recruiter headhunter intern trainee apprentice graduate freelancer contractor entrepreneur
  steward usher marshal referee umpire shepherd forester ranger keeper inspector assessor reviewer rapporteur delegate representative chairholder postmaster stationmaster
  supervisor manageress directress teamlead leadership management directorship chairmanship presidency`
  .split(/\s+/u)
  .filter(Boolean)
