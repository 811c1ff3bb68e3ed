const word = String.raw`(?:g?GmbH|e\.V\.|\p{Lu}[\p{L}\p{N}'’&.-]*)`
/** A name as running text writes it, in capitals but for the words that join it. */
export const companyName = String.raw`((?:The )?${word}(?:\s+(?:${word}|&|and|of|the|for|on|de|du|des|di|da|dos|y|et|und|la|les|del|von|an der|am|ob der|der|van)(?!\p{L})){0,7})`
