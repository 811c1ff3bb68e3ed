/** Further nouns that stand alone without an article: stuffs, fields, kinds of work and what is not counted. They prove that a thing in a row may stand as it is written. General knowledge of the words CVs use. */
export const stuffs: ReadonlySet<string> = new Set(
  `absence accounts aid adoption advocacy aftercare algebra anaesthesia analytics animation appraisals arboriculture arbitration architrave asphalt assessment assistance asthma attendance autism behaviour blasting blockwork blood booking
  botany branding bread breakdown brickwork broadband bunting butchery calculus calibration calligraphy cannulation carpentry catering cctv cereal chainmail chlorine chocolate cladding clothing collection comedy community compliance
  composting concreting confectionery conveyancing copy copywriting coursework cover coffee crime currency crockery curing custody cutlery dance decking dementia demolition dentistry devops diabetes dictation disposal downtime drama drainage
  driving ductwork dyeing earthwork electrics email e-mail embroidery enforcement epilepsy eventing excavation feed fertiliser fiction film first-aid fish fix fishmongery flashing flooring floristry food formwork forgery fostering freight
  fruit furlough handover mould yeast tea play time furniture geometry glasswork glassware glazing goods-in goods-out governance grain groundwork guttering haulage haymaking health-and-safety help heritage homework honey horticulture hospitality housekeeping housing
  hydraulics hydration hygiene immigration inspection insulation internet invoicing irrigation isolation joinery journalism kit lab-work landfill landscaping laundry law leadwork leather leave liaison linen litigation logistics
  lunchtime maintenance manure marketing making-good marquetry masonry mechatronics media mediation medication medicine meds merchandising metalwork metrology midwifery mileage millinery mise-en-place moderation mulch music needlework nitrogen oxygen phosphate ammonia networking
  nursing nutrition onboarding opening opera operation outreach overtime packaging paintwork parking pasta pastry patchwork patrol paye payroll peat pest-control petty-cash ph pharmacology phlebotomy phonics photography physio
  physiotherapy pipework plaster plasterboard plumbing poetry point-of-sale purchase-ledger sales-ledger bought-ledger nominal-ledger post posting ppe press print printing probate probation procurement proofreading property prose publicity radiology recycling refusal rehab release relief
  rye spelt barley oats wheat maize flour removal renewal resistance resourcing respiratory respite resus retail rigging right-to-work rugby safeguarding scaffolding security seed sense seo shellfish sewage shipping shopping shuttering sickness signage silage simulation skirting software
  sourdough spelling sponsorship stationery steel steelwork stewardship storage stroke subediting supervision support surveillance survival tarmac taxidermy tax teaching technology telecoms telemetry telephony tenure text theatre
  theory ticketing tiling timekeeping timetabling tooling tourism traffic training translation transport triage tuition turf turnaround turnover typography upholstery upselling vat vending venepuncture waste water weather
  weeding welfare wellbeing wi-fi wifi woodwork wool writing
  sign-off wash-down lock-up set-down pick-up kick-off cut-off close-down shut-down start-up back-up clear-up tidy-up wrap-up follow-up set-up clean-up call-out buy-in check-in check-out`
    .split(/\s+/u)
    .filter(Boolean),
)
