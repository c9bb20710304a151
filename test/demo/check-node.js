const major = Number(process.versions.node.split('.')[0])

if (major < 24) {
  console.error(
    `Storebridge needs Node 24, and this is ${process.version}: let \`npm ci\` run install scripts (it brings Node 24), or install Node 24.`,
  )
  process.exit(1)
}
