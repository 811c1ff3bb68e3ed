/** A call for bringing someone on, before anything else: "mentor our graduate surveyor", "supervise two trainees". */
const asked =
  /^(?:(?:and|will|you will|you['’]ll|to|help|also) )*(?:mentor|coach|supervise|induct|train|bring on|bring (?=(?:our |the |new |young\p{L}* |junior |\p{L}+ ){1,3}on\b))\b(?! (?:for|as|in|on|at|to|models?|up)\b)(?:,? (?:and|or|,)? ?\p{L}+){0,5}? (?:\p{L}{3,}(?:ers?|ors?|ists?|ians?|ees?|ants?|yees?)|staff|teams?|people|colleagues|students|apprentices|interns|nurses|juniors|graduates)\b/iu
const managed =
  /^(?:(?:and|will|you will|you['’]ll|to) )*(?:line[- ])?(?:manage|lead) (?:an?|the|our|one|two|three|four|five|six|\d+) (?:\p{L}+ ){0,2}?(?:assistants?|officers?|technicians?|trainees?|apprentices?|interns?|volunteers?|advis[eo]rs?|coordinators?|administrators?|workers?|nurses?|teachers?|engineers?|people|staff)\b/iu
const done =
  /\b(?:mentor|coach|supervis(?!ors?\b)|induct|train(?!ing (?:in|on|at|for|course|database|records?|materials?|matrix|budget|needs)\b)|taught|teach|tutor|precept|instruct|develop|guid|assess|sign(?:ed)?[- ]off|team lead|(?:lead|led|manag)\p{L}* (?:[\p{L}\d-]+ ){0,4}(?:teams?|staff|people|colleagues|volunteers?|crews?|brigade|shifts?|\p{L}{3,}(?:ers|ors|ists|ians|ees|ants|clerks?))\b|recruit|apprentic|trainee|student nurs|team (?:of|leader|lead)\b|demonstrat|buddy|show(?:ed|s)?\b|looked after|in charge|foreman|forewoman|chargehand|captain|head of|head chef|brigade|gang of|crew of|staff of|(?:\d+|two|three|four|five|six|seven|eight|nine|ten|new|junior|other) (?:\p{L}+ )?(?:staff|people|students?|volunteers?|crew|hands))/iu

/** Whether an item can answer a call for bringing people on: a study or a deed that names nobody is none, whatever words of the trade it shares. True for all that is asked for otherwise. */
export const bringsPeopleOn = (text: string, requirement: string): boolean =>
  !(asked.test(requirement) || managed.test(requirement)) || done.test(text)
