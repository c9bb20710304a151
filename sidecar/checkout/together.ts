/** Two at once for the same thing are one: the second is told what the first came to. */
export function createTogether<Value>() {
  const underWay = new Map<string, Promise<Value>>()
  return (key: string, work: () => Promise<Value>): Promise<Value> => {
    const running = underWay.get(key)
    if (running !== undefined) return running
    const begun = work().finally(() => underWay.delete(key))
    underWay.set(key, begun)
    return begun
  }
}
