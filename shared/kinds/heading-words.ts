/** What requirements begin with and a short heading can do without. General knowledge of English advertisements. */
export const leadIns: RegExp =
  /^(?:(?:we|you|candidates?|applicants?|the (?:successful )?(?:candidate|applicant|postholder))\s+(?:(?:will|must|should|would|may|can|are|is|to|ideally|also|need to|expect(?:ed)?)\s+)*(?:have|be|bring|possess|need|show|demonstrate|hold|able to)?\s*|(?:have|has|having|possess|possessing|bring|show|demonstrate|demonstrates|hold)\s+|(?:are|be|is)\s+(?=able|comfortable|confident|proficient|willing|happy|experienced|familiar|highly|very)|(?:an?|the|some|any|your)\s+|(?:strong|proven|demonstrated|demonstrable|excellent|good|great|solid|extensive|substantial|significant|relevant|outstanding|exceptional|deep|sound|thorough|clear|prior|previous|recent|practical|hands-on|proficient|working|basic|genuine|real|high(?:ly)?|very|ideally|preferably)(?:,| and)?\s+(?=\p{L})|(?:ability|able|aptitude|capacity|willingness|willing|desire|track record|record|experience|experienced|knowledge|understanding|awareness|familiarity|familiar|skills?|competence|competency|proficiency|expertise|evidence|interest|confidence|confident|comfortable)\s+(?:to|of|in|with|for|at|on|across|working with|working in|working on|using)\s+)/iu

/** Words with which a clause or an example begins that a short heading may leave out. */
export const opensClause: RegExp =
  /^(?:and|or|including|such|e\.?g\.?|i\.?e\.?|with|within|while|where|which|that|who|whilst|so|in|for|to|as|through|across|by|using|under|without|especially|particularly|ideally|preferably|und|oder|et|y)$/iu

/** Words no heading ends with. */
export const neverLast: RegExp =
  /^(?:a|an|the|and|or|of|to|in|on|at|for|with|by|from|as|is|are|be|that|which|who|your|our|their|its|this|these|both|either|such|so|und|oder|der|die|das|et|de|la|le|y|el|&|[–—-])$/iu
