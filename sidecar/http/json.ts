/** Keeps no value alive: the bytes go when the cache lets the value go. */
const written = new WeakMap<object, Buffer>()

/**
 * JSON, as bytes ready to send. What is frozen cannot change, so it is written once and the bytes are kept: a warm
 * answer made of the cache's values costs a copy.
 */
export function toJson(value: unknown): Buffer {
  if (typeof value !== 'object' || value === null) return Buffer.from(JSON.stringify(value) ?? 'null')
  if (!Object.isFrozen(value)) return Buffer.concat(Array.isArray(value) ? listOf(value) : recordOf(value))
  const kept = written.get(value)
  if (kept !== undefined) return kept
  const bytes = Buffer.from(JSON.stringify(value))
  written.set(value, bytes)
  return bytes
}

const comma = Buffer.from(',')

function listOf(items: unknown[]): Buffer[] {
  const parts = items.flatMap((item) => [comma, toJson(item)])
  return [Buffer.from('['), ...parts.slice(1), Buffer.from(']')]
}

/** Like `JSON.stringify`, a field that is undefined is left out. */
function recordOf(record: object): Buffer[] {
  const parts = Object.entries(record)
    .filter(([, value]) => value !== undefined)
    .flatMap(([name, value]) => [comma, Buffer.from(`${JSON.stringify(name)}:`), toJson(value)])
  return [Buffer.from('{'), ...parts.slice(1), Buffer.from('}')]
}
