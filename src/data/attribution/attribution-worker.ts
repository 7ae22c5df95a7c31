import type { TaskAnswer, TaskName, TaskRequest, Tasks } from './tasks.ts'

interface Waiting {
  readonly resolve: (output: never) => void
  readonly reject: (error: Error) => void
}

/** The worker that reads texts off the main thread. */
export interface AttributionWorker {
  /** Has a task done, after those asked for before. Rejects with the worker's error, or `AbortError` once stopped. */
  readonly run: <Name extends TaskName>(
    task: Name,
    input: Tasks[Name]['input'],
  ) => Promise<Tasks[Name]['output']>
  /** Ends it at once, whatever it is doing; the next task starts another. */
  readonly stop: () => void
}

/** A worker that starts with its first task. */
export function createAttributionWorker(): AttributionWorker {
  let worker: Worker | null = null
  let lastId = 0
  const waiting = new Map<number, Waiting>()

  const failAll = (error: Error) => {
    worker?.terminate()
    worker = null
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  const start = (): Worker => {
    const started = new Worker(new URL('../../worker.ts', import.meta.url), { type: 'module' })
    started.addEventListener('message', ({ data }: MessageEvent<TaskAnswer>) => {
      const asked = waiting.get(data.id)
      waiting.delete(data.id)
      if ('error' in data)
        asked?.reject(Object.assign(new Error(data.error.message), { name: data.error.name }))
      else asked?.resolve(data.output as never)
    })
    started.addEventListener('error', () =>
      failAll(new Error('The text could not be read: the reading process stopped.')),
    )
    return started
  }

  return {
    run: (task, input) =>
      new Promise((resolve, reject) => {
        worker ??= start()
        const id = ++lastId
        waiting.set(id, { resolve, reject })
        const request: TaskRequest = { id, task, input }
        const content = 'content' in input && input.content instanceof ArrayBuffer
        worker.postMessage(request, content ? [input.content] : [])
      }),
    stop: () => failAll(Object.assign(new Error('Stopped.'), { name: 'AbortError' })),
  }
}
