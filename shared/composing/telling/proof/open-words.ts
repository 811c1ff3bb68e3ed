/**
 * Verbs of a spelling that is a noun's, an adjective's or part of a name as well, beside those that are nouns so often that telling never trusts them alone: "Supply teacher", "Repair café", "Direct sales". General
 * knowledge of English, as the tables below.
 */
export const nounsToo: ReadonlySet<string> = new Set(
  `advance advocate appropriate articulate associate base bear beat bill blend blow board boil brew brief broadcast brush butcher calm call camp cater chase cite clear close coach complete compound conduct
  concert consent consort copy correct correspondent credit crop cruise cure cycle dance delegate delight deposit design dig dip direct dish distance drain draw drill drink drive drop dust dye duplicate dry
  elaborate elect escape estimate exact exchange exercise exhibit express extract fan feed ferry fill fillet finish flag flat float flow fly fold free fry fuel function fuse gather gauge glaze graft grease
  greet grill grind grip grout handle hike hire hoist home host house hunt image impact incentive index initiate injure inlay intake inventory invest iron join journal journey keep key kick kit label labour land
  landscape laser lay leak lease level light limit line live load loan lock lodge log long loop lower mail make manicure marshal match mate mean mentor mesh mill mind miss moderate mop name narrow near neat need
  net note open optimum outline outreach overhaul pan park paste patch pattern peel perfect pick pilot pin pitch plait plough pluck plug polish pool pose post pot pound pour power preserve press prick prime print
  probe produce program prompt prune pull pump punch purpose push race raid rain ramp range rate raw ready rear recall receipt recess recycle reel refuse regard relay release remedy render rent repair replay
  repeat reply rescue reserve resort resource rest result retail return reverse ride ring riot rip risk roast rock roll roof rough round row rule rush safe sail salt sand sauce scan scout scrap screw scrub seal season seat secure
  seed separate serve set shade shake shape shear shed shelf shell shine ship shoot shower shred shut sift silver skim slice slide slow smart smell smooth soap sole sound space span spare spark spell
  spin spite split spot spray spread spring square stack stain stamp steer step steward stitch stop strain stress stretch strike structure subject suit supply supplement surface surge suture swap sweep swim switch table tackle tag tail
  tally tank tap tar target tax tear temp tend tie tile tip title toast top total touch tow toy trail transition treat trip trouble truck trust try tube tug twin usher vacuum vault void wait wake ward warm warp waste
  water wave weigh weight wet wheel witness wonder wood word worm wrap wreck yield zip zone`.split(/\s+/u),
)

/** Past forms of a spelling that is a noun's, an adjective's or another verb's as well: "Wound care", "Felt roofing", "Shot blasting". */
export const pastsToo: ReadonlySet<string> = new Set(
  'felt wound bound bore rose saw shot left lit lay spoke fell ground split cast cut set put hit shut spread read cost bid let knit broadcast forecast input reset upset rid quit recast rebound stuck'.split(
    ' ',
  ),
)

/** Participles that tell of what kind a thing is oftener than what was done: "Chilled orders", "Fixed penalties", "Packed lunches". */
export const adjectivesToo: ReadonlySet<string> = new Set(
  `chilled dried mixed used combined fixed paid unpaid closed coded salted smoked cured cooked baked roasted grilled fried tinned bottled canned packed laminated framed glazed furnished listed protected gated
  heated cooled ventilated pressurised bonded unplanned sheltered shared dedicated armed branded coated coloured compressed concealed condensed detached detailed disabled discounted displaced
  distressed domesticated educated elevated enclosed extended faced federated flooded folded forced galvanised graded guaranteed hand-made hired insulated insured isolated limited loaded minced moulded needed
  networked outsourced paved polished pooled preferred preserved proposed reclaimed refined refrigerated reinforced rented required reserved restricted retired salaried seasoned sedated self-employed skilled sliced
  sophisticated stained staggered steamed stressed structured subsidised suspected suspended tempered toughened trusted unified united varied weighted woven zoned`.split(
    /\s+/u,
  ),
)

/** Participles that tell what was done, unless all around them is of the present: "Organised events", but "Planned maintenance" and "Managed services". */
export const deedsMostly: ReadonlySet<string> = new Set(
  `planned automated computerised scheduled managed guided assisted supported reduced targeted supervised controlled connected completed agreed approved collected contracted converted customised directed engineered
  escorted established estimated filtered finished grouped hosted involved machined measured painted printed prepared processed purified raised recorded recycled refurbished repeated rolled salvaged secured
  selected settled studied shredded sorted standardised tailored tanned timed trained treated welded worked reported returned missed failed injured projected tiled sealed`.split(
    /\s+/u,
  ),
)

/** Words that name a matter far oftener than they begin a deed, whatever stands beside them: "Cost savings of a fifth", "Bank recs". */
export const matters =
  /^(?:account|bank|case|cost|price|home|project|work|care|market|trade|form|parent|number|address|contract|access|question|sound|light|file|stock|cash|stage|team|group|part|staff|property|benchmark|survey|master|temp|till|key|pick|return|dispatch|despatch|cut|post|patch|day|first|second|risk|fault|sales|food|fire|stock|shift|line|goods|waste|water|yard|call|counter|land|trip|tool|type|class|form|design|quality|safety|code|peer|joint|roof|support)$/u

/** Verbs that are done to something or someone: with where or for whom right behind them, someone else did it to the person: "Picked for the trainer role", "Attacked on duty". */
export const withObject: ReadonlySet<string> = new Set(
  `accept accredit admit allocate allow appoint approve ask assault assign attach attack award base bring call certify charge choose clear commend contract dismiss elect employ entrust expect feature fund give grant
  hire hit injure insure invite keep license locate make mention name nominate offer pick place praise promote pull push put raise rank rate recognise recommend refer release require rescue retain reward second select
  send shortlist show situate sponsor suspend take tell thank treat trust vet`.split(/\s+/u),
)
