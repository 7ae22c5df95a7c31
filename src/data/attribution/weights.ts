/** The engine's weights. The service worker keeps them once they were used, so that texts are read offline too. */
export async function loadWeights(url: string): Promise<Uint8Array> {
  const response = await fetch(url).catch((cause: unknown) => {
    const message = 'There is no connection, and what finds the statements is not on this device.'
    throw new Error(`${message} Try again when you are online.`, { cause })
  })
  if (!response.ok) throw new Error(`The server answered ${response.status}.`)
  return new Uint8Array(await response.arrayBuffer())
}
