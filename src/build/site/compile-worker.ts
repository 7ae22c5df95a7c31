import { createFileCompiler } from './compile-files.ts'
import { serveTasks } from './pool.ts'

serveTasks(createFileCompiler)
