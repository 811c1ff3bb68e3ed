/**
 * Things of working life that are counted and hardly ever stand bare when there is one of them: places, vehicles, tools, papers, meetings, bodies of people. What also stands bare in set phrases ("on site", "in house", "at school", "by phone", "to plan")
 * or as a substance is left out. General knowledge of English.
 */
export const sureCountNouns: ReadonlySet<string> = new Set(
  `unit desk clinic depot garage workshop warehouse yard shop café cafe restaurant hotel pub hostel brewery distillery farm orchard vineyard greenhouse polytunnel barn parlour shed factory mill
  park garden allotment kitchen cellar minibar lounge lobby corridor bathroom bedroom classroom playground gym stadium pitch library museum gallery studio laboratory lab chapel cathedral village
  bridge building block estate borough bureau agency firm company consultancy charity committee panel team squad workforce start-up startup household practice-manager
  room ballroom storeroom stockroom staffroom boardroom showroom salesroom dining-room workroom backroom chatroom
  van lorry truck minibus dumper digger excavator crane forklift tractor trailer bicycle bike ambulance tanker barge yacht trawler ferry helicopter aircraft wagon locomotive
  machine laptop computer website webpage intranet app chatbot switchboard microscope telescope lathe oven kiln furnace pump valve ladder scaffold tool toolkit
  database spreadsheet dashboard portal gateway firewall module plugin prototype template helpdesk system network
  report newsletter booklet leaflet brochure flyer pamphlet catalogue manual handbook guideline checklist shortlist questionnaire inquiry tribunal meeting interview conference seminar webinar
  course lesson lecture exam campaign project programme scheme initiative forecast backlog caseload portfolio rota roster timetable calendar diary agenda logbook payslip
  proposal bid complaint event festival concert exhibition wedding funeral tournament competition ceremony trip meetup masterplan roadmap syllabus curriculum
  novel magazine article essay podcast blog wiki photograph painting recipe menu dish cake pallet parcel garment
  door window fence gate bungalow cottage villa
  dog cat horse cow animal herd flock
  bias mindset background cohort allowance shift-pattern framework bursary scholarship mortgage salary bonus
  council-house bay cabinet counter-top session apprenticeship certificate-course refresher drill-rig rig generator engine motor vessel tank reactor turbine pipeline conveyor
  shortage outbreak vacancy merger takeover refit rollout roll-out changeover upgrade relaunch go-live handover-sheet
  server router switchboard mailbox inbox playlist mural sculpture
  choir orchestra band-room brigade platoon troop regiment
  region district suburb neighbourhood zone`
    .split(/\s+/u)
    .filter(Boolean),
)

/** Persons one meets at work who hold no office. General knowledge of English. */
export const counterparts: ReadonlySet<string> = new Set(
  `client customer guest visitor resident pupil student colleague boss parent child baby toddler teenager mother father grandparent sibling neighbour landlord tenant merchant participant applicant claimant occupant attendant defendant
  employee employer attendee licensee mentee interviewee refugee payee supplier vendor sponsor donor passenger investor stakeholder shareholder freelancer newcomer starter beginner learner candidate
  person man woman girl boy friend relative spouse roofer haulier wholesaler retailer manufacturer roofing-contractor chargehand sister nephew niece`
    .split(/\s+/u)
    .filter(Boolean),
)

/** What is done once or as a trade: counted only where nothing joins it to another of its kind ("a wildlife survey", "survey and mapping"). General knowledge of English. */
export const countedDeeds: ReadonlySet<string> = new Set(
  'audit survey inspection interview project course exam tour'.split(' '),
)
