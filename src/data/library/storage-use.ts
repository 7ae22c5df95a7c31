/** How much the site stores on this device, in bytes, and whether the browser has promised to keep it. */
export interface StorageUse {
  readonly used: number
  readonly quota: number
  readonly isKept: boolean
}

/** `null` where the browser does not tell. */
export async function storageUse(): Promise<StorageUse | null> {
  try {
    const { usage, quota } = await navigator.storage.estimate()
    const isKept = await navigator.storage.persisted()
    return usage === undefined || quota === undefined ? null : { used: usage, quota, isKept }
  } catch {
    return null
  }
}

/** Asks the browser not to clear the site's storage on its own. Tells whether it has promised. */
export async function keepStorage(): Promise<boolean> {
  try {
    return (await navigator.storage.persisted()) || (await navigator.storage.persist())
  } catch {
    return false
  }
}
