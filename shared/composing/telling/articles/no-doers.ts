/** Offices that are something else too: a quality, a deed, a part of the body. General knowledge of English. */
export const notOnlyPersons: ReadonlySet<string> = new Set(
  `lead chair hand head mate liaison official professional executive expert associate veteran graduate fellow guide coach host cook judge champion intern principal minister commander partner
    rep vet potter smith groom porter steward chauffeuse nominee framer user major minor junior senior contact buddy representative cleaner native`.split(
    /\s+/u,
  ),
)

/** Words in "-er" behind a verb that tell of more, of a stuff or of a way, and of nobody: "closer", "water". General knowledge of English. */
export const noDoers: ReadonlySet<string> = new Set(
  `former better closer longer later lower upper finer wider safer drier slower cooler warmer clearer smoother cleaner higher larger smaller other rather order offer cover matter power tender number paper water timber plaster
  solder leather rubber copper silver butter master center meter layer letter tower shower counter corner border quarter filter monitor cider beer labour under over after ever never per further together winter summer dinner
  supper answer transfer career charter render polymer fiber laser cancer fever gender wander weather whether cater enter alter deliver consider discover recover remember register minister administer shelter proper docker
  thinner sharper tighter lighter nearer narrower softer neater lesser fewer straighter quieter calmer tougher rougher sterner easier earlier busier happier angler cooker`.split(
    /\s+/u,
  ),
)
