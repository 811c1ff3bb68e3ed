/**
 * Words that a posting wraps around what it asks for and that ask for nothing themselves
 * ("proven ability to", "you will have strong experience of", "tell us about a time when").
 * General knowledge of job advertisements and application forms in English.
 */
export const fillerWords: readonly string[] = `
  experience experienced ability able abilities skill skills skilled strong proven excellent good great outstanding exceptional solid sound demonstrable demonstrated demonstrate demonstrating
  evidence evidenced knowledge knowledgeable understanding understand understands familiarity familiar proficiency proficient proficiently competence competent competency competencies capability capable expertise expert
  track record background exposure awareness aware appreciation grasp command fluency level levels degree-level advanced intermediate basic basics working practical hands hands-on first hand in-depth depth deep thorough broad wide extensive
  considerable significant substantial relevant related similar equivalent equivalents comparable appropriate suitable applicable necessary needed need needs required requirement requirements requires require essential desirable desired preferred preferable preferably ideal ideally advantage advantageous
  bonus nice plus must minimum least prior previous previously past recent recently current currently existing years year yrs rank months month
  candidate candidates applicant applicants successful person individual someone somebody role post position job opportunity vacancy opening
  looking seek seeking want wants wanted wish hope expect expected expectation welcome prefer prefers enjoy enjoys enjoyed love like likes keen willing willingness happy comfortable confident confidence passionate passion enthusiasm enthusiastic interest interested desire eager motivated motivation committed commitment dedicated dedication
  describe explain tell give provide example examples time situation outline please share detail details occasion answer question briefly
  highly very extremely particularly especially effectively effective efficiently efficient successfully consistently clearly closely actively directly independently regularly easily quickly fully truly genuinely respectfully productive productively productive
  including include includes included includes following etc various variety range ranging multiple several number many much lot different diverse wide-ranging other others related
  work works working worked job jobs environment environments setting settings context contexts area areas field fields aspect aspects way ways thing things part kind type sort form forms
  well-developed developed well new key main core important major ensure ensuring ensures ensured use used uses using utilise utilising utilize apply applying applied take taking taken make making made get getting
  contribute contributing contribution contributions responsible responsibility responsibilities duty duties task tasks hold holds holding held possess possessing possesses show showing shows bring brings bringing join joining help helps helping
  day daily day-to-day basis ongoing general overall across within alongside throughout through around high highest low top best better real true proper right professional professionally professionalism
  own someone's people's your our us we mindset attitude approach approachable sense eye flair nature natural
  gets keeps gives brings finds lets stays remains puts comes goes makes takes runs looks leads feels thinks knows sees works others something things thing holder holders sound effective good ability where whose less than not record beyond once was were
  have having had has be being been is are operate operating operates demonstrably eligible
  commensurate career stage conversational educated
  mostly mainly usually often chiefly primarily largely always
  esp notably anger min max lovely sometimes occasionally ideally typically probably cheers thanks regards`
  .split(/\s+/u)
  .filter(Boolean)
