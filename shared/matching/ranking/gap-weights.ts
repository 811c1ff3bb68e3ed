/** Log-odds that a requirement is a gap, by sign: what `bench matching` fits to the labels of its sets and prints. */
export const gapWeights = {
  constant: -3.55,
  score: -5.77,
  said: -2.88,
  specific: 3.38,
  named: 2.75,
  conduct: -6.1,
  foreign: -1.62,
} as const
