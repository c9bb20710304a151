import { readFile } from 'node:fs/promises'
import test from 'ava'
import { manifestFile, manifestOf } from './block-manifest.ts'
import { pluginFolder, readFiles } from './plugin-files.ts'

test('what WordPress reads in place of every block.json says the same as they do', async (t) => {
  t.is(await readFile(manifestFile, 'utf8'), manifestOf(await readFiles(pluginFolder)), 'npm run blocks')
})
