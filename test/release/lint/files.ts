import type { Files } from '../plugin-files.ts'

const packed = /\.(zip|gz|tgz|tar|rar|7z|phar|sh|so|exe|bat|dll|map|log|sql|orig|swp)$/i
const tests = /(^|\/)(tests?|node_modules|vendor|coverage)\//
const code = ['storebridge.php', 'autoload.php', 'uninstall.php', 'readme.txt']

/** What no site needs, and what not every server can hold. */
export function fileProblems(files: Files): string[] {
  const names = [...files.keys()]
  const lower = names.map((name) => name.toLowerCase())
  return names.flatMap((name, index) =>
    [
      ...(name.split('/').some((part) => part.startsWith('.')) ? ['hidden'] : []),
      ...(/^[\w./-]+$/.test(name) ? [] : ['has letters in its name that not every system takes']),
      ...(packed.test(name) ? ['does not belong in a plugin'] : []),
      ...(tests.test(name) ? ['is for those who make the plugin'] : []),
      ...(/^[^/]+\.md$/i.test(name) ? ['a manual that wordpress.org does not expect there'] : []),
      ...(lower.indexOf(name.toLowerCase()) === index ? [] : ['differs from another only by capitals']),
      ...(!name.includes('/') && !code.includes(name) ? ['not one of the few files at the top'] : []),
    ].map((problem) => `${name}: ${problem}`),
  )
}
