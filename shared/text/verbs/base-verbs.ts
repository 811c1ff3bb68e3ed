/**
 * Verbs that begin items of CVs, in their base form. General knowledge of how people of many professions write;
 * regular ones get their other forms by rule, irregular ones from `irregular-verbs`.
 */
export const baseVerbs: readonly string[] = `
accelerate accept accompany accomplish account achieve acquire act adapt add address adjust administer admit adopt advance advertise advise advocate
aid align allocate amend analyse analyze answer anticipate apply appoint appraise approve arbitrate arrange articulate assemble assess assign assist
attain attend audit author authorise authorize automate award bake balance benchmark book boost brief budget calculate calibrate campaign capture care
carry cater certify chair champion change check clarify classify clean clear climb close coach code collaborate collate collect combine commission communicate
compare compete compile complete compose compute conceive conceptualise conceptualize conclude conduct configure connect conserve consolidate construct
consult contact contain contribute control convert convene convey convince cook coordinate copy correct counsel cover craft create critique cultivate curate
customise customize debug decide decorate decrease dedicate define delegate deliver demonstrate deploy derive describe design detect determine develop devise
diagnose digitise digitize direct discharge discover dispatch dispense display dissect distribute diversify document double draft edit educate elevate elicit eliminate
embed employ enable encourage enforce engage engineer enhance enlarge enlist ensure enter escort establish estimate evaluate examine exceed execute exhibit
expand expedite experiment explain explore export extend extract fabricate facilitate file filter finalise finalize finance fit fix focus forecast form
formalise formalize formulate foster found fulfil fulfill fund fuse gain gather generate govern grade graduate grant greet guide handle harmonise harmonize harvest
head help highlight hire host identify illustrate implement import improve improvise include incorporate increase induct influence inform initiate innovate inspect
inspire install institute instruct integrate interpret interview introduce invent inventory investigate invite invoice involve isolate issue join judge label
launch lecture leverage liaise lift link list listen litigate lobby localise localize locate log lower maintain manage manufacture map market master maximise
maximize measure mediate mentor merge migrate minimise minimize mobilise mobilize model moderate modernise modernize modify monitor motivate move multiply navigate
negotiate nominate nurse nurture observe obtain offer open operate optimise optimize orchestrate order ordinate organise organize orient originate outline overhaul
own pack package paint parse participate partner perfect perform persuade photograph pilot pioneer pitch place plan plant plaster pledge plumb port position post
practise practice prepare prescribe present preserve prevent prioritise prioritize process procure produce profile program programme project promote propose protect
prototype provide prune publicise publicize publish pull purchase qualify quantify question raise rank reach rebuild receive recommend reconcile record recover recruit
rectify recycle redesign reduce refactor refer refine reform refurbish register regulate rehabilitate reinforce relocate remodel remove render renegotiate renew
renovate reorganise reorganize repair replace replicate report represent reproduce request rescue research resolve respond restock restore restructure resuscitate
retain retrain retrieve return reuse revamp review revise revitalise revitalize revive rewire roll rotate route safeguard sample save scale schedule scope screen
script secure select separate serve service settle shadow shape share ship shorten simplify simulate sketch solder solve sort source spearhead specialise specialize
specify sponsor staff stage standardise standardize start steer stock straighten strategise strategize stream streamline strengthen structure study submit
succeed summarise summarize supervise supplement supply support surpass survey suture synthesise synthesize systematise systematize tackle tailor target taste
test tighten time trace track trade train transcribe transfer transform transition translate transport treat triage trim triple troubleshoot tune turn tutor type
uncover unify unite update upgrade upload upskill use utilise utilize vaccinate validate value verify visit visualise visualize volunteer weld welcome widen wire
work pass fill mark sing dance act plough mow feed bathe dress lift load unload stack pick drive dig sow milk shear prune sew knit iron launder polish sweep scrub mop greet seat pour brew mix whisk chop fry roast grill plate garnish wash dry cure joint butcher fillet inject catheterise catheterize cannulate bandage lecture examine invigilate moderate subtitle interpret dub caption typeset proofread index shelve lend digitise restore conserve exhibit excavate hoist rig splice fuse drill grind lathe mill rivet braze tile grout render point screed lag insulate prime sand glaze varnish agree exceed proceed precept swap look patrol command hand rear breed calve farrow lamb forage groom walk escort invoice cash bank fulfil audit onboard mobilise roster rota brief debrief deputise second
shortlist chase liaise log phone ring email mail text call answer greet seat usher steward marshal signpost refer assess safeguard chaperone feed bath toilet turn reposition hoist transfuse
administer dispense titrate triage discharge admit swab cannulate ventilate intubate anaesthetise dissect culture plate pipette sequence clone titrate spray harvest crop thin graft trap net haul gut
belay climb ski sail row crew skipper moor dock load marshal tow jack weld cut bend fold press crimp wire terminate commission decommission test isolate lock tag strip prime paint paper hang
edit sub proof typeset shoot film record mix master score arrange compose rehearse direct stage light rig cast costume curate hang loan accession catalogue digitise conserve deploy ship debug
refactor containerise provision patch harden pentest query model visualise dashboard forecast reconcile accrue invoice post journal consolidate audit file remit underwrite quote broker value survey
calm soothe comfort pacify mind babysit wean cater landscape resit allay defuse diffuse mop-up ferry chauffeur barter haggle hand-rear lobby mentor convene remediate retrofit waterproof tile insulate plaster render grout
price reserve redline reprice remarket headline caption subtitle dub narrate umpire referee officiate exorcise disinfect fumigate sterilise sterilize exfoliate tattoo pierce wax thread
witness hear mend shoe comb forge count pair glue rake stitch bundle throw peel wrap stir show notice talk overhear prevent alert reassure spot clear bear keep log lead let manage lobby petition canvass table minute clerk chair vote sponsor fundraise pitch bid tender procure source negotiate contract renew cancel upsell merchandise display replenish cash float
abseil acclimatise accommodate acquit adjourn adjudicate affix agitate aliquot anneal annotate appease ascertain assay attach attest attract
auscultate avert awaken baptise baste batch berth bevel bind blanch blast bleach blend bolt bore bottle braise breathalyse brighten burnish bury
candle careen carve castrate catechise caution centrifuge certificate chain char chart chisel christen circulate cite clamp clip coat commemorate
compensate conceal condense confirm conjure console contest coppice cordon corral crack crate crochet crystallise cull curtail darn deaccession debone
debride decant decipher decode decontaminate deepen deescalate defend defibrillate defrost dehorn delight demolish demount denature depict descale
detain detangle deter devote differentiate dilute disassemble disburse disconnect dislodge dismantle dismount dispose disseminate dissolve distil
divert drain drape dredge drench ease elute embalm embellish emboss embroider emulate enact encase encrypt endorse enrich enrol enroll entertain
enthuse envision equip erase erect etch evacuate evict excise exhume exonerate express extinguish farm fasten ferment fertilise fettle fireproof
flatten fletch forge fortify frame galvanise gild glass halve hammer handcraft heal hem herd hone hose hull humidify hunt ice immobilise incise
incubate indemnify indict inlay inoculate insert insure intercept intervene invest irrigate jam jot knot lace laminate lash latch lay ligate liquidate
livestream lodge loosen lubricate machine mash mechanise memorise mince mould mount muck mulch muster nail narrate neuter normalise notarise notify
oversee oversow overwinter palletise palpate parole pasteurise pave peg percuss pickle pipe plait plane pleat pluck poach podcast pollard pollinate
preach preheat pressurise prick prove pulp purify quarantine quarry quilt rack ream reap reassemble reassign reaudit rebind rebut recite reclaim
recommission reconstruct reconvene recount redact redeem reel reface refill refinish refit refloat refract refuel regenerate regrind rehang rehome
rehouse reignite reinsure reissue rejoin reline remake remaster remind remortgage remould repel repoint repot reproof reroof reseal reset reskill
resole resow restring resurface resurvey retouch retune retype reupholster revalue reveal reweave rework ringfence rinse rivet roof rope ruche saddle
salvage sandblast scaffold scald scarify score scour scrutinise sculpt scupper seam season segment sever sew sharpen shave sheathe shelve shred sift
simmer slaughter slice smelt smock smoke snag soak solder solicit sonicate soundproof splint stabilise stain staple steam steep stencil stitch stoke
storyboard stow strap stretch string strop strum stuff subcontract sublet subpoena subrogate suppress surrender suspend sustain tailor tan tape tat
thatch thaw thicken thresh tie tighten tilt toughen transact transcode transfect transplant transpose tread trench truss tuft twist unblock uncork
undercut underpin undock unearth unmoor unpick unwind upcycle upholster uplift vary veneer vent vinify wax wean weatherproof weave voice sign web restuff weed weigh whet
whip whitewash wipe woo wrestle wring`
  .split(/\s+/u)
  .filter(Boolean)
