import { randomNumbers } from './articles.ts'

/** What an article says. */
export const HOSTILE_WORDS = '“The ferry will run on Sunday,” said Ann Lee, the harbour master. '

/** Pieces of pages that mean harm: each would set `window.harm`, or load something, in a living page. */
export const HARM: readonly string[] = [
  '<script>window.harm = 1; parent.harm = 1</script>',
  '<img src="/harm.png" onerror="window.harm = 2">',
  '<svg onload="window.harm = 3"><script>window.harm = 4</script><use href="data:image/svg+xml,<svg/>"/></svg>',
  '<iframe srcdoc="<script>parent.harm = 5</script>"></iframe>',
  '<iframe src="javascript:parent.harm = 6"></iframe>',
  '<a href="javascript:window.harm = 7">here</a>',
  '<object data="data:text/html,<script>parent.harm = 8</script>"></object>',
  '<link rel="stylesheet" href="/harm.css"><style>@import "/harm.css";</style>',
  '<meta http-equiv="refresh" content="0;url=/harm/">',
  '<base href="https://harm.example/"><form action="/harm"><input autofocus onfocus="window.harm = 9"></form>',
  '<noscript><img src="/harm.png" onerror="window.harm = 10"></noscript>',
  '<template><script>window.harm = 11</script></template>',
  '<math><mtext><table><mglyph><style><img src=x onerror="window.harm = 12">',
  '<video src="/harm.mp4" onerror="window.harm = 13"><source onerror="window.harm = 14"></video>',
  '<details open ontoggle="window.harm = 15">',
  '<!--><script>window.harm = 16</script>-->',
  '<body onload="window.harm = 17">',
  '<p style="background:url(/harm.png)" onclick="window.harm = 18">',
]

export interface HostileFile {
  readonly name: string
  readonly content: string | Buffer
}

/** Hostile files, always the same ones: markup, bytes of all sorts, wrong encodings, renamed archives. */
export function hostileFiles(count: number, seed: number): readonly HostileFile[] {
  const random = randomNumbers(seed)
  const pick = <Item>(list: readonly Item[]) => list[Math.floor(random() * list.length)]!
  const bytes = (size: number) => Buffer.from(Array.from({ length: size }, () => random() * 256))
  const page = () => {
    const parts = Array.from(
      { length: 6 },
      () => pick(HARM) + `<p>${HOSTILE_WORDS.repeat(1 + random() * 5)}</p>`,
    )
    return `<html><head><title>${pick(HARM)}</title></head><body>${parts.join(pick(['', '<div>', '</p>']))}`
  }
  const shapes: readonly (() => HostileFile)[] = [
    () => ({ name: 'page.html', content: page() }),
    () => ({ name: 'page.txt', content: page() }),
    () => ({ name: 'cut.html', content: page().slice(0, 200 + random() * 800) }),
    () => ({ name: 'random.txt', content: bytes(1 + random() * 4000) }),
    () => ({ name: 'random.html', content: bytes(1 + random() * 4000) }),
    () => ({
      name: 'half.html',
      content: Buffer.from(page(), pick(['utf16le', 'latin1'] as const)),
    }),
    () => ({
      name: 'old.txt',
      content: Buffer.from(`Ferry\n\n1 May 2031\n\n${HOSTILE_WORDS}é`, 'latin1'),
    }),
    () => ({
      name: 'letter.txt',
      content: Buffer.concat([Buffer.from('PK\u0003\u0004'), bytes(500)]),
    }),
    () => ({ name: 'deep.html', content: `${'<div>'.repeat(20_000)}${HOSTILE_WORDS}` }),
    () => ({
      name: 'picture.svg',
      content: `<svg xmlns="http://www.w3.org/2000/svg">${pick(HARM)}`,
    }),
    () => ({ name: 'wide.txt', content: Buffer.from(`Ferry. ${HOSTILE_WORDS}`, 'utf16le') }),
    () => ({ name: 'line.txt', content: HOSTILE_WORDS.repeat(1 + random() * 30) }),
    () => ({ name: 'data.html', content: `data:text/html,${encodeURIComponent(page())}` }),
    () => ({ name: 'nul.md', content: `# Ferry\0\n\n${HOSTILE_WORDS}` }),
    () => ({
      name: '<img src=x onerror="window.harm=19">.txt',
      content: `Ferry\n\n${pick(HARM)}\n\n${HOSTILE_WORDS}`,
    }),
    () => ({
      name: 'front.md',
      content: `---\ntitle: ${pick(HARM)}\ndate: 2031-05-01\n---\n\n${HOSTILE_WORDS}`,
    }),
  ]
  return Array.from({ length: count }, (_, at) => shapes[at % shapes.length]!())
}
