import { useEffect } from 'react'
import type { Incoming } from './use-import.ts'

/** Files the system opens with the installed app, where the browser knows of that. */
interface LaunchQueue {
  setConsumer(
    consumer: (launch: { readonly files?: readonly FileSystemFileHandle[] }) => void,
  ): void
}

/** Takes over files that the installed app was opened with. */
export function useLaunchedFiles(add: (incoming: readonly Incoming[]) => Promise<void>): void {
  useEffect(() => {
    const { launchQueue } = window as { launchQueue?: LaunchQueue }
    launchQueue?.setConsumer(({ files = [] }) => {
      void Promise.all(files.map((handle) => handle.getFile())).then((opened) =>
        add(opened.map((file) => ({ name: file.name, content: file }))),
      )
    })
  }, [add])
}
