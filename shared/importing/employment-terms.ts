/** Words of hours, contract and place of work, which belong to no title. General knowledge. */
export const terms =
  /^(?:full|part)[- ]?time\b|^(?:permanent|contract|temporary|temp|fixed[- ]term|zero[- ]hours|remote|hybrid|on-?site|seasonal|casual|bank|locum|unpaid|paid|voluntary|internship|vollzeit|teilzeit|temps plein|temps partiel|cdi|cdd|current|present|promoted|maternity cover|\d+ ?hours)\b/iu
