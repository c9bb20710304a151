// The stand-in store over a generated catalogue of as many products as PRODUCTS says.
import { createServer } from 'node:http'
import { drawPicture } from '../bigcommerce/catalog/pictures.ts'
import { readOptions } from '../bigcommerce/options.ts'
import { createApp, createStore } from '../bigcommerce/store.ts'
import { generatedCatalog } from '../helpers/generated-catalog.ts'

const options = readOptions(process.env)
const catalog = generatedCatalog(Number(process.env.PRODUCTS))
const store = await createStore(options, { catalog, draw: drawPicture })
createServer(createApp(store).callback()).listen(options.port, options.host)
