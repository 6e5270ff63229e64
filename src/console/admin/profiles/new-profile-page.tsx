/** Makes a connector profile: choose the connector, then fill in its form. */
import { SimpleGrid, Text } from '@mantine/core'
import type { ReactElement } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import type { Connector } from '../../../generated/host.ts'
import { Loaded } from '../../ui/loaded.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { useConnectors } from '../data/connectors.ts'
import { useCreateProfile } from '../data/profiles.ts'
import { ConnectorChoice } from './connector-choice.tsx'
import { ProfileForm } from './profile-form.tsx'

function Fill({ connector }: { readonly connector: Connector }): ReactElement {
  const navigate = useNavigate()
  const create = useCreateProfile()
  return (
    <ProfileForm
      connector={connector}
      initial={{ name: connector.name, auth: connector.auth[0]?.key ?? '', values: {}, actions: null }}
      submit="Create profile"
      isPending={create.isPending}
      error={create.error}
      onSubmit={(draft) =>
        create.mutate(
          { connector: connector.key, ...draft },
          { onSuccess: ({ id }) => void navigate(`/profiles/${id}?created`) },
        )
      }
    />
  )
}

export default function NewProfilePage(): ReactElement {
  const [search, setSearch] = useSearchParams()
  const connectors = useConnectors()
  const key = search.get('connector')
  return (
    <>
      <PageHeader
        title="New connector profile"
        back={{ to: '/profiles', label: 'Connector profiles' }}
        description="What the provider gave you for your app. The setup guide of the connector says where to find it."
      />
      <Loaded query={connectors}>
        {(list) => {
          const only = list.length === 1 ? list[0] : undefined
          const chosen = list.find((connector) => connector.key === key) ?? only
          if (chosen !== undefined) return <Fill key={chosen.key} connector={chosen} />
          return (
            <>
              <Text mb="md">Which connector is it for?</Text>
              <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
                {list.map((connector) => (
                  <ConnectorChoice
                    key={connector.key}
                    connector={connector}
                    onChoose={() => setSearch({ connector: connector.key })}
                  />
                ))}
              </SimpleGrid>
            </>
          )
        }}
      </Loaded>
    </>
  )
}
