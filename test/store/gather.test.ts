/** Statements that go to the database together. */
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { gather, type RunAll } from '../../src/store/gather.ts'

/** Statements that end when they are told to, with what was asked of them. */
function statements(answer: (values: readonly number[]) => (string[] | undefined)[]): {
  readonly asked: number[][]
  readonly end: () => void
  readonly run: (value: number) => Promise<string[]>
} {
  const asked: number[][] = []
  const ends: (() => void)[] = []
  const until = async (values: readonly number[]): Promise<void> => {
    asked.push([...values])
    await new Promise<void>((resolve) => ends.push(resolve))
  }
  const runAll: RunAll<number, string> = async (values) => {
    await until(values)
    return answer(values)
  }
  const runOne = async (value: number): Promise<string[]> => {
    await until([value])
    if (value < 0) throw new Error(`no ${value}`)
    return [`${value} alone`]
  }
  return { asked, end: () => ends.shift()?.(), run: gather(runOne, runAll) }
}

const together = (values: readonly number[]): string[][] =>
  values.map((value) => [`${value} of ${values.length}`])
const turn = (): Promise<void> => sleep(0)

test('what is asked for while a statement runs goes together, and each gets its own rows', async () => {
  const { asked, end, run } = statements(together)
  const answers = Promise.all([1, 2, 3, 4].map(run))
  expect(asked).toEqual([[1]])
  end()
  await turn()
  expect(asked).toEqual([[1], [2, 3, 4]])
  end()
  expect(await answers).toEqual([['1 alone'], ['2 of 3'], ['3 of 3'], ['4 of 3']])
})

test('no more than a hundred go together', async () => {
  const { asked, end, run } = statements(together)
  const answers = Promise.all(Array.from({ length: 202 }, (_, index) => run(index)))
  for (let part = 0; part < 4; part += 1) {
    end()
    await turn()
  }
  await answers
  expect(asked.map(({ length }) => length)).toEqual([1, 100, 100, 1])
})

test('when they fail they go by themselves, and only the one that is refused is refused', async () => {
  const { asked, end, run } = statements(() => {
    throw new Error('none of them')
  })
  const answers = Promise.allSettled([1, 2, -3].map(run))
  for (let part = 0; part < 4; part += 1) {
    end()
    await turn()
  }
  expect(await answers).toMatchObject([
    { value: ['1 alone'] },
    { value: ['2 alone'] },
    { reason: { message: 'no -3' } },
  ])
  expect(asked).toEqual([[1], [2, -3], [2], [-3]])
})

test('one that is left goes by itself, and nothing waits for it', async () => {
  const { asked, end, run } = statements((values) =>
    values.map((value) => (value === 3 ? undefined : [`${value} together`])),
  )
  const answers = Promise.all([1, 2, 3].map(run))
  end()
  await turn()
  end()
  await turn()
  const later = run(4)
  expect(asked).toEqual([[1], [2, 3], [3], [4]])
  end()
  end()
  expect(await answers).toEqual([['1 alone'], ['2 together'], ['3 alone']])
  expect(await later).toEqual(['4 alone'])
})

test('a statement that does not end keeps the next ones waiting for a moment only', async () => {
  const { asked, end, run } = statements(together)
  const first = run(1)
  const others = Promise.all([2, 3].map(run))
  await expect.poll(() => asked).toEqual([[1], [2, 3]])
  end()
  end()
  expect(await others).toEqual([['2 of 2'], ['3 of 2']])
  expect(await first).toEqual(['1 alone'])
})
