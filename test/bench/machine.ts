import { execFileSync } from 'node:child_process'
import { cpus, totalmem } from 'node:os'

/** What the figures were taken on; they compare within a run, never across machines. */
export function machine(): string {
  const [first] = cpus()
  const memory = `${Math.round(totalmem() / 1024 ** 3)} GiB`
  return `${cpus().length} × ${first?.model.trim() ?? 'unknown processor'}, ${memory}; Node ${process.versions.node}, PHP ${phpVersion() ?? 'not installed'}; ${new Date().toISOString().slice(0, 10)}.`
}

export function phpVersion(): string | undefined {
  try {
    return execFileSync('php', ['-r', 'echo PHP_VERSION;'], { encoding: 'utf8' })
  } catch {
    return undefined
  }
}
