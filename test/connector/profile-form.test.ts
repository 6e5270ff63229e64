import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { profileForm } from '../../src/connector/profile-form.ts'
import { createConnector } from '../../src/create-connector.ts'
import { createAjv } from '../../src/manifest/ajv.ts'
import { loadManifest } from '../../src/manifest/load-manifest.ts'
import { connectorWith } from './manifest.ts'

const REDIRECT_URI = 'https://app.example.com/connect/oauth2/example/callback'
const zoominfo = createConnector(
  await loadManifest(fileURLToPath(new URL('../../connector.yaml', import.meta.url))),
)

describe('the profile form', () => {
  test('is one JSON Schema and its UI hints, with the Type first', () => {
    const connector = connectorWith({
      fields: [
        {
          name: 'plan',
          title: 'Plan',
          type: 'select',
          options: [{ value: 'pro', title: 'Professional' }],
          help: 'As on the bill.',
        },
        { name: 'verbose', title: 'Verbose', type: 'boolean' },
        { name: 'redirect_uri', title: 'Redirect URI', type: 'copy', value: '${connector.redirect_uri}' },
      ],
    })
    expect(profileForm(connector, 'code', REDIRECT_URI)).toEqual({
      schema: {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        title: 'Example connector profile',
        description: 'OAuth 2.0',
        type: 'object',
        properties: {
          auth: { title: 'Type', type: 'string', enum: ['code'], default: 'code' },
          client_id: { title: 'Client ID', type: 'string', maxLength: 8_192, minLength: 1 },
          client_secret: { title: 'Client secret', type: 'string', maxLength: 8_192, minLength: 1 },
          plan: { title: 'Plan', description: 'As on the bill.', type: 'string', enum: ['pro'] },
          verbose: { title: 'Verbose', type: 'boolean' },
          redirect_uri: { title: 'Redirect URI', type: 'string', readOnly: true, default: REDIRECT_URI },
        },
        required: ['client_id', 'client_secret', 'plan'],
        additionalProperties: false,
      },
      ui_schema: {
        'ui:order': ['auth', 'client_id', 'client_secret', 'plan', 'verbose', 'redirect_uri'],
        auth: { 'ui:options': { enumNames: ['OAuth 2.0'] } },
        client_id: {},
        client_secret: { 'ui:widget': 'password' },
        plan: { 'ui:options': { enumNames: ['Professional'] } },
        verbose: {},
        redirect_uri: { 'ui:widget': 'copy' },
      },
    })
  })

  test.each(Object.keys(zoominfo.manifest.auth))(
    'of %s is a valid schema that accepts what it asks for',
    (auth) => {
      const { schema, ui_schema } = profileForm(zoominfo, auth, REDIRECT_URI)
      const validate = createAjv().compile(schema)
      expect(validate({ auth, client_id: 'a', client_secret: 'b' })).toBe(true)
      expect(validate({ auth })).toBe(false)
      const { 'ui:order': order, ...hints } = ui_schema
      expect(order).toEqual(Object.keys(schema['properties'] as object))
      expect(Object.keys(hints).toSorted()).toEqual([...(order as string[])].toSorted())
    },
  )

  test('shows the redirect URI only to the type that has one', () => {
    const properties = (auth: string) => profileForm(zoominfo, auth, REDIRECT_URI).schema['properties']
    expect(properties('authorization_code')).toMatchObject({ redirect_uri: { default: REDIRECT_URI } })
    expect(properties('client_credentials')).not.toHaveProperty('redirect_uri')
  })

  test('offers every scope of the manifest with its title, and takes others', () => {
    const { schema, ui_schema } = profileForm(zoominfo, 'authorization_code')
    expect(schema['properties']).toMatchObject({ scopes: { items: { type: 'string' }, uniqueItems: true } })
    expect(ui_schema['scopes']).toMatchObject({
      'ui:widget': 'checkboxes',
      'ui:options': { enumOptions: zoominfo.manifest.scopes, allowOther: true },
    })
  })

  test('is not there for a type that is not declared', () => {
    for (const auth of ['password', 'constructor', '__proto__']) {
      expect(() => profileForm(zoominfo, auth)).toThrow(
        new TypeError(`zoominfo has no authentication type ${JSON.stringify(auth)}`),
      )
    }
  })
})
