export type TagIndex = ReturnType<typeof createTagIndex>

/** Which keys carry which tag. */
export function createTagIndex() {
  const keysByTag = new Map<string, Set<string>>()

  return {
    add(key: string, tags: readonly string[]): void {
      for (const tag of tags) {
        const keys = keysByTag.get(tag)
        if (keys === undefined) keysByTag.set(tag, new Set([key]))
        else keys.add(key)
      }
    },
    remove(key: string, tags: readonly string[]): void {
      for (const tag of tags) {
        const keys = keysByTag.get(tag)
        keys?.delete(key)
        if (keys?.size === 0) keysByTag.delete(tag)
      }
    },
    /** Every key that carries one of the tags, once. */
    keysOf: (tags: readonly string[]): string[] => [
      ...new Set(tags.flatMap((tag) => [...(keysByTag.get(tag) ?? [])])),
    ],
    clear: () => keysByTag.clear(),
    size: () => keysByTag.size,
  }
}
