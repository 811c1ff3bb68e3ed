/** Log-odds that a requirement is a gap, by sign: what `bench matching` fits to the labels of its sets and prints. */
export const gapWeights = {
  constant: -3.79,
  score: -4.02,
  said: -3.17,
  specific: 3.7,
  named: 1.97,
  conduct: -2.84,
  foreign: -1.09,
} as const
