const terminal = process.stdout.isTTY
const isPlain = !terminal || process.env.NO_COLOR !== undefined
const paint = (code: number, text: string) => (isPlain ? text : `\x1b[${code}m${text}\x1b[0m`)

const dim = (text: string): string => paint(2, text)
const green = (text: string): string => paint(32, text)
export const red = (text: string): string => paint(31, text)

export type Progress = ReturnType<typeof createProgress>

/** Numbered steps, each with a running clock on a terminal, and its duration when it is done. */
export function createProgress(total: number) {
  let number = 0
  let clock: NodeJS.Timeout | undefined

  async function step<T>(
    title: string,
    work: (step: { say: (what: string) => void }) => Promise<T>,
  ): Promise<T> {
    const started = performance.now()
    const label = `${++number}/${total} ${title}`
    let note = ''
    const details = () => dim(`${note} ${((performance.now() - started) / 1000).toFixed(1)} s`.trim())
    const say = (what: string) => {
      note = what
      if (!terminal) console.log(`  ${label} ${what} …`)
    }
    if (terminal) clock = setInterval(() => rewrite(`  ${label} ${details()}`), 100)
    let mark = red('✗')
    try {
      const result = await work({ say })
      mark = green('✓')
      return result
    } finally {
      end()
      console.log(`${mark} ${label} ${details()}`)
    }
  }

  function end(): void {
    if (clock === undefined) return
    clearInterval(clock)
    clock = undefined
    rewrite('')
  }

  return { step, end }
}

function rewrite(line: string): void {
  process.stdout.write(`\r\x1b[2K${line}`)
}
