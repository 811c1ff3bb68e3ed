/** What those hold who come together, and what a noun before it names them by: "team meetings". General knowledge. */
export const gatherings =
  /^(?:meetings|sessions|rehearsals|briefings|reviews|visits|events|classes|lessons|workshops|conferences|interviews|calls|trips|tours|handovers|forums|huddles|catch-ups)$/u
