/**
 * Runs a command with the process's arguments and sets the exit code: what `run` gives, 1 when it throws, 2 for wrong
 * usage, that is when `readUsage` throws or gives `null`. Messages go to standard error. A reader that has seen enough,
 * as `head`, ends the command in silence.
 */
export async function runCommandLine<Usage>(
  help: string,
  readUsage: (argv: string[]) => Usage | null,
  run: (usage: Usage) => Promise<number>,
): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    // What is still to be printed nobody reads; a code set before stays.
    process.exit()
  })
  const usage = orNull(() => readUsage(process.argv.slice(2)))
  if (usage === null) {
    console.error(help)
    process.exitCode = 2
    return
  }
  try {
    process.exitCode = await run(usage)
  } catch (error) {
    console.error((error as Error).message)
    process.exitCode = 1
  }
}

function orNull<Value>(read: () => Value | null): Value | null {
  try {
    return read()
  } catch {
    return null
  }
}
