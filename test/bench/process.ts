import { readFileSync } from 'node:fs'

const ticksPerSecond = 100

/** Processor seconds a process has used so far; undefined where the system has no /proc. */
export function cpuSeconds(pid: number): number | undefined {
  const fields = read(`/proc/${pid}/stat`)?.split(') ').at(-1)?.split(' ')
  return fields === undefined ? undefined : (Number(fields[11]) + Number(fields[12])) / ticksPerSecond
}

/** Resident memory in MiB; undefined where the system has no /proc. */
export function residentMiB(pid: number): number | undefined {
  const kib = read(`/proc/${pid}/status`)?.match(/VmRSS:\s+(\d+)/)?.[1]
  return kib === undefined ? undefined : Number(kib) / 1024
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
