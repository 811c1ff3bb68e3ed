/** Calls for making something more, less or better: "encourage more pupils to take school meals", "a record of improving results", "drive down waste". General knowledge of job advertisements. */
const change =
  /^(?:(?:and|you will|you['’]ll|to|help(?: to)?|also|continue to|work to) )*(?:(?:encourage|attract|recruit|win|bring in|sell|reach) more|increas|improv|grow|rais|boost|reduc|cut|lower|shorten|maximi|minimi|driv(?:e|ing) (?:up|down|sales|growth|improvement|change)|turn(?:ing)? around|build(?:ing)? up)\p{L}*\b|\b(?:record|history|evidence|experience|examples?) of (?:\p{L}+ly )?(?:improv|increas|rais|reduc|grow|cut|boost|achiev|deliver)\p{L}*\b|\bkeep(?:ing)? (?:[\p{L}]+ ){1,3}(?:down|low|to a minimum)\b|\b(?:move|switch|migration|change(?:over)?) to (?:an? |our )?new\b|\b(?:implement|introduc)\p{L}* (?:an? )?new (?:\p{L}+ ){0,3}systems?\b|\b(?:service|quality|continuous|process) improvements?\b/iu

/** Whether a requirement asks for a change to the better, which a figure that changed answers before any duty. */
export const asksForChange = (requirement: string): boolean => change.test(requirement)
