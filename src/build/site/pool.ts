import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'

/** Something that does tasks of one kind, several at a time, in whatever order they come to an end. */
export interface Pool<Task, Result> {
  readonly run: (task: Task) => Promise<Result>
  readonly close: () => Promise<void>
}

type Answer<Result> =
  | { readonly status: 'done'; readonly result: Result }
  | { readonly status: 'failed'; readonly error: unknown }

interface Waiting<Task, Result> {
  readonly task: Task
  readonly resolve: (result: Result) => void
  readonly reject: (error: unknown) => void
}

/**
 * Threads that run a module, at most `size` and no more than there are tasks. The module calls `serveTasks`; `data` is
 * handed to it once. A task that throws is rejected with its error; a thread that dies rejects all that wait.
 */
export function createThreadPool<Task, Result>(
  module: URL,
  data: unknown,
  size: number,
): Pool<Task, Result> {
  const queue: Waiting<Task, Result>[] = []
  const idle: Worker[] = []
  const threads = new Set<Worker>()

  /** What each thread is at. */
  const running = new Map<Worker, Waiting<Task, Result>>()

  const give = (thread: Worker, waiting: Waiting<Task, Result>) => {
    running.set(thread, waiting)
    thread.postMessage(waiting.task)
  }
  const start = (): Worker => {
    const thread = new Worker(module, { workerData: data })
    threads.add(thread)
    thread.on('message', (answer: Answer<Result>) => {
      const waiting = running.get(thread)
      if (answer.status === 'done') waiting?.resolve(answer.result)
      else waiting?.reject(answer.error)
      const next = queue.shift()
      if (next) give(thread, next)
      else idle.push(thread)
    })
    thread.on('error', (error) => {
      threads.delete(thread)
      running.get(thread)?.reject(error)
      for (const waiting of queue.splice(0)) waiting.reject(error)
    })
    return thread
  }
  return {
    run: (task) =>
      new Promise((resolve, reject) => {
        const waiting = { task, resolve, reject }
        const thread = idle.pop() ?? (threads.size < size ? start() : null)
        if (thread) give(thread, waiting)
        else queue.push(waiting)
      }),
    close: async () => {
      await Promise.all([...threads].map((thread) => thread.terminate()))
    },
  }
}

/** Does the tasks in this thread, one after another; for tests, and where a thread is not worth its start. */
export function createLocalPool<Task, Result>(
  perform: (task: Task) => Promise<Result>,
): Pool<Task, Result> {
  let last: Promise<unknown> = Promise.resolve()
  return {
    run: (task) => {
      const result = last.then(() => perform(task))
      last = result.catch(() => null)
      return result
    },
    close: () => Promise.resolve(),
  }
}

/** The other end of a thread pool: answers every task. Does nothing in the main thread. */
export function serveTasks(prepare: (data: never) => (task: never) => Promise<unknown>): void {
  const port = parentPort
  if (isMainThread || !port) return
  const perform = prepare(workerData as never)
  const answer = (words: Answer<unknown>) => port.postMessage(words)
  port.on('message', (task) => {
    perform(task as never).then(
      (result) => answer({ status: 'done', result }),
      (error: unknown) => answer({ status: 'failed', error }),
    )
  })
}

/** Items in runs of at most `size`, in their order. */
export function chunksOf<Item>(items: readonly Item[], size: number): Item[][] {
  const chunks: Item[][] = []
  for (let start = 0; start < items.length; start += size)
    chunks.push(items.slice(start, start + size))
  return chunks
}
