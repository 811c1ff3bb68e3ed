/**
 * Verbs whose base form is as often a noun or part of a title at the start of an item ("Lead nurse", "Research fellow", "Support worker"),
 * so that they count as acts only before an object with an article, a number or the like. General knowledge of English.
 */
export const nounVerbs: ReadonlySet<string> = new Set(
  `account act address aid audit author award bake balance bank benchmark board book boost budget campaign care catalogue chair challenge champion change chart check
  clean climb coach code commission compute contact contract control cook cost counsel cover craft cut deal debug design digest discharge dispatch display
  document double draft dress drive edit engineer escort experiment export extract fabric feature file film filter finance fish fit fix focus forecast form
  format foster fund gain garden grade graduate grant group guide harvest head help host import increase influence initial input interview invoice issue joint subcontract
  judge label lead lecture light link list lobby log lower map market master measure mentor model monitor move nurse offer open order own pack package paint pass
  parent part partner patent perfect photograph pilot pioneer pitch place plan plant plaster play pledge plumb port position post practice practise present process
  produce profile program programme progress project prototype purchase question quiz rank reach record reform register report request rescue research
  review rise roll rotate route run sample scale schedule scope screen script search secure sense service set shadow shape share ship shop show sketch solder
  sort source sponsor staff stage stand start stock stream structure study support survey target task taste team test time trace track trade train transfer
  transport travel treat triage trial trim triple tune turn tutor type update upgrade use value visit voice volunteer walk wash watch welcome weld win wire
  seed lean price reserve headline caption thread wax referee umpire work look hand second phone ring email mail text call answer bath toilet turn swab culture plate sequence clone spray crop thin graft trap net haul gut ski row crew skipper dock tow jack bend fold press crimp terminate lock tag strip prime paper hang sub proof shoot mix score cast costume loan ship query dashboard file quote broker let table minute clerk vote bid tender cash float shoe comb forge count pair glue rake stitch bundle wrap stir talk notice spot alert command patrol breed rear groom roster rota sign web lift
  batch berth blast bolt bore bottle candle caution centrifuge certificate chain char chart chisel clamp clip coat console contest cordon crack crate
  delight express farm frame glass hammer hem herd hose hull ice insert invest jam knot lace lash lay livestream machine mash mince mould mount muck
  mulch nail parole peg pickle pipe plane pleat podcast quarry quilt rack ream reel refill refit reset rework roof rope saddle salvage scaffold score
  seam season segment smoke snag splint stain staple steam steep stencil stitch storyboard strap stretch string strop stuff tan tape tat tie tilt
  transplant trench truss tuft twist uplift veneer vent weed whip`.split(/\s+/u),
)
