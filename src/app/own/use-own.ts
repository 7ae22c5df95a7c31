import { useQuery } from '@tanstack/react-query'
import { hasOwnArticles } from '../../data/library/own-flag.ts'

/**
 * What of the reader's own goes among the archive's: read once React has taken the page over, and only where the
 * library holds anything. A change of the library has it read again.
 */
export function useOwn<Own>(
  key: readonly string[],
  isHydrated: boolean,
  read: () => Promise<Own>,
): Own | undefined {
  return useQuery({
    queryKey: ['library', ...key],
    queryFn: read,
    enabled: isHydrated && hasOwnArticles(),
    staleTime: 0,
    retry: false,
  }).data
}
