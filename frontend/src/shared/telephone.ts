/** A Dutch number as people say it, "030 231 23 45"; another one with its country. */
export function spokenNumber(number: string): string {
  const dutch = /^\+31(\d{9})$/.exec(number)?.[1]
  if (!dutch) return number
  if (dutch.startsWith('6')) return `06 ${pairs(dutch.slice(1))}`
  const area = longAreaCode.test(dutch) ? 3 : 2
  return `0${dutch.slice(0, area)} ${pairs(dutch.slice(area))}`
}

/** Areas with two digits after the zero; all others have three. */
const longAreaCode =
  /^(?!10|13|14|15|20|23|24|26|30|33|35|36|38|40|43|45|46|50|53|55|58|7\d|85|87|88)/

const pairs = (digits: string) =>
  digits.length % 2 === 0
    ? digits.replace(/(\d{2})(?=\d)/g, '$1 ')
    : `${digits.slice(0, 3)} ${digits.slice(3).replace(/(\d{2})(?=\d)/g, '$1 ')}`
