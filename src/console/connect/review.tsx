/** Before the login: what is shared with whom, and what is to be filled in. */
import { Button, Group, Stack, Text } from '@mantine/core'
import { lazy, type ReactElement, Suspense, useState } from 'react'
import type { ConnectOffer, ConnectPage } from '../../generated/host.ts'
import { Loading } from '../ui/loaded.tsx'
import { problemOf } from '../ui/problem.ts'
import { ProblemAlert } from '../ui/problem-alert.tsx'
import { fieldErrors } from './field-errors.ts'
import { Shares } from './shares.tsx'
import type { Fields, Linking } from './use-linking.ts'
import { View } from './view.tsx'

// Most connectors ask for nothing: the form is loaded where one does.
const SchemaForm = lazy(async () => ({ default: (await import('../ui/form/schema-form.tsx')).SchemaForm }))

interface Props {
  readonly page: ConnectPage
  readonly offer: ConnectOffer
  readonly linking: Linking
}

const BUTTONS: Readonly<Record<ConnectOffer['flow'], (name: string) => string>> = {
  login: (name) => `Log in to ${name}`,
  device: () => 'Get a code',
  client: (name) => `Connect ${name}`,
}

const NEXT: Readonly<Record<ConnectOffer['flow'], (name: string) => string>> = {
  login: (name) => `You log in on a page of ${name}. Your password stays there.`,
  device: (name) => `You type a code on a page of ${name}, on this device or another one.`,
  client: () => 'Nobody has to log in.',
}

export function Review({ page, offer, linking }: Props): ReactElement {
  const { start, again } = linking
  const [values, setValues] = useState<Fields>(linking.fields)
  const isAgain = page.account !== undefined
  const who = page.owner_name ?? 'The application'
  const problem = start.error === null ? undefined : problemOf(start.error)
  const isFields = problem?.code === 'ERR_ACCOUNT_FIELDS_INVALID'
  const begin = (fields: Fields): void => start.mutate({ offer, fields })
  const buttons = (
    <Group mt={offer.form === null ? 0 : 'lg'} wrap="wrap-reverse">
      {page.offers.length > 1 && (
        <Button variant="default" onClick={again} disabled={start.isPending}>
          Back
        </Button>
      )}
      <Button
        flex={1}
        size="md"
        loading={start.isPending}
        {...(offer.form === null ? { onClick: () => begin({}) } : { type: 'submit' })}
      >
        {BUTTONS[offer.flow](offer.name)}
      </Button>
    </Group>
  )
  return (
    <View title={isAgain ? `Connect ${offer.name} again` : `Connect ${offer.name}`}>
      <Intro page={page} offer={offer} />
      <Shares offer={offer} who={who} />
      {start.error !== null && !isFields && <ProblemAlert error={start.error} title="That did not work" />}
      {offer.form === null ? (
        buttons
      ) : (
        <Suspense fallback={<Loading />}>
          <SchemaForm
            schema={offer.form.schema}
            uiSchema={offer.form.ui_schema}
            values={values}
            disabled={start.isPending}
            {...(isFields && { serverErrors: fieldErrors(problem) })}
            onChange={setValues}
            onSubmit={begin}
          >
            {buttons}
          </SchemaForm>
        </Suspense>
      )}
      <Text size="sm" c="dimmed">
        {NEXT[offer.flow](offer.name)}
      </Text>
    </View>
  )
}

function Intro({ page, offer }: Pick<Props, 'page' | 'offer'>): ReactElement {
  const { owner_name: owner, account } = page
  const named = account?.label ? `“${account.label}”` : `this ${offer.name} account`
  return (
    <Stack gap="xs">
      {account !== undefined && (
        <Text>
          {account.status === 'reauthorization_required'
            ? `The connection of ${named} has ended. Log in with the same account to renew it.`
            : `Log in with the same account to renew the connection of ${named}.`}
        </Text>
      )}
      <Text>
        You are about to give {owner === null ? 'whoever sent you here' : <b>{owner}</b>} access to your{' '}
        {offer.name} account. Go on only if you know who that is.
      </Text>
    </Stack>
  )
}
