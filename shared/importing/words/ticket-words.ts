/** Certificates and permits by their names. General knowledge. */
export const ticketWords =
  /(?<!\p{L})(?:first aid|life support|(?:assessor|supervisor|mentor|driver|safety|awareness) training|food (?:safety|hygiene)|manual handling|safeguarding|health and safety|award in|certified|licensed|registered|chartered|certificate|certification|licen[cs]e|permit|ticket|card(?! (?:reader|machine|terminal|payment))|operator|registration|register(?= of)|accreditation|whmis|osha|prince2|itil|cscs|dbs|führerschein|staplerschein|schein|habilitation électrique|caces)(?!\p{L})/iu
