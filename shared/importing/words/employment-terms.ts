/** Words of hours, contract and place of work, which belong to no title. General knowledge. */
export const terms =
  /^(?:full|part)[- ]?time\b|^(?:permanent|contract|temporary|temp|fixed[- ]term|zero[- ]hours|remote|hybrid|on-?site|seasonal|casual|bank|locum|unpaid|paid|voluntary|internship|vollzeit|teilzeit|temps plein|temps partiel|cdi|cdd|current|present|promoted|maternity cover|\d+ ?hours|in progress|ongoing|started|starting|completing|finishing|currently studying|still studying|working towards|supervised by|expected|anticipated|due|weekends?|evenings?|saturdays?|sundays?|(?:one|two|three|four|\d) (?:days?|evenings?|mornings?) (?:a|per) week|temps partiel|en cours)\b/iu

/** Words for working on one's own account. General knowledge. */
export const ownAccount =
  /^(?:freelancer?|self[- ]employed|sole (?:trader|proprietor|practitioner)|(?:my )?own (?:business|account|workshop|studio|practice|firm|company|farm|shop)|einzelunternehmen|auto-?entrepreneu(?:r|se)|micro-?entrepreneu(?:r|se)|trabajador(?:a)? por cuenta propia|freiberufl(?:ich|er|erin)|freier? mitarbeiter(?:in)?|selbst(?:st)?ändig|indépendante?|en freelance|à mon compte|autónom[oa]|libero professionista|zelfstandige?|zzp)$/iu
