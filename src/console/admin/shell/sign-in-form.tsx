/** Signs in with an admin's API key. */
import { Button, PasswordInput, Stack } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, type ReactElement, useState } from 'react'
import { ProblemAlert } from '../../ui/problem-alert.tsx'
import { SESSION_KEY } from '../../ui/query-client.ts'
import { request } from '../../ui/request.ts'

export function SignInForm(): ReactElement {
  const [key, setKey] = useState('')
  const client = useQueryClient()
  const signIn = useMutation({
    mutationFn: () => request('POST', '/api/session', { headers: { authorization: `Bearer ${key.trim()}` } }),
    onSuccess: () => client.resetQueries({ queryKey: SESSION_KEY }),
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    signIn.mutate()
  }
  return (
    <form onSubmit={submit}>
      <Stack>
        <PasswordInput
          label="API key"
          description="One with the scope admin."
          placeholder="lwk_…"
          value={key}
          onChange={({ currentTarget }) => setKey(currentTarget.value)}
          autoComplete="off"
          required
        />
        {signIn.error !== null && <ProblemAlert error={signIn.error} title="You are not signed in" />}
        <Button type="submit" loading={signIn.isPending}>
          Sign in
        </Button>
      </Stack>
    </form>
  )
}
