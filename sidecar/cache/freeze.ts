/**
 * Freezes a value of JSON's kinds through and through, and tells about how many bytes of JSON it is: every reader is
 * given the same value, so none may change it.
 */
export function freezeAndWeigh(value: unknown): number {
  if (typeof value === 'string') return value.length + 2
  if (typeof value !== 'object' || value === null) return 8
  let bytes = 2
  for (const [name, inner] of Object.entries(value)) bytes += name.length + 4 + freezeAndWeigh(inner)
  Object.freeze(value)
  return bytes
}
