// @vitest-environment node
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  chunksOf,
  createLocalPool,
  createThreadPool,
  type Pool,
} from '../../../src/build/site/pool.ts'

/** A thread that answers `n` with `n` times what it was given at its start; wrong tasks fail, or end it. */
const MODULE = `
import { parentPort, workerData, threadId } from 'node:worker_threads'
parentPort.on('message', (task) => {
  if (task === 'die') throw new Error('the thread died')
  if (task === 'fail') parentPort.postMessage({ status: 'failed', error: new Error('no such task') })
  else parentPort.postMessage({ status: 'done', result: { product: task * workerData.factor, threadId } })
})
`
let folder = ''
let module: URL

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pool-'))
  await writeFile(join(folder, 'thread.mjs'), MODULE)
  module = pathToFileURL(join(folder, 'thread.mjs'))
})
afterAll(() => rm(folder, { recursive: true }))

type Answers = Pool<number | string, { readonly product: number; readonly threadId: number }>

describe('createThreadPool', () => {
  it('does many tasks on few threads', async () => {
    const pool: Answers = createThreadPool(module, { factor: 3 }, 2)
    const tasks = Array.from({ length: 50 }, (_, at) => at)
    const results = await Promise.all(tasks.map((task) => pool.run(task)))
    expect(results.map(({ product }) => product)).toEqual(tasks.map((task) => task * 3))
    expect(new Set(results.map(({ threadId }) => threadId)).size).toBe(2)
    await pool.close()
  })

  it('starts no more threads than there are tasks', async () => {
    const pool: Answers = createThreadPool(module, { factor: 1 }, 8)
    const first = await pool.run(1)
    const second = await pool.run(2)
    expect(second.threadId).toBe(first.threadId)
    await pool.close()
  })

  it('rejects a task that fails and goes on with the others', async () => {
    const pool: Answers = createThreadPool(module, { factor: 2 }, 1)
    const [failed, done] = await Promise.allSettled([pool.run('fail'), pool.run(4)])
    expect(failed).toMatchObject({ status: 'rejected', reason: new Error('no such task') })
    expect(done).toMatchObject({ status: 'fulfilled', value: { product: 8 } })
    await pool.close()
  })

  it('rejects all that wait for a thread that dies', async () => {
    const pool: Answers = createThreadPool(module, { factor: 2 }, 1)
    const waiting = [pool.run('die'), pool.run(1), pool.run(2)]
    const settled = await Promise.allSettled(waiting)
    expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
    await pool.close()
  })
})

describe('createLocalPool', () => {
  it('does one task after another, whatever became of those before', async () => {
    const order: number[] = []
    const pool = createLocalPool(async (task: number) => {
      await new Promise((resolve) => setTimeout(resolve, 5 - task))
      order.push(task)
      if (task === 2) throw new Error('no such task')
      return task * 2
    })
    const settled = await Promise.allSettled([1, 2, 3].map((task) => pool.run(task)))
    expect(order).toEqual([1, 2, 3])
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  })
})

describe('chunksOf', () => {
  it('keeps the order and leaves the rest for the last', () => {
    expect(chunksOf([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]])
    expect(chunksOf([], 2)).toEqual([])
  })
})
