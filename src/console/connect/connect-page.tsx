/** The page on which people link accounts. */
import { useQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import type { ConnectPage as Page } from '../../generated/host.ts'
import { Loading } from '../ui/loaded.tsx'
import { openSession } from './connect-api.ts'
import { ConnectorChoice } from './connector-choice.tsx'
import { DeviceLogin } from './device-login.tsx'
import { Frame } from './frame.tsx'
import { NotOpened } from './not-opened.tsx'
import { Outcome } from './outcome.tsx'
import type { PageAddress } from './page-address.ts'
import { Review } from './review.tsx'
import { useLinking } from './use-linking.ts'
import { Waiting } from './waiting.tsx'

interface Props {
  readonly address: PageAddress
}

export function ConnectPage({ address }: Props): ReactElement {
  const opened = useQuery({
    queryKey: ['session', address.session],
    queryFn: () => openSession(address.session),
    staleTime: Number.POSITIVE_INFINITY,
  })
  return (
    <Frame>
      {opened.data !== undefined ? (
        <Steps page={opened.data} address={address} />
      ) : opened.error !== null ? (
        <NotOpened error={opened.error} onRetry={() => void opened.refetch()} />
      ) : (
        <Loading />
      )}
    </Frame>
  )
}

function Steps({ page, address }: { readonly page: Page; readonly address: PageAddress }): ReactElement {
  const linking = useLinking(page, address)
  const { stage } = linking
  switch (stage.kind) {
    case 'choosing':
      return <ConnectorChoice page={page} onChoose={linking.choose} />
    case 'reviewing':
      return <Review key={stage.offer.key} page={page} offer={stage.offer} linking={linking} />
    case 'waiting':
      return <Waiting key={stage.attempt.id} stage={stage} linking={linking} />
    case 'device':
      return <DeviceLogin key={stage.attempt.id} stage={stage} linking={linking} />
    case 'ended':
      return <Outcome page={page} stage={stage} linking={linking} isWindow={address.isWindow} />
  }
}
