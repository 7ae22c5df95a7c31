/** Something went wrong on the way to the data; subclasses say what the reader can do. */
export class DataError extends Error {
  override readonly name: string = 'DataError'
  /** The address asked for. */
  readonly path: string

  constructor(message: string, path: string, options?: ErrorOptions) {
    super(message, options)
    this.path = path
  }
}

/** The archive holds no such thing. */
export class NotFoundError extends DataError {
  override readonly name = 'NotFoundError'
}

/** No connection, and nothing stored on this device. */
export class OfflineError extends DataError {
  override readonly name = 'OfflineError'
}

/** The data comes from another version of the site than the running app. */
export class VersionError extends DataError {
  override readonly name = 'VersionError'
}
