/** What can go wrong with replicas while they work. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Scene } from './scene.ts'

const between = (least: number, most: number): number => least + (most - least) * Math.random()
const anyOf = (length: number): number => Math.floor(Math.random() * length)

/** Lets all replicas begin. */
export function go({ replicas }: Scene): void {
  for (const replica of replicas) replica.go()
}

/** Lets the first tokens end, all callers ask at once, and waits until all have their answers. */
export async function storm(scene: Scene): Promise<void> {
  await sleep(1_100)
  scene.provider.settings.lifetime = 3_600
  go(scene)
  await Promise.all(scene.replicas.map((replica) => replica.stop()))
}

/** Kills a replica without warning and has another one take its place, again and again. */
export async function killAtRandom(
  scene: Scene,
  kills: number,
  every: number,
): Promise<Record<string, number>> {
  go(scene)
  const starting: Promise<void>[] = []
  const isStarting = new Set<number>()
  for (let killed = 0; killed < kills; ) {
    await sleep(between(every / 2, every * 1.5))
    const index = anyOf(scene.replicas.length)
    // Half of them stay, as behind any orchestrator: nobody can take over in time where everybody is dead.
    if (isStarting.has(index) || isStarting.size >= scene.replicas.length / 2) continue
    const victim = scene.replicas[index]
    victim?.kill()
    await victim?.ended
    killed += 1
    isStarting.add(index)
    const replace = async (): Promise<void> => {
      const replica = await scene.start()
      scene.replicas[index] = replica
      replica.go()
      isStarting.delete(index)
    }
    starting.push(replace())
  }
  await Promise.all(starting)
  return { kills }
}

/** Pauses replicas for one to five seconds. */
export async function stopAtRandom(scene: Scene, milliseconds: number): Promise<Record<string, number>> {
  go(scene)
  let stops = 0
  const until = performance.now() + milliseconds
  const worker = async (): Promise<void> => {
    while (performance.now() < until) {
      const victim = scene.replicas[anyOf(scene.replicas.length)]
      victim?.process.kill('SIGSTOP')
      stops += 1
      await sleep(between(1_000, 5_000))
      victim?.process.kill('SIGCONT')
      await sleep(between(50, 500))
    }
  }
  await Promise.all([worker(), worker()])
  return { stops }
}
