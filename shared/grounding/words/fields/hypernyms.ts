/** `wider: narrower…`: the wider word may tell what the evidence names by a narrower one, never the other way round. General knowledge. */
export const hypernyms = `
clinician: nurse doctor midwife physician consultant surgeon paramedic therapist dentist vet radiographer physiotherapist pharmacist
healthcare: nurse doctor hospital ward clinic patient surgery health midwife care
medical: doctor hospital clinic ward surgery nurse patient health gp consultant
health: nurse doctor hospital clinic ward patient nhs care medical
colleague: nurse teacher engineer officer assistant clerk cook chef driver technician manager developer designer apprentice trainee student sister worker staff carer analyst
professional: nurse teacher engineer doctor solicitor accountant architect consultant
staff: nurse teacher officer assistant clerk cook chef driver cleaner receptionist carer people worker colleague gardener employee
worker: nurse driver cleaner carer picker packer labourer operative farmhand fitter welder
people: staff patient pupil student customer guest resident client visitor member worker nurse volunteer child adult user participant colleague player passenger family reader caller tenant volunteer attendee learner trainee apprentice walker donor
person: patient pupil customer client resident colleague apprentice trainee student
customer: client guest buyer shopper diner passenger caller user tenant
family: child parent mother father wife husband relative household carer
children: pupil student infant toddler baby boy girl class school nursery year reception teenager
child: pupil student infant toddler baby boy girl
adult: learner student resident patient
learner: pupil student apprentice trainee
animal: dog cat horse cow sheep pig lamb ewe cattle herd flock poultry hen rabbit goat zoo gibbon
pet: dog cat rabbit
livestock: cow sheep pig cattle herd flock goat lamb
crop: wheat barley maize oats potato vegetable fruit beet
vegetable: carrot potato onion tomato leek cabbage
fruit: apple pear plum cherry strawberry grape
plant: flower tree shrub rose bedding seedling bulb
flower: rose tulip lily bouquet
food: meal dish bread cake meat fish dessert menu lunch dinner breakfast catering
meal: lunch dinner breakfast supper dish
drink: coffee tea wine beer cocktail juice
instrument: violin cello piano guitar flute trumpet organ drum clarinet oboe
music: violin cello piano guitar choir orchestra band song concert
vehicle: car van lorry truck bus coach tram ambulance taxi fleet hgv
transport: bus train tram lorry haulage rail ferry driver delivery
road: motorway street lane highway
building: house school hospital church flat office tower barn villa home apartment hall
property: house flat home estate apartment villa
housing: house flat home tenant estate
shop: store bakery florist butcher boutique supermarket bookshop
tool: hammer saw drill spanner chisel excel software
software: excel word python sage xero jira figma autocad revit sap photoshop oracle salesforce crm sql tableau
computer: excel software python it laptop server
programming: python java javascript c++ r sql scala kotlin code
language: english french german spanish italian polish portuguese welsh irish arabic mandarin urdu hindi russian swedish norwegian dutch turkish tagalog japanese swahili
languages: english french german spanish italian polish portuguese welsh irish arabic mandarin urdu hindi russian swedish norwegian dutch turkish tagalog japanese swahili
science: biology chemistry physics
subject: biology chemistry physics history geography mathematics english music
document: letter report form contract file minutes certificate
paperwork: form invoice report ledger record note book vat tax certificate filing
publication: paper article book journal chapter
writing: article report letter paper essay newsletter copy
teaching: lesson class pupil course tutorial lecture teacher tutor
training: course class workshop apprentice trainee induction
education: school college university pupil teacher degree student
degree: bsc ba beng msc ma meng phd mba llb btec diploma fdsc bmus bed mres
qualification: nvq diploma certificate degree btec gcse level licence hnd
certificate: nvq diploma level licence card
finance: budget account ledger invoice tax payroll bank audit vat
financial: budget account ledger invoice tax payroll bank audit
money: budget cash fund grant donation invoice pound price cost
legal: solicitor law court contract lawyer tribunal barrister
event: conference fair festival concert wedding walk party exhibition prom evening gala
sport: football hockey tennis rugby cricket swimming athletics netball
weapon: gun rifle pistol
weather: rain wind snow storm
medicine: antibiotic vaccine insulin anaesthetic tablet
disease: diabetes cancer dementia asthma
body: foot hand knee hip heart lung
furniture: chair table desk cabinet kitchen
material: steel timber concrete brick glass
metal: steel iron aluminium copper stainless
clothing: shirt dress suit uniform
technology: software computer it app data digital
digital: software computer online web app website electronic
media: newspaper radio television press instagram facebook film
press: newspaper journalist magazine gazette
authority: council government ministry police
public: council government visitor customer citizen resident library museum
organisation: charity company council trust school hospital agency society
employer: company firm council trust
industry: factory manufacturing plant production
trade: plumber electrician carpenter welder bricklayer glazier plasterer joiner
site: construction building factory warehouse
office: desk clerk secretary reception administration
time: hour day week month year
sea: ship vessel ferry deck mate boat marine captain
sailor: seaman deckhand mate bosun
`
