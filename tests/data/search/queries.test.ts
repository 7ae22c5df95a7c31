import { describe, expect, it } from 'vitest'
import { createQueryClient } from '../../../src/data/queries.ts'
import { deviceIndexQuery, searchArticleQuery } from '../../../src/data/search/queries.ts'

describe('deviceIndexQuery', () => {
  it('waits until the articles of the archive that are shown have come', async () => {
    const client = createQueryClient()
    const waiting: ((answer: string) => void)[] = []
    const article = client.fetchQuery({
      queryKey: searchArticleQuery('archive', 1).queryKey,
      queryFn: () => new Promise<string>((resolve) => waiting.push(resolve)),
    })
    const order: string[] = []
    const index = client.fetchQuery(deviceIndexQuery('own')).then(() => order.push('index'))
    await import('../../../src/data/search/device-index.ts')
    await new Promise((resolve) => setTimeout(resolve, 50))
    void article.then(() => order.push('article'))
    for (const answer of waiting) answer('article')
    await index
    expect(order).toEqual(['article', 'index'])
  })
})
