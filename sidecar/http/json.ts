/** Keeps no value alive: the bytes go when the cache lets the value go. */
const written = new WeakMap<object, Buffer>()

/**
 * JSON, as bytes ready to send. What is frozen cannot change, so it is written once and the bytes are kept: a warm
 * answer made of the cache's values costs a copy.
 */
export function toJson(value: unknown): Buffer {
  const parts: Buffer[] = []
  const rest = write(value, '', parts)
  if (parts.length === 0) return Buffer.from(rest)
  if (rest === '' && parts.length === 1) return parts[0] ?? Buffer.from(rest)
  parts.push(Buffer.from(rest))
  return Buffer.concat(parts)
}

/** Goes on from `text`, whose turn in `parts` has not come yet; gives back what of it is still to be put there. */
function write(value: unknown, text: string, parts: Buffer[]): string {
  if (typeof value !== 'object' || value === null) return text + (JSON.stringify(value) ?? 'null')
  if (!Object.isFrozen(value))
    return Array.isArray(value) ? writeList(value, text, parts) : writeRecord(value, text, parts)
  if (text !== '') parts.push(Buffer.from(text))
  parts.push(bytesOf(value))
  return ''
}

function bytesOf(value: object): Buffer {
  const kept = written.get(value)
  if (kept !== undefined) return kept
  const bytes = Buffer.from(JSON.stringify(value))
  written.set(value, bytes)
  return bytes
}

function writeList(items: unknown[], before: string, parts: Buffer[]): string {
  let text = `${before}[`
  let comma = ''
  for (const item of items) {
    text = write(item, text + comma, parts)
    comma = ','
  }
  return `${text}]`
}

/** Like `JSON.stringify`, a field that is undefined is left out. */
function writeRecord(record: object, before: string, parts: Buffer[]): string {
  let text = `${before}{`
  let comma = ''
  for (const [name, value] of Object.entries(record)) {
    if (value === undefined) continue
    text = write(value, `${text}${comma}${JSON.stringify(name)}:`, parts)
    comma = ','
  }
  return `${text}}`
}
