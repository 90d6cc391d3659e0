import { keycloakUrl } from './product'

/** The public pages answer before Keycloak does; the journeys that sign in wait for it. */
export default async function signInReady() {
  const until = Date.now() + 180_000
  while (Date.now() < until) {
    const answer = await fetch(`${keycloakUrl}/.well-known/openid-configuration`).catch(() => null)
    if (answer?.ok) return
    await new Promise((again) => setTimeout(again, 1000))
  }
  throw new Error(`Keycloak did not answer at ${keycloakUrl} within three minutes`)
}
