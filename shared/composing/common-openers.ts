/**
 * Ordinary words with which people begin a line of a CV and that are no verb, so that they lose their capital inside a sentence.
 * Words that are not listed keep it: they may be names. General knowledge.
 */
export const commonOpeners: ReadonlySet<string> = new Set(
  `able about above academic accident account accounts active additional adult adults afternoon agency all ambient annual another any apprentice apprentices
  art asset assets average baby back basic before best better big board boat body bread brigade budget budgets building bulk business busy cake calendar campus
  care career carer cargo case caseload cash cattle certain charity chemical child children city class classes classroom clean clear clerical client clients
  clinic clinical clinics close clothing coach coffee college colour commercial common communal community complaint complaints complete complex computer concrete consistent
  content contract contracts core corporate cost costs council counter country county couple course courses court cover craft crew critical crop crops cross
  current curriculum customer customers cycle daily dairy data database day deaf debt deep delivery demand dental desk diet digital direct disability diverse
  documents dog domestic donor door double driver drivers duty each early east easy eight electric electrical elective eleven emergency energy english essential
  estate event events every excellent exhaust expert extensive external extra eye fabric face family farm farming fast feed few field fifteen fifty final finance financial fine fire first fish
  five fixed fleet flat floor flow flower flowers flu food foot forest forklift formal forty foundation four free freelance fresh friendly front fruit fuel full fund funding funds
  further garden gas general gift girls glass good goods grant grants graphic grass green grey grid ground group groups guest guests half hand hands hard head health healthcare
  heart heat heating heavy high higher holiday home homes hospital hot hotel hour hourly hours house household housing human hundred hygiene ice image income independent indoor industrial
  infant information initial internal internet invoice invoices item items job joint junior key kitchen knife knowledge known lab label laboratory labour ladder land language large
  last late laundry law lead leading leaflet lean leave legal lesson lessons level library licensed life light line lines link linen literacy live livestock load loan loans local long lorry low lower lunch
  machine machinery mail main major male management manual many map marine market mass master material materials maths meal meals meat media medical medication medicine medicines meeting meetings mental menu menus
  metal micro milk minor minute minutes mixed mobile model modern money month monthly morning most motor mountain multiple music national natural near network neutral new news newsletter night nights nine no normal north
  note notes nurse nursery object office officer offline older one ongoing online only open oral organic other outdoor over own packet page paid paint paper parent parents park part parts
  party past patient patients pattern pay payment payments payroll peak people per period permanent person personal pest petty phone phonics photo physical piano pipe place plain plan plans plant plants
  play plus point poetry police pop-up policy pool poor port post power practical practice pre pregnancy preparation present press pressure prevention primary prime print prison private problem problems process product
  production products professional profit program programme project projects property public pupil pupils quality quarter quarterly quick quiet radio rail range rapid rare rate raw ready real receipt reception record records
  recruitment regional regular remote rent repair repairs report reports rescue research residents resource resources results retail return returns revenue review reviews rice rich right risk river road role roof room
  rotations rota rotas rough routine rural safe safety sale sales salon same sample samples sand school science sea seasonal second secondary secret senior service services seven several sewing sheep shelf shift shifts ship shop short
  show side sign simple single site sites six skin sleep slow small social soft software soil solar sole solid some sound soup source south special specialist speech sport sports spring staff stage stock stone store
  stories strategic street strict strong structural student students study subject substantial successful summer super supplier suppliers supply support surface surgery surgical survey swimming system systems table tape target task tax teacher team
  teams technical telephone temporary ten test text textile theatre thirty three ticket till timber time timely time-critical title tool tools top total tour town toy track trade traffic train training transport travel tree triage
  trial trip truck twelve twenty two typical under union unit units university urban urgent used user usual various vegetable vehicle vehicles very vet video village visit visitor visitors vocal voice volunteer volunteers ward
  warehouse waste water web website week weekend weekends weekly weight welfare west wet whole wide wildlife window wine winter wood work workflow workforce working workload workshop workshops world written yard year years young youth zero
  tachograph sediment intertidal benthic stainless pastry sauce dough scaffold scaffolding plumbing brickwork joinery masonry plaster roofing cabling wiring switchgear fault faults drainage invertebrate seagrass habitat pesticide antenatal postnatal neonatal paediatric pediatric geriatric palliative
  bedside discharge handover wound catheter dementia autism safeguarding allergen allergens haccp banqueting rosette covers mise breakfast catering pastoral assembly detention homework tutor tutorial tutorials seminar seminars syllabus
  thesis dissertation coursework ledger ledgers reconciliations reconciliation bookkeeping audit audits vat forecast forecasts spreadsheet spreadsheets dashboard dashboards script scripts pipeline pipelines algorithm algorithms cloud server servers
  statutory parliamentary ministerial legislative secretariat correspondence briefings consultation tenancy tenancies eviction conveyancing litigation advocacy probate drafting`
    .split(/\s+/u)
    .filter(Boolean),
)
