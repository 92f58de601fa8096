// The one door to zod: `jitless` first, because the page's CSP forbids `new Function`, which zod probes.
import { z } from 'zod'

z.config({ jitless: true })

export { z }
