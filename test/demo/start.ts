import { demo } from './demo.ts'
import { readOptions, usage } from './options.ts'

const options = readOptions(process.argv.slice(2), process.env)

if (typeof options === 'string') {
  console.error(`${options}\n\n${usage}`)
  process.exit(2)
}
if (options.help) {
  console.log(usage)
  process.exit(0)
}
process.exit(await demo(options))
