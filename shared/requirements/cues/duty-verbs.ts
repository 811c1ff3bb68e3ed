/** Verbs that begin a line about work to be done, in the base form. General knowledge of job descriptions. */
export const dutyVerbs: ReadonlySet<string> = new Set(
  `accompany achieve act adapt address adhere administer administrate advertise advise advocate agree aid alert align allocate amend analyse analyze answer anticipate apply appraise approve archive arrange articulate assemble assess assign assist assure attend audit augment author automate await
    bake balance bathe bind blend block book brew brief bring build buy
    calculate calibrate call campaign carry cascade cast catalogue cater certify chair champion change chart chase check chop clean clear climb close co-ordinate coach collaborate collate collect commence commission communicate compare compile complete comply compose compost conduct configure confirm construct consult contribute control convene convert convey cook coordinate correct correspond counsel count cover craft create cultivate curate dance debrief debug decide decorate defend define delegate deliver demo deploy deposit deputise design detect determine develop devise diagnose dig digitise digitize direct discover dispatch dispense display disseminate distribute divert document draft draw dress drill drive dye
    earn edit educate elicit embed empower enable encourage enforce engage engineer enrich ensure enter equip erect escalate establish estimate evacuate evaluate examine exchange execute expand expedite explain explore express extend
    facilitate feed fell fence fetch file fill finalise finalize find fit fix flag focus fold follow forecast form formulate foster fry fulfil fulfill furnish
    garnish gather gauge generate give govern grade graft graze greet grill grind groom grow guard guide
    handle harvest haul heat help hire hoist host hunt
    identify illustrate implement improve increase induct influence inform initiate inject innovate inspect inspire install instruct integrate interact interpret interview introduce invest investigate invoice irrigate issue iterate
    join keep knead knit
    label laminate launch lead learn lecture leverage liaise lift link listen load lobby locate lock log look lubricate
    maintain make manage map mark market marshal mash measure meet mend mentor merge migrate mix model moderate modify monitor mop motivate move mow
    navigate negotiate nominate notify nurture
    observe obtain offer onboard open operate optimise optimize orchestrate order organise organize outline oversee own
    pack paint pair participate partner patch patrol perform photograph pick pilot pitch place plan plant plaster plate play plough polish post pour praise preach predict prepare prescribe present preserve preside prevent price print prioritise prioritize probe process procure produce program programme project promote prompt proofread propose protect prototype prove provide prune publish pump purchase pursue push
    quantify quote
    raise rake rally ranch reach reap rear receive recommend reconcile record recruit rectify redesign reduce refer refine register rehabilitate rehearse reinforce relay release remind remove renew renovate rent repair replace replenish reply report represent request rescue research resolve respond rest restock restore restrain retain return reuse review revise rewrite ride rig rinse roll rotate route run
    safeguard sand satisfy save scale scan schedule scope screen scrub scrutinise sculpt search secure seek select sell separate serve service set sew shadow shape share shear ship shoot shovel sift simplify sketch slice snag solve sort source spot spray sprout staff standardise standardize steer sterilise stimulate stitch stock store streamline strengthen stretch study submit summarise summarize supervise supplement supply support survey sustain swab sweep switch synthesise synthesize
    tabulate tackle tag tailor take target taste teach tell tend test tidy tie tighten tile till trace track train transcribe transfer transform translate transport travel treat triage triangulate trim troubleshoot tune turn tutor unblock uncover understand undertake unload unlock unpack update upgrade use utilise utilize
    vacuum validate verify vet visit visualise walk warn wash watch weave weed weigh welcome weld whitewash work wrap write`
    .split(/\s+/u)
    .filter(Boolean),
)
