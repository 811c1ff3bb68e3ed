/** Log-odds that a requirement is a gap, by sign: what `bench matching` fits to the labels of its sets and prints. */
export const gapWeights = {
  constant: -0.68,
  score: -6.45,
  said: -2.55,
  specific: 1.05,
  named: 2.12,
  proper: 0.68,
  paper: 0.3,
  conduct: -5.38,
  foreign: -1.83,
} as const
