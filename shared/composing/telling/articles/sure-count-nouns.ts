/**
 * Things of working life that are counted and hardly ever stand bare when there is one of them: places, vehicles, tools, papers, bodies of people. What also stands bare in set phrases ("on site", "in house", "at school", "by phone",
 * "to plan"), as a substance, a way or a trade is left out. General knowledge of English.
 */
export const sureCountNouns: ReadonlySet<string> = new Set(
  `unit desk clinic depot garage workshop warehouse yard shop café cafe restaurant hotel pub hostel brewery distillery farm orchard vineyard greenhouse polytunnel barn parlour shed factory mill
    park garden allotment kitchen cellar minibar lounge lobby corridor bathroom bedroom classroom playground stadium pitch library museum gallery studio laboratory lab chapel cathedral village
    bridge block estate borough bureau agency company consultancy charity committee panel team squad workforce start-up startup household room ballroom storeroom stockroom staffroom boardroom
    showroom salesroom workroom van lorry truck minibus dumper digger excavator crane forklift tractor trailer bicycle bike ambulance tanker barge yacht trawler ferry helicopter wagon
    locomotive machine laptop computer website webpage intranet app chatbot switchboard microscope telescope lathe oven kiln furnace pump valve ladder scaffold tool toolkit database spreadsheet
    dashboard portal gateway firewall module plugin prototype template helpdesk system network newsletter booklet leaflet brochure flyer pamphlet catalogue handbook guideline checklist shortlist
    questionnaire inquiry tribunal seminar webinar lesson programme scheme backlog caseload portfolio rota roster timetable calendar diary agenda logbook payslip proposal bid complaint event
    festival concert exhibition wedding funeral tournament ceremony trip meetup masterplan roadmap syllabus curriculum magazine article essay podcast blog wiki photograph recipe menu dish pallet
    parcel garment door window fence gate bungalow cottage villa dog cat horse cow animal herd flock bias mindset background cohort allowance framework bursary scholarship mortgage bonus bay
    cabinet session apprenticeship refresher rig generator engine motor vessel tank reactor turbine pipeline conveyor shortage outbreak vacancy merger takeover refit rollout roll-out changeover
    relaunch go-live server router mailbox inbox playlist mural sculpture orchestra brigade platoon troop regiment region district suburb neighbourhood zone gearbox tipper forwarder harvester
    strimmer mower chainsaw saw hammer spanner wrench screwdriver grinder sander compressor fridge freezer dishwasher kettle toaster radiator thermostat boiler pulley winch hoist
    trolley wheelchair stretcher hearse pram buggy scooter motorbike moped taxi caravan campervan canoe kayak dinghy raft lifeboat tugboat drone shaft elevator escalator stairwell staircase
    hallway doorway driveway footpath walkway canal reservoir pond lake harbour quay pier jetty marina weir dam culvert tunnel viaduct embankment roundabout junction motorway fountain monument
    statue memorial cemetery graveyard churchyard courtyard patio terrace balcony porch conservatory attic loft basement hut cabin tent marquee gazebo stall kiosk booth shelf cupboard wardrobe
    drawer bench stool sofa mattress curtain rug lamp mirror bucket mop broom tap sink toilet bottle jar keg barrel crate hamper basket envelope folder binder notebook notepad clipboard
    whiteboard flipchart projector tripod microphone amplifier loudspeaker costume jacket shirt apron helmet badge wristband sheepdog pony goat pig hen rabbit kitten puppy bull ewe heifer permit
    passport visa voucher coupon memo petition affidavit statement lease warrant screenplay storyboard logo icon banner placard poster billboard advert soundtrack album diagram chart blueprint
    mock-up wireframe browser widget codebase endpoint microservice testbed simulator calculator assay specimen sensor spectrometer centrifuge incubator electrode catheter syringe ventilator
    nebuliser defibrillator subcommittee taskforce workstream federation association academy cooperative embassy consulate parish diocese congregation raffle auction fete carnival parade gala
    banquet audition recital picnic barbecue expedition excursion outing voyage marathon fixture hackathon bootcamp stocktake milestone lawsuit outage defect glitch collision burglary
    fracture ulcer knack reputation timescale timeframe basis manner attitude roof hospice plantation letter keyring padlock locker turnstile barrier signpost lamppost
    streetlight gutter chimney fireplace stove skylight stairlift handrail worktop countertop tabletop chipper wheelbarrow rucksack suitcase handbag briefcase`
    .split(/\s+/u)
    .filter(Boolean),
)
