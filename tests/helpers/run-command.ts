import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'

/** A command takes a second or two to start; a busy machine needs more. */
export const COMMAND_TIMEOUT_MS = 60_000

/** A command of the project, `annotate` for `src/build/annotate.ts`, run to its end. */
export async function runCommand(
  name: 'annotate' | 'bench' | 'check' | 'evaluate',
  args: readonly string[],
  { input = '', environment = {} }: { input?: string; environment?: NodeJS.ProcessEnv } = {},
) {
  const command = spawn('node_modules/.bin/tsx', [`src/build/${name}.ts`, ...args], {
    env: { ...process.env, ...environment },
  })
  command.stdin.end(input)
  const closed = once(command, 'close')
  const [output, errors] = await Promise.all([text(command.stdout), text(command.stderr)])
  const [code] = (await closed) as [number]
  return { code, output, errors }
}
