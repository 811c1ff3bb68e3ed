/** Ranks of armed forces that are no title elsewhere and might be taken for a place. General knowledge. */
export const serviceRank =
  /^(?:Private|Pte\.?|Trooper|Gunner|Sapper|Rifleman|Guardsman|Fusilier|Signaller|Signalman|Craftsman|Kingsman|Airman|Airwoman|Aircraftman|Leading (?:Hand|Seaman|Aircraftman)|(?:Able |Ordinary )?(?:Seaman|Rating)|Marine|Legionnaire|(?:Lance |Staff |Colour )?(?:Corporal|Sergeant|Bombardier)|LCpl|Cpl|Sgt|SSgt|WO[12]|Warrant Officer(?: Class (?:1|2|I|II))?|(?:Petty|Chief Petty) Officer|(?:Second |Flight )?Lieutenant|Captain|Major)$/iu

/** The force itself, before the corps or regiment somebody served in. General knowledge. */
export const armedForce =
  /^(?:(?:British|US|U\.S\.|Irish|Territorial|Indian|Australian|Canadian|German|French) )?(?:Army|Navy|Air Force|Marines|Defence Forces|Reserves?|Territorial Army)$|^(?:Royal Navy|Royal Air Force|RAF|Royal Marines|HM Forces|Army Reserves?|Bundeswehr)$/u
