/**
 * How the numbers of each brand begin, and how many digits they have: the ranges the brands publish, in the form of
 * ISO/IEC 7812. A number that fits none of them is no card's, though its check digit be right.
 */
const brands: { begin: RegExp; lengths: number[] }[] = [
  { begin: /^4/, lengths: [13, 16, 18, 19] },
  { begin: /^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, lengths: [16] },
  { begin: /^3[47]/, lengths: [15] },
  { begin: /^3(?:0[0-5]|095|[689])/, lengths: [14, 15, 16, 17, 18, 19] },
  { begin: /^35(?:2[89]|[3-8])/, lengths: [16, 17, 18, 19] },
  { begin: /^6(?:011|4[4-9]|5)/, lengths: [16, 17, 18, 19] },
  { begin: /^6(?:2|0[0-9]|3|7|8|9)|^5[06-8]/, lengths: [16, 17, 18, 19] },
]

/** Begins and is as long as a card's number, and its last digit checks the others (Luhn). */
export function isCardNumber(digits: string): boolean {
  const isBrand = brands.some(({ begin, lengths }) => begin.test(digits) && lengths.includes(digits.length))
  if (!isBrand) return false
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}
