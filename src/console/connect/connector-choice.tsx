/** The connectors to choose from. */
import { Stack, Text, TextInput, UnstyledButton } from '@mantine/core'
import { ChevronRight, Search } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import type { ConnectOffer, ConnectPage } from '../../generated/host.ts'
import { ConnectorMark } from './connector-mark.tsx'
import { View } from './view.tsx'

const SEARCHABLE_FROM = 7

interface Props {
  readonly page: ConnectPage
  readonly onChoose: (offer: ConnectOffer) => void
}

export function ConnectorChoice({ page, onChoose }: Props): ReactElement {
  const [words, setWords] = useState('')
  const found = page.offers.filter(({ name, description = '', categories = [] }) =>
    [name, description, ...categories].join(' ').toLowerCase().includes(words.trim().toLowerCase()),
  )
  if (page.offers.length === 0) {
    return (
      <View title="Nothing can be connected at the moment">
        <Text>Whoever runs this page has switched every connection off. Ask them, or come back later.</Text>
      </View>
    )
  }
  return (
    <View title="What do you want to connect?">
      {page.owner_name !== null && <Text c="dimmed">For {page.owner_name}</Text>}
      {page.offers.length >= SEARCHABLE_FROM && (
        <TextInput
          aria-label="Search"
          placeholder="Search"
          leftSection={<Search size={16} aria-hidden />}
          value={words}
          onChange={({ currentTarget }) => setWords(currentTarget.value)}
        />
      )}
      <Stack gap="xs" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
        {found.map((offer) => (
          <li key={offer.key}>
            <UnstyledButton className="connector-choice" onClick={() => onChoose(offer)}>
              <ConnectorMark name={offer.name} />
              <Stack gap={0} flex={1} miw={0}>
                <Text fw={600}>{offer.name}</Text>
                {offer.description !== undefined && (
                  <Text size="sm" c="dimmed" lineClamp={2}>
                    {offer.description}
                  </Text>
                )}
              </Stack>
              <ChevronRight size={18} aria-hidden />
            </UnstyledButton>
          </li>
        ))}
      </Stack>
      {found.length === 0 && <Text role="status">Nothing has “{words}” in it.</Text>}
    </View>
  )
}
