export type Html = { html: string }

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)

type Value = Html | Html[] | string | number | false | undefined

// A template tag that escapes whatever it is given, unless that was made by the tag itself.
export const html = (parts: TemplateStringsArray, ...values: Value[]): Html => ({
  html: parts.reduce((text, part, index) => text + toHtml(values[index - 1]) + part),
})

function toHtml(value: Value): string {
  if (value === undefined || value === false) return ''
  if (Array.isArray(value)) return value.map((each) => each.html).join('')
  return typeof value === 'object' ? value.html : escapeHtml(String(value))
}
