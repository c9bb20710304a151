// Plain JavaScript, so that an older Node can say what is missing instead of tripping over a type.
import './check-node.js'

await import('./start.ts')
