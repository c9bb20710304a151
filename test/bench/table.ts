/** A Markdown table; the first column reads left, the others right. */
export function table(head: string[], rows: string[][]): string {
  const rule = head.map((_, index) => (index === 0 ? '---' : '--:'))
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

export const whole = (value: number): string => Math.round(value).toLocaleString('en')

export const decimals = (value: number | undefined, places = 2): string =>
  value === undefined || Number.isNaN(value) ? 'not measured' : value.toFixed(places)
