import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { FromServer, Launch, ToServer } from './messages.ts'

export type WordPress = {
  url: string
  process: ChildProcess
  /** Runs PHP inside the loaded site, and resolves to what it printed. */
  runPhp: (code: string) => Promise<string>
  close: () => Promise<void>
}

const script = fileURLToPath(new URL('server.ts', import.meta.url))

/** Starts one WordPress in a child process, and resolves once it answers requests. */
export async function launchWordPress(
  launch: Launch,
  onStart: (child: ChildProcess) => void = () => {},
): Promise<WordPress> {
  const child = fork(script, [JSON.stringify(launch)], {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    // Ctrl-C then reaches the parent alone, which stops this one itself.
    detached: true,
  })
  onStart(child)
  const complaint = lastWords(child)
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const pending = new Map<number, (answer: FromServer) => void>()
  let runs = 0

  const url = await new Promise<string>((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`WordPress did not start: ${why}`))
    child.on('message', (message: FromServer) => {
      if ('ready' in message) resolve(message.ready)
      else if ('id' in message) pending.get(message.id)?.(message)
      else fail(message.failed)
    })
    child.once('close', (code) => {
      fail(`it stopped with exit code ${code}. ${complaint()}`)
      for (const [id, answer] of pending) answer({ id, failed: `WordPress has stopped. ${complaint()}` })
    })
  })

  return {
    url,
    process: child,
    runPhp: async (code) => {
      const message: ToServer = { id: ++runs, code: insideWordPress(code) }
      const answer = await new Promise<FromServer>((resolve) => {
        pending.set(message.id, resolve)
        child.send(message)
      })
      pending.delete(message.id)
      if ('failed' in answer) throw new Error(`PHP failed: ${answer.failed}`)
      return 'output' in answer ? answer.output : ''
    },
    close: async () => {
      child.kill('SIGTERM')
      const forced = setTimeout(() => child.kill('SIGKILL'), 5000)
      await closed
      clearTimeout(forced)
    },
  }
}

// Without the catch, WordPress would answer an exception with its error page.
function insideWordPress(code: string): string {
  return `<?php
    require '/wordpress/wp-load.php';
    try { ${code}
    } catch ( Throwable $error ) {
      while ( ob_get_level() > 0 ) ob_end_clean();
      echo $error;
      exit( 1 );
    }`
}

function lastWords(child: ChildProcess): () => string {
  let text = ''
  child.stderr?.on('data', (chunk) => {
    text = (text + chunk).slice(-2000)
  })
  return () => text.trim()
}
