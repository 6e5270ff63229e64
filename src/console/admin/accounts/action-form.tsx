/** The input of an action as a form, or as JSON, and what came of the call. */
import { Alert, Button, Checkbox, Code, Group, Stack, Text } from '@mantine/core'
import { CircleAlert, Play } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import type { Account, ConnectorAction, Profile } from '../../../generated/host.ts'
import type { FormValues } from '../../ui/form/schema-validator.ts'
import { InlineCode } from '../../ui/inline-code.tsx'
import { ProblemAlert } from '../../ui/problem-alert.tsx'
import { EffectBadges } from '../connectors/effect-badges.tsx'
import { useCallAction } from '../data/accounts.ts'
import { ActionAnswer } from './action-answer.tsx'
import { missingScopeAdvice, missingScopes } from './action-choices.ts'
import { InputForm } from './input-form.tsx'
import { JsonInput } from './json-input.tsx'

interface Props {
  readonly account: Account
  readonly profile: Profile | undefined
  readonly action: ConnectorAction
}

const NOTHING = { type: 'object', properties: {}, additionalProperties: false }

export function ActionForm({ account, profile, action }: Props): ReactElement {
  const [input, setInput] = useState<FormValues>({})
  const [isJson, setIsJson] = useState(false)
  const [isAware, setIsAware] = useState(false)
  const call = useCallAction(account.id)
  const { name, title, description, effects, method, path, input_schema = NOTHING } = action
  const missing = missingScopes(account, action)
  const isCareful = effects.includes('write') || effects.includes('spends_credits')
  const run = (values: FormValues): void => call.mutate({ action: name, input: values })
  /** What stands below the form is the answer to what stands in it. */
  const change = (values: FormValues): void => {
    setInput(values)
    if (!call.isIdle) call.reset()
  }
  const buttons = (
    <Stack>
      {isCareful && (
        <Checkbox
          checked={isAware}
          onChange={({ currentTarget }) => setIsAware(currentTarget.checked)}
          label={
            effects.includes('spends_credits')
              ? 'This call is real and can spend credits'
              : 'This call is real and changes data'
          }
        />
      )}
      <Group>
        <Button
          type="submit"
          leftSection={<Play size={16} aria-hidden />}
          loading={call.isPending}
          disabled={isCareful && !isAware}
        >
          Run
        </Button>
        <Checkbox
          label="Edit as JSON"
          checked={isJson}
          onChange={({ currentTarget }) => setIsJson(currentTarget.checked)}
        />
      </Group>
    </Stack>
  )
  const Input = isJson ? JsonInput : InputForm
  return (
    <Stack gap="lg">
      <div>
        <Group gap="sm">
          <Text fw={650}>{title}</Text>
          <EffectBadges effects={effects} />
          <Code>
            {method} {path}
          </Code>
        </Group>
        {description !== null && (
          <Text c="dimmed" maw={760}>
            <InlineCode text={description} />
          </Text>
        )}
      </div>
      {missing.length > 0 && (
        <Alert
          color="yellow"
          icon={<CircleAlert size={18} aria-hidden />}
          title="The account lacks a scope for this"
        >
          {missing.map((scope) => (
            <Code key={scope} mr={6}>
              {scope}
            </Code>
          ))}
          <Text size="sm" mt={4}>
            {missingScopeAdvice(profile)}
          </Text>
        </Alert>
      )}
      <Input schema={input_schema} values={input} disabled={call.isPending} onChange={change} onSubmit={run}>
        {buttons}
      </Input>
      {call.error !== null && !call.isPending && <ProblemAlert error={call.error} title="The call failed" />}
      {call.data !== undefined && !call.isPending && <ActionAnswer {...call.data} />}
    </Stack>
  )
}
