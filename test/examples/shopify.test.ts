import { expect, test } from 'vitest'
import { type Received, type Reply, type Routes, startExample } from './example.ts'

const CLIENT = { client_id: 'shopify-client', client_secret: 'shpss_secret' }
const AUTHORIZE = 'GET acme.myshopify.com/admin/oauth/authorize'
const TOKEN = 'POST acme.myshopify.com/admin/oauth/access_token'
const PRODUCTS = 'GET acme.myshopify.com/admin/api/2025-01/products.json'
const NEXT = 'https://acme.myshopify.com/admin/api/2025-01/products.json?limit=1&page_info=abc'

const token = ({ parameters }: Received): Reply =>
  parameters['client_secret'] === CLIENT.client_secret && parameters['code'] === '0907a61c'
    ? { body: { access_token: 'shpat_1', scope: 'read_products' } }
    : { status: 400, body: { error: 'invalid_request' } }

function products({ headers, parameters }: Received): Reply {
  if (headers['x-shopify-access-token'] !== 'shpat_1')
    return { status: 401, body: { errors: 'Invalid API key' } }
  if (parameters['page_info'] === 'abc') return { body: { products: [{ id: 2 }] } }
  return { body: { products: [{ id: 1 }] }, headers: { link: `<${NEXT}>; rel="next"` } }
}

const routes: Routes = {
  [AUTHORIZE]: ({ parameters }) => ({
    redirect: {
      to: parameters['redirect_uri'],
      parameters: {
        code: '0907a61c',
        shop: 'acme.myshopify.com',
        state: String(parameters['state']),
        hmac: 'da9d83',
      },
    },
  }),
  [TOKEN]: token,
  [PRODUCTS]: products,
}

test('Shopify: every shop is a host of its own, and the token has a header of its own', async () => {
  const shopify = await startExample('shopify', routes)
  const { accounts, redirectUri } = shopify.linkwright
  const profile = await shopify.createProfile({ ...CLIENT, scopes: ['read_products'] })
  const account = await shopify.link(profile, { fields: { shop: 'acme.myshopify.com' } })

  expect(shopify.to(AUTHORIZE)[0]?.parameters).toEqual({
    client_id: CLIENT.client_id,
    scope: 'read_products',
    redirect_uri: redirectUri('shopify'),
    state: expect.any(String),
  })
  expect(shopify.to(TOKEN)[0]?.parameters).toEqual({ ...CLIENT, code: '0907a61c' })

  const ids: unknown[] = []
  for await (const page of accounts.pages(account, 'products.list', { limit: 1 }))
    ids.push(...(page.body as { products: unknown[] }).products)
  expect(ids).toEqual([{ id: 1 }, { id: 2 }])
  expect(shopify.to(PRODUCTS).every(({ headers }) => headers.authorization === undefined)).toBe(true)

  shopify.clock.advance(365 * 86_400_000)
  expect((await accounts.accessToken(account)).access_token).toBe('shpat_1')
  expect(shopify.to(TOKEN)).toHaveLength(1)
})

test.each(['evil.example/', 'acme.myshopify.com.evil.example', 'a@evil', '..', 'a#'])(
  'Shopify: the shop %s is refused before anything is sent',
  async (shop) => {
    const shopify = await startExample('shopify', routes)
    const profile = await shopify.createProfile({ ...CLIENT, scopes: [] })
    await expect(shopify.link(profile, { fields: { shop } })).rejects.toMatchObject({
      code: 'ERR_ACCOUNT_FIELDS_INVALID',
    })
    expect(shopify.received).toEqual([])
  },
)
