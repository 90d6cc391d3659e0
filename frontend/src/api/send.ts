import type { Client } from 'openapi-fetch'

/** What a call may give, in the words of openapi-fetch: as much of it as this app uses. */
interface Given extends Omit<RequestInit, 'body' | 'headers'> {
  params?: {
    path?: Record<string, string>
    query?: Record<string, unknown>
    header?: Record<string, unknown>
  }
  headers?: HeadersInit
  body?: unknown
  bodySerializer?: (body: unknown) => BodyInit
  parseAs?: 'json' | 'text' | 'blob'
}

/**
 * A client with the types of openapi-fetch, and of its work only what this app asks: every neighbour loads this.
 *
 * @param prepare puts on a request what every call carries
 */
export function clientOf<P extends object>(baseUrl: string, prepare: (headers: Headers) => void) {
  const send =
    (method: string) =>
    async (path: string, given: Given = {}) => {
      const { params, headers, body, bodySerializer = JSON.stringify, parseAs, ...init } = given
      const said = new Headers(body === undefined ? {} : { 'Content-Type': 'application/json' })
      for (const [name, value] of present(params?.header)) said.set(name, String(value))
      new Headers(headers).forEach((value, name) => {
        said.set(name, value)
      })
      prepare(said)
      const sent = body === undefined ? undefined : bodySerializer(body)
      const request = { ...init, method, headers: said, body: sent }
      const response = await fetch(new Request(baseUrl + address(path, params), request))
      if (response.ok && parseAs === 'blob') return { data: await response.blob(), response }
      const text = await response.text()
      if (!response.ok) return { error: fromJson(text), response }
      return { data: parseAs === 'text' ? text : text ? JSON.parse(text) : undefined, response }
    }
  const calls = {
    GET: send('GET'),
    PUT: send('PUT'),
    POST: send('POST'),
    PATCH: send('PATCH'),
    DELETE: send('DELETE'),
  }
  return calls as unknown as Pick<Client<P>, keyof typeof calls>
}

const present = (values: Record<string, unknown> = {}) =>
  Object.entries(values).filter(([, value]) => value !== undefined && value !== null)

/** A list in the query is its name once for each of it. */
function address(path: string, params: Given['params']) {
  const filled = path.replace(/\{(\w+)\}/g, (_, name) =>
    encodeURIComponent(String(params?.path?.[name])),
  )
  const query = present(params?.query).flatMap(([name, value]) =>
    [value].flat().map((each) => [name, String(each)]),
  )
  return query.length > 0 ? `${filled}?${new URLSearchParams(query)}` : filled
}

/** A proxy in between may answer with a page of its own. */
function fromJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
