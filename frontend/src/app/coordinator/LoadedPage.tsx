import type { ComponentProps } from 'react'
import { m } from '../../paraglide/messages'
import { Loaded } from '../../shared/Loaded'
import { PageHead } from '../PageHead'

/** A page whose title comes with what it shows. When that does not come, the page has a heading all the same. */
export function LoadedPage<T>(props: Omit<ComponentProps<typeof Loaded<T>>, 'heading'>) {
  const { data, error } = props.query
  return (
    <>
      {data === undefined && error && <PageHead title={m.error_title()} personal />}
      <Loaded {...props} heading="h1" />
    </>
  )
}
