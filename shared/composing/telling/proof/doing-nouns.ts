/**
 * Nouns of doing, one and several: what a person's work can include whatever the work is. What is made, kept or met ("menus", "registers", "guests") is none. General knowledge of English.
 */
export const doingNouns: ReadonlySet<string> = new Set(
  `admin advice aftercare analysis analyses appraisal appraisals approval approvals assembly audit audits backup backups bookkeeping booking bookings briefing briefings
  burial burials call-back call-backs call-out call-outs calls call-off call-offs callout callouts care  check checks clean cleans clinics clearance clearances collection collections control controls
  count counts custody debriefs delivery deliveries demolition design development disposal disposals drill drills 
  entry fit-out fit-outs fitting fittings groundwork handover handovers harvest  haulage housekeeping import install installs
  interview interviews inspection inspections investigation investigations  liaison maintenance management manufacture meetings migration migrations negotiation negotiations
  observation observations outreach paperwork payroll pickups prep preparation procurement production pruning lessons recs reconciliations recruitment referral referrals refit refits refurb refurbs refurbishment refurbishments
  removal removals renewal renewals repair repairs replacement replacements research refusals refunds retrieval retrievals returns review reviews rewire rewires round rounds safeguarding sales search searches
   setup set-up sign-off sign-offs stocktake stocktakes stocktaking storage supervision  support survey surveys surveillance teamwork test tests tours therapy training transport transfers treatment treatments triage trial trials
  upgrade upgrades upkeep visits walkrounds watchkeeping work`
    .split(/\s+/u)
    .filter((word) => word !== ''),
)

/** What ends like a doing and is a thing, a place or a group. General knowledge of English. */
export const noDoing: ReadonlySet<string> = new Set(
  `action actions application applications allowance allowances ambulance ambulances apartment apartments appliance appliances artwork artworks association attention audience balance basement building buildings caption captions caution
  ceiling ceilings clothing commission compartment condition conditions confirmation  convention conventions corporation department departments destination destinations dimension dimensions direction
  distance document documents dressings edition editions education element elements emotion employment entrance environment environments equipment establishment evening evenings evidence exception exceptions
  experience feeling feelings filling fillings finance finances flooring foundation foundations fraction framework frameworks fraternity freelance function functions furnishing furnishings generation government heating holding holdings housing
  impression income information institution instance insurance instrument instruments intention invention justification  landing landings lighting location locations lotion lotions lunch medication medications mention mission missions
  moment moments mounting mention nation nations network networks notion nutrition occasion occasions offence operation option options ordnance ornament organisation organisations organization organizations
  outbuilding parking passion patience pension pensions percentage performance permission permissions pigment plantation plantings  population portion portions position positions potion profession professions
  proportion provision qualification qualifications question questions railing railings ration rations reception regiment relation relations religion reputation retention  satisfaction section sections segment segments
  sensation shipment shipments siding sidings situation situations solution solutions spring station stations string strings substance substances television tension thing things topping toppings tradition traditions 
  vegetation version versions vision wedding weddings wing wings bedding morning mornings  sibling siblings earring earrings pudding puddings herring starling sterling shilling dumpling dumplings nothing everything something anything  during outing paving piping scaffolding tubing wiring coating  crossing
  achievement agreement agreements  argument comment complement complaint contentment excitement sentiment statement statements supplement supplements settlement settlements tenement testament requirement requirements increment refreshment refreshments improvement improvements investment investments announcement announcements apartment amusement amusements advertisement advertisements
  attainment contribution contributions commendation commendations commitment commitments placement placements`
    .split(/\s+/u)
    .filter((word) => word !== ''),
)
