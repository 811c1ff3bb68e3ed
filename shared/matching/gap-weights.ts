/** Log-odds that a requirement is a gap, by sign. Fitted on the development sets of bench/matching (`bench matching` prints the fit). */
export const gapWeights = {
  constant: -2.1,
  score: -4.62,
  said: -3.36,
  specific: 2.89,
  named: 1.27,
  conduct: -3.54,
} as const
