/** Names an instance in leases, and tells whether the one that a lease names still runs. */
import { randomBytes } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { hostname } from 'node:os'

/** What is known of a lease's holder. `unknown`: it is of another machine, container or boot. */
export type HolderState = 'alive' | 'dead' | 'unknown'

function tried<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}

/** Within which a process id means something: this boot of this machine, and this PID namespace. */
function scope(): string {
  const boot = tried(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()) ?? hostname()
  return `${boot}/${tried(() => statSync('/proc/self/ns/pid').ino) ?? ''}`
}

/** When a process began, in ticks since the boot; a restarted one has the same id and another beginning. */
function beginning(pid: number | string): string {
  const stat = tried(() => readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? ''
  // The second field, a name in parentheses, may hold anything; the beginning is the 22nd.
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
}

/** A name for one instance in this process: `boot/namespace:pid:beginning:random`. */
export function createHolder(): string {
  return [scope(), process.pid, beginning(process.pid), randomBytes(6).toString('base64url')].join(':')
}

/** Whether the process that a lease names still runs, where this process can know. */
export function holderState(holder: string): HolderState {
  const [where, pid = '', began] = holder.split(':')
  if (where !== scope() || !/^[1-9][0-9]*$/.test(pid)) return 'unknown'
  try {
    process.kill(Number(pid), 0)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return 'dead'
  }
  const begins = beginning(pid)
  return begins === '' || begins === began ? 'alive' : 'dead'
}
