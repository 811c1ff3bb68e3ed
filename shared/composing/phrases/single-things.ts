/**
 * Further nouns of things, animals and people that are counted one by one, which stand with an article, a number or in the plural and never bare ("a car park", "a local roofer"). They prove only that a phrase lacks its article, so
 * that a word that is a verb as often ("check", "fence") may stand here. General knowledge of the words CVs use.
 */
export const singleThings: ReadonlySet<string> = new Set(
  `animal apron assembly attorney axle backlog baby badge ballroom bandsaw bar barn basket battery bay bed bench bid bill bin bistro blog blueprint boiler boss bottle bouquet boy brief briefing broth bucket bulletin bureau button byre
  cab cabin cabinet café calendar camera canteen car cart cat ceiling cellar chair chapel checkpoint check child chimney claim closure cluster coach coaster code column committee component computer contest convoy corridor costume cottage count
  couple cow crane creche crossing cupboard curtain cycle deadline debrief deck demo dentist desk digger dining-room dog door drawer dress drill driveway dryer dumper edition engine error excavator extension
  farmer father fault feature fence ferry figure file finish fire-drill firewall fixture flag flat folder fork forklift freezer fridge friend frame fryer gantry gate gateway gearbox generator girl glasshouse goal greenhouse grill group
  guillotine handbook hangar harness hearing helmet hoist hole horse hotline hub image incident index injury interface invoice issue item jetty jig kettle kiosk kitchenette knife label ladder lake lamp lane laptop lathe launch leaflet letter
  lever lid line loader locker log logbook lorry lounge mailbox mailing man margin market marquee masterclass mechanism member memo mezzanine milestone minibar minibus mistake mixer mother motor mould museum nave needle
  neighbour niche node notice number nursery nurse occasion organ oven overhaul packet paddock pallet parade parcel parent pass path pathway patio patient pattern pen person photo photograph picture pipe pitch playground plot podcast
  pond pool poster pothole pram press printer prison prize profile programme pub pulpit pump purse quarry quay quiz quota quote rack raffle ramp range rate recipe refit refurb refurbishment relaunch reminder residence result ride
  ring river road rocket rod roof room roster roundabout router row rule safe saw scanner scene schedule scheme scoop screen sector seminar sermon set sheet shelf shelter showcase showroom shutdown sign silo sink site-hut slide slot
  song spreadsheet spool sprint square stable staircase stall step stepladder stocktake storeroom story strategy structure student suite supplier switch switchboard syllabus table tank tap telephone tenant tent terrace ticket till title
  toilet toll tractor trailer tray trench trolley tunnel turbine tutorial tyre upgrade vacancy valve van vault version video villa visitor vlog void voucher wagon wall washroom webinar website wedding well wheel wing wife window woman woodland
  workplace workstation yacht yard`
    .split(/\s+/u)
    .filter(Boolean),
)
