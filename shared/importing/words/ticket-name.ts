/** Names that are certificates by themselves, also short ones. General knowledge. */
export const ticketName =
  /(?<!\p{L})(?:first aid|cpc|adr|c\+e|ipaf|pasma|cscs|cpcs|npors|ecs|sssts|smsts|iosh|nebosh|osha|whmis|itil|prince2|acls|bls|pals|prompt|card(?! (?:reader|machine|terminal|payment))|ticket|licen[cs]e|forklift|safeguarding|manual handling|food (?:hygiene|safety)|haccp|loler|irtec|coshh|reach truck|team teach|abrasive wheels|working at heights?|confined spaces?|asbestos|rope access|cpr|white card|blue card|tacho)(?![\p{L}])/iu
