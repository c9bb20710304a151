// What wordpress.org's Plugin Check would turn the plugin away for, looked for without WordPress and without PHP.
import { complaints } from './lint/complaints.ts'
import { pluginFolder, readFiles } from './plugin-files.ts'

const files = await readFiles(pluginFolder)
const problems = complaints(files)

if (problems.length > 0) console.error(problems.join('\n'))
else console.log(`Checked ${files.size} files of the plugin by the rules of Plugin Check. No errors.`)
process.exit(problems.length === 0 ? 0 : 1)
