/** A way of working that forms ask to be told of: how questions name it, and by which words the story of a person shows it. */
export interface Behaviour {
  readonly asked: RegExp
  readonly shown: RegExp
}

/** The behaviours of application forms, in no order. General knowledge of interviews and of competency frameworks. */
export const behaviours: readonly Behaviour[] = [
  {
    asked:
      /\b(?:turn(?:ed|ing)? (?:\p{L}+ ){0,4}(?:a?round)|poor (?:results?|figures?|performance)|under-?perform\p{L}*|(?:missed|below|behind) (?:a |the |your )?(?:targets?|budget))\b/iu,
    shown:
      /\b(?:(?:grew|rose|went|cut|brought|raised|fell|took) (?:.{0,40} )?from \S+ to \S*\d|down from|halved|doubled|cut|reduced?|recovered|back (?:on|to|into|in))\b/iu,
  },
  {
    asked:
      /\b(?:work(?:ed|ing)? (?:(?:well |closely |effectively )?with (?:others|other people|people|partners|colleagues|a team)|as (?:an? )?(?:effective )?(?:part|member)|together|jointly|in (?:an? )?(?:team|partnership)|across teams?)|team ?work\p{L}*|teamwork|part of a team|member of a team|team player|collaborat\p{L}*|partnerships?|shared (?:goal|aim)|common goal|work(?:ing)? relationships?|built? (?:an? )?(?:\p{L}+ )?relationships?)\b/iu,
    shown:
      /\b(?:work(?:ed|ing)? (?:closely |jointly )?with|with (?:the |two |three |four |five |our |other )?(?:\p{L}+ ){0,3}(?:teams?|departments?|partners?|colleagues|agencies|schools|councils?|museums?|services?|nurses|doctors|teachers|engineers|suppliers)|together|joint(?:ly)?|collaborat\p{L}*|partner(?:ed|ship)?s?|alongside|liais\p{L}*|chair(?:ed|s)?|co-\p{L}+|working group|cross-\p{L}+|multi-?disciplinary|between \p{L}+ and|part of (?:a|the) (?:\p{L}+ ){0,2}(?:team|group|project))\b/iu,
  },
  {
    asked:
      /\b(?:led|lead(?:ing|ership)?|manag(?:ed?|ing) (?:an? |the |your )?(?:\p{L}+ ){0,2}(?:team|people|staff|others)|supervis\p{L}*|motivat\p{L}* (?:an? |the |your )?(?:team|others|people|staff)|took (?:the )?lead|taking charge|delegat\p{L}*)\b/iu,
    shown:
      /\b(?:led|lead|leads|managed?|manages|supervis\p{L}*|line[- ]manag\p{L}*|ran|in charge|headed|captain\p{L}*|foreman|coordinat\p{L}*|mentor\p{L}*|team of|chair(?:ed)?|deputis\p{L}*|acting)\b/iu,
  },
  {
    asked: /\b(?:in writing|written|wrote|writing|reports?|drafting)\b/iu,
    shown:
      /\b(?:wr[oi]te|written|writing|report(?:s|ed)?|guides?|guidance|handbooks?|leaflets?|newsletters?|draft\p{L}*|publish\p{L}*|polic(?:y|ies)|instructions?|submissions?|website|bids?|articles?|procedures?|SOPs?)\b/iu,
  },
  {
    asked:
      /^(?!.*\b(?:in writing|written)\b).*\b(?:communicat\p{L}*|influenc\p{L}*|explain(?:ed|ing)?|persua\p{L}*|present(?:ed|ing)\b|convinc\p{L}*|complex information|something complicated|briefed|negotiat\p{L}*)\b/iu,
    shown:
      /\b(?:wr[oi]te|written|reported|guides?|guidance|handbooks?|leaflets?|newsletters?|present(?:ed|ation|ations)|talks?|explain\p{L}*|taught|teach|trained|brief(?:ed|ings?)|draft\p{L}*|publish\p{L}*|spoke|negotiat\p{L}*|persuad\p{L}*|submissions?|workshops?|interpret\p{L}*|translat\p{L}*|answered)\b/iu,
  },
  {
    asked:
      /\b(?:develop(?:ed|ing)? (?:self|yourself|others|people|staff|someone)|coach\p{L}*|mentor\p{L}*|train(?:ed|ing)? (?:others|someone|people|staff|colleagues)|help(?:ed|ing) (?:a colleague|someone|others) (?:to )?(?:learn|develop|improve))\b/iu,
    shown:
      /\b(?:train(?:ed|s|ing)?|mentor\p{L}*|coach\p{L}*|taught|teach(?:es)?|supervis\p{L}*|precept\p{L}*|induct\p{L}*|apprentices?|trainees?|students?|new (?:starters|staff|receptionists|nurses))\b/iu,
  },
  {
    asked:
      /\b(?:improv\p{L}*|chang(?:ed?|es|ing)|innovat\p{L}*|new (?:idea|way|approach|system)|better way|initiative|more efficient\p{L}*|efficien\p{L}*|creativ\p{L}*)\b/iu,
    shown:
      /\b(?:introduc\p{L}*|improv\p{L}*|redesign\p{L}*|cut|reduc\p{L}*|replac\p{L}*|automat\p{L}*|set up|launch\p{L}*|started|redrew|rewrote|rebuilt|merged|moved .{3,40} (?:to|onto)|(?:move|switch|change) (?:from|to)|from \S+ to \S*\d|halved|doubled|streamlin\p{L}*|digitis\p{L}*|digitiz\p{L}*|reorgani[sz]ed|new)\b/iu,
  },
  {
    asked:
      /\b(?:deadlines?|at pace|under pressure|pressur\p{L}*|priorit\p{L}*|competing|busy|workload|on time|delivered? (?:results|something|a piece)|deliver(?:ing)? (?:results|at)|multi-?task\p{L}*|stress\p{L}*)\b/iu,
    shown:
      /\b(?:deadlines?|on time|under budget|(?:a|per|each) (?:day|week|shift|night|month)|nights?|peak|within \S+ (?:days?|weeks?|hours?|months?)|weekly|daily|at once|while|on call|on-call|emergenc\p{L}*|early|ahead of|covers|turnover|close)\b/iu,
  },
  {
    asked:
      /\b(?:plan(?:ned|ning)?|organis(?:ed?|ing)|organiz(?:ed?|ing)|schedul\p{L}*|coordinat\p{L}*|project(?: management)?|manag(?:ed?|ing) (?:an? |your )?(?:\p{L}+ )?(?:project|event|resources))\b/iu,
    shown:
      /\b(?:planned|plan|organis\p{L}*|organiz\p{L}*|rota|rosters?|rostered|schedul\p{L}*|co-?ordinat\p{L}*|arranged|project|programme|events?|timetabl\p{L}*|set up|logistics|ran|moved|relocat\p{L}*)\b/iu,
  },
  {
    asked:
      /\b(?:difficult|challenging|angry|upset|distress\p{L}*|complain\p{L}*|complaints?|conflict|disagree\p{L}*|disput\p{L}*|hostile|unhappy|awkward|fight\p{L}*|violen\p{L}*|aggressi\p{L}*) ?(?:people|person|customers?|clients?|patients?|colleagues?|situations?|conversations?|behaviou?r|members?)?\b/iu,
    shown:
      /\b(?:complaints?|difficult|upset|angry|calm(?:ed|ing|ly)?|conflicts?|disput\p{L}*|de-?escalat\p{L}*|resolv\p{L}*|distress\p{L}*|challenging|mediat\p{L}*|aggressi\p{L}*|grievances?|behaviou?r|arrears|bereave\p{L}*|crisis)\b/iu,
  },
  {
    asked:
      /\b(?:customer (?:service|care|focus)|quality service|good service|excellent service|service users?|the public|customers?|clients?|(?:people|users?)['’]s? needs|went (?:the extra mile|above and beyond)|vulnerable)\b/iu,
    shown:
      /\b(?:customers?|clients?|patients?|visitors?|guests?|enquir\p{L}*|queries|residents|tenants|members|pupils|parents|families|service users?|callers|calls|the public|passengers|the desk|diners|learners|students)\b/iu,
  },
  {
    asked:
      /\b(?:decisions?|problems?|problem[- ]solving|solv\p{L}*|analys\p{L}*|analyz\p{L}*|judge?ment|data|diagnos\p{L}*|investigat\p{L}*|evidence (?:to|base))\b/iu,
    shown:
      /\b(?:decid\p{L}*|decisions?|diagnos\p{L}*|found|analys\p{L}*|analyz\p{L}*|investigat\p{L}*|audit\p{L}*|review(?:ed|s)?|faults?|fixed|assess\p{L}*|solv\p{L}*|traced|data|model(?:led|led)?|measur\p{L}*|tested|reconcil\p{L}*|forecast\p{L}*|survey\p{L}*)\b/iu,
  },
  {
    asked: /\b(?:safe(?:ty|ly|guarding)?|risks?|hazards?|compliance|incident)\b/iu,
    shown:
      /\b(?:safe(?:ty|ly|guarding)?|risks?|incidents?|accidents?|near[- ]miss\p{L}*|inspect\p{L}*|hygiene|permits?|remedials|hazards?|COSHH|HACCP|drills?|infection|checks)\b/iu,
  },
  {
    asked: /\b(?:divers\p{L}*|inclusi\p{L}*|equalit\p{L}*|equity|different (?:backgrounds|cultures))\b/iu,
    shown:
      /\b(?:inclusi\p{L}*|accessib\p{L}*|SEND?|interpret\p{L}*|disabilit\p{L}*|languages|refugees?|dementia|equality|divers\p{L}*|plain[- ]language|outreach|deaf|blind|asylum)\b/iu,
  },
  {
    asked: /\b(?:achievements?|proud\p{L}*|accomplish\p{L}*|success(?:ful|es)?|made a difference)\b/iu,
    shown:
      /\b(?:won|award\p{L}*|from \S+ to \S*\d|first|cut|raised|increased|saved|halved|doubled|reduced|grew|secured|published|opened|launched|brought)\b|\d\s?%/iu,
  },
  {
    asked: /\b(?:mistakes?|went wrong|did not go|didn['’]t go|fail(?:ed|ure)|learn(?:ed|t) from|feedback|setback)\b/iu,
    shown:
      /\b(?:mistakes?|went wrong|learn(?:ed|t)|feedback|after (?:a|an|the) (?:\p{L}+ )?(?:complaint|incident|failure|error)|lessons?)\b/iu,
  },
  {
    asked:
      /\b(?:adapt\p{L}*|flexib\p{L}*|new (?:skill|situation|technology|environment)|learn(?:ed|ing)? (?:quickly|something))\b/iu,
    shown:
      /\b(?:learn(?:ed|t)|retrain\p{L}*|adapt\p{L}*|switched|moved|new|took over|stood in|covered|rotated|during|pandemic|remote|self-taught)\b/iu,
  },
  {
    asked:
      /\b(?:let (?:an? |the )?(?:\p{L}+ ){0,2}go\b|dismiss\p{L}*|redundan\p{L}*|underperform\p{L}*|poor performance|disciplin\p{L}*)/iu,
    shown:
      /\b(?:let go|dismiss\p{L}*|redundan\p{L}*|disciplin\p{L}*|capability (?:process|procedure|meeting)s?|performance (?:plan|process|review)s?|probation\p{L}*)\b/iu,
  },
  {
    asked:
      /\b(?:feels? (?:at home|welcome|safe|included)|settle\p{L}*|induct\p{L}*|welcom\p{L}*|new (?:starters?|joiners?|staff|colleagues?|volunteers?|pupils?|residents?))\b/iu,
    shown:
      /\b(?:induct\p{L}*|welcom\p{L}*|mentor\p{L}*|precept\p{L}*|budd(?:y|ies)|practice educator|newly qualified|new (?:starters?|joiners?|staff|colleagues?|volunteers?|pupils?|residents?|receptionists|nurses|midwives|members)|settl\p{L}*|stay-and-play)\b/iu,
  },
]
