/**
 * Things of working life that are counted and hardly ever stand bare when there is one of them: places, vehicles, tools, papers, bodies of people. What also stands bare in set phrases ("on site", "in house", "at school", "by phone",
 * "to plan"), as a substance, a way or a trade is left out. General knowledge of English.
 */
export const sureCountNouns: ReadonlySet<string> = new Set(
  `unit desk clinic depot garage workshop warehouse yard shop café cafe restaurant hotel pub hostel brewery distillery farm orchard vineyard greenhouse polytunnel barn parlour shed factory mill
    park garden allotment kitchen cellar minibar lounge lobby corridor bathroom bedroom classroom playground stadium pitch library museum gallery studio laboratory lab chapel cathedral village
    bridge block estate borough bureau agency company consultancy charity committee panel team squad workforce start-up startup household room ballroom storeroom stockroom staffroom boardroom
    showroom salesroom workroom van lorry truck minibus dumper digger excavator crane forklift tractor trailer bicycle bike ambulance tanker barge yacht trawler ferry helicopter aircraft wagon
    locomotive machine laptop computer website webpage intranet app chatbot switchboard microscope telescope lathe oven kiln furnace pump valve ladder scaffold tool toolkit database spreadsheet
    dashboard portal gateway firewall module plugin prototype template helpdesk system network newsletter booklet leaflet brochure flyer pamphlet catalogue handbook guideline checklist shortlist
    questionnaire inquiry tribunal seminar webinar lesson programme scheme backlog caseload portfolio rota roster timetable calendar diary agenda logbook payslip proposal bid complaint event
    festival concert exhibition wedding funeral tournament ceremony trip meetup masterplan roadmap syllabus curriculum magazine article essay podcast blog wiki photograph recipe menu dish pallet
    parcel garment door window fence gate bungalow cottage villa dog cat horse cow animal herd flock bias mindset background cohort allowance framework bursary scholarship mortgage bonus bay
    cabinet session apprenticeship refresher rig generator engine motor vessel tank reactor turbine pipeline conveyor shortage outbreak vacancy merger takeover refit rollout roll-out changeover
    relaunch go-live server router mailbox inbox playlist mural sculpture orchestra brigade platoon troop regiment region district suburb neighbourhood zone`
    .split(/\s+/u)
    .filter(Boolean),
)
