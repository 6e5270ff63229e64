/** The form of a connector profile: its name, what the connector asks for, and what it may be used for. */
import { Button, Group, Paper, Stack, TextInput } from '@mantine/core'
import { type ReactElement, useId, useState } from 'react'
import type { Connector } from '../../../generated/host.ts'
import { SchemaForm } from '../../ui/form/schema-form.tsx'
import type { FormValues } from '../../ui/form/schema-validator.ts'
import { Loaded } from '../../ui/loaded.tsx'
import { ProblemAlert } from '../../ui/problem-alert.tsx'
import { useProfileForm } from '../data/connectors.ts'
import { AllowedActions } from './allowed-actions.tsx'
import { MissingScopes } from './missing-scopes.tsx'
import { NarrowedScopes } from './narrowed-scopes.tsx'
import { type ProfileDraft, sentValues, serverErrors } from './profile-draft.ts'

interface Props {
  readonly connector: Connector
  readonly initial: ProfileDraft
  /** Whether `initial` is a profile that is there, which accounts may be linked with. */
  readonly isSaved?: boolean
  /** What the button does: "Create profile". */
  readonly submit: string
  readonly isPending: boolean
  readonly error: unknown
  readonly onSubmit: (draft: ProfileDraft) => void
}

const MAX_NAME = 200

export function ProfileForm({
  connector,
  initial,
  isSaved = false,
  submit,
  isPending,
  error,
  onSubmit,
}: Props): ReactElement {
  const id = useId()
  const [name, setName] = useState(initial.name)
  const [actions, setActions] = useState(initial.actions)
  const [values, setValues] = useState<FormValues>({ auth: initial.auth, ...initial.values })
  const auth = typeof values['auth'] === 'string' ? values['auth'] : initial.auth
  const form = useProfileForm(connector.key, auth)
  const found = serverErrors(error)
  return (
    <Stack gap="lg" maw={720}>
      <TextInput
        label="Name"
        description="What people call it, such as the environment or the team it is for."
        value={name}
        maxLength={MAX_NAME}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <Loaded query={form}>
        {({ schema, ui_schema }) => (
          <SchemaForm
            // Another type is another form, which begins without findings.
            key={auth}
            schema={schema}
            uiSchema={ui_schema}
            values={values}
            idPrefix="profile"
            {...(found !== undefined && { serverErrors: found })}
            disabled={isPending}
            onChange={setValues}
            onSubmit={(filled) =>
              onSubmit({
                name: name.trim() || connector.name,
                auth,
                values: sentValues(filled, schema),
                actions,
              })
            }
          >
            <Stack gap="lg" mt="lg">
              <Paper withBorder p="md">
                <AllowedActions
                  id={`${id}-actions`}
                  connector={connector}
                  allowed={actions}
                  onChange={setActions}
                />
              </Paper>
              {isSaved && <NarrowedScopes before={initial.values['scopes']} now={values['scopes']} />}
              <MissingScopes
                connector={connector}
                actions={actions}
                scopes={values['scopes']}
                onTick={(scopes) => setValues({ ...values, scopes })}
              />
              {error !== null && error !== undefined && (
                <ProblemAlert error={error} title="The profile was not saved" />
              )}
              <Group>
                <Button type="submit" loading={isPending}>
                  {submit}
                </Button>
              </Group>
            </Stack>
          </SchemaForm>
        )}
      </Loaded>
    </Stack>
  )
}
