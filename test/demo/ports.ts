import { connect, createServer } from 'node:net'
import { type Part, type Ports, portOptions } from './options.ts'

/** One sentence for each port that cannot be had, with the way out. */
export async function portProblems(ports: Ports): Promise<string[]> {
  const parts = Object.keys(ports) as Part[]
  const problems = await Promise.all(
    parts.map(async (part) => {
      const port = ports[part]
      const twin = parts.find((other) => other !== part && ports[other] === port)
      const shared = twin === undefined ? '' : `${part} and ${twin} cannot share port ${port}.`
      const taken = (await isTaken(port)) ? `Port ${port} is taken; ${part} needs it.` : ''
      return shared || taken ? `${shared || taken} ${wayOut(part, port)}` : ''
    }),
  )
  return problems.filter((problem) => problem !== '')
}

function wayOut(part: Part, port: number): string {
  const { option, variable } = portOptions[part]
  return `Choose another: npm start -- --${option} ${port > 60_000 ? port - 1000 : port + 1000} (or set ${variable}).`
}

/** Asks in both ways: some systems let two programs listen on one port if one of them listens everywhere. */
async function isTaken(port: number): Promise<boolean> {
  return (await answers(port)) || !(await canListen(port))
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    const settle = (taken: boolean) => {
      socket.destroy()
      resolve(taken)
    }
    socket.once('connect', () => settle(true))
    socket.once('error', () => settle(false))
  })
}

function canListen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
}
