import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Another for every other form of the API: what a device keeps of before it is read no more. */
export const apiForm = () =>
  createHash('sha256')
    .update(readFileSync(join(import.meta.dirname, 'src/api/schema.ts')))
    .digest('hex')
    .slice(0, 8)
