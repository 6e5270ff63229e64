/** Signs in with an admin's API key. */
import { Button, PasswordInput, Stack } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, type ReactElement, useState } from 'react'
import { ProblemAlert } from '../../ui/problem-alert.tsx'
import { request } from '../../ui/request.ts'

/** A link that signs in whoever opens it, once. */
interface LoginLink {
  readonly url: string
}

export function SignInForm(): ReactElement {
  const [key, setKey] = useState('')
  const signIn = useMutation({
    mutationFn: () =>
      request<LoginLink>('POST', '/api/login_links', { headers: { authorization: `Bearer ${key.trim()}` } }),
    onSuccess: ({ url }) => window.location.assign(url),
    gcTime: 0,
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
