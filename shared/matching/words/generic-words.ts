/**
 * Words that nearly every posting and every CV share, whatever the profession. They count for little, so that
 * two texts do not meet on "team" or "support" alone. General knowledge of CVs and job advertisements in English.
 */
export const genericWords: readonly string[] = `
  team teams project projects process processes procedure procedures system systems service services business businesses company companies organisation organisations organization organizations department departments office site sites group groups unit division branch location locations
  support supports supporting supported manage manages managing managed management manager managers lead leads leading led develop develops developing development build builds building built deliver delivers delivering delivered delivery
  maintain maintaining maintained maintenance improve improves improving improved improvement improvements create creates creating created provide provides providing provided provision produce produces producing produced
  run running runs ran plan plans planning planned prepare prepares preparing prepared carry carrying carried conduct conducting conducted perform performs performing performed performance undertake undertaking undertaken implement implementing implemented implementation
  change changes changing changed set sets setting up handle handles handling handled review reviews reviewing reviewed monitor monitoring monitored report reports reporting reported record records recording recorded
  assist assisting assisted complete completing completed achieve achieving achieved achievement meet meeting meets met follow keep keeping keeps kept identify identifying identified respond responding answer answering
  update updating updated check checking checked checks arrange arranging arranged oversee overseeing oversaw drive driving promote promoting promoted participate participating participation attend attending act acting serve serving
  quality standard standards result results outcome outcomes goal goals objective objectives target targets solution solutions issue issues need needs information data activity activities operation operations operational function functions resource resources material materials product products tool tools method methods practice practices policy policies programme program programmes programs
  people person staff member members colleague colleagues user users client clients customer customers public community partner partners stakeholder stakeholders employee employees
  senior junior assistant head director officer specialist lead associate coordinator executive
  week weekly monthly annual annually daily hour hours time times date period full part large small big long short early late fast fast-moving complex simple external internal local national international global regional
  uk europe european united kingdom states london city area region country world
  open closed line end start point place value values case cases set range side review level account accounts order orders
  sort sorts sorting sorted now again help helped increase increased increasing reduce reduced reducing cut grow growing grew growth enable enabling enabled allow allowing
  relevant successful active direct directing strategic technical professional
  state current based best own effort efforts extensive solo impact impactful life live living
  learn learning learned course courses training trained train study studying studied subject subjects topic
  design designing designed write writing written wrote present presenting presented
  degree qualification qualifications cert certs certificate certification certified licence license diploma
  contribute contributing communicate area award awards awarded section sections bed covers cover covered scheme schemes field fields role roles member house full-time part-time shift event events open figure figures name names
  days weeks one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands dozen couple half second third whole entire
  useful apply applies applied applying
  qualified industry industries sector ticket tickets permit permits card cards badge badges registered`
  .split(/\s+/u)
  .filter(Boolean)
