/** Writes to a database with a limit on the size of files, as on a full disk, and prints what comes of it. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const opens = fileURLToPath(new URL('opens.ts', import.meta.url))
// With the signal ignored, a write beyond the limit fails instead of ending the process.
const script = 'trap "" XFSZ; ulimit -f 64; exec "$0" --no-warnings "$1" "$2"'
const { stdout } = spawnSync('sh', ['-c', script, process.execPath, opens, process.argv[2] ?? ''])
process.stdout.write(stdout)
