import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { paths } from '../../shared/paths'
import { Mark } from '../../shared/ui/Mark'
import { LanguageSwitch } from '../LanguageSwitch'

/** A page of the coordinator's app before it is known who is there: no menu yet. */
export function Bare({ children }: { children: ReactNode }) {
  return (
    <div className="mx-auto grid min-h-dvh w-full max-w-3xl content-start gap-8 px-4 py-4">
      <header className="flex flex-wrap items-center justify-between gap-2">
        <Link to={paths.agenda} className="flex min-h-11 items-center gap-2.5 no-underline">
          <Mark className="size-9" />
          <span className="font-display text-xl font-bold">Buurtdialoog</span>
        </Link>
        <LanguageSwitch />
      </header>
      <main id="inhoud" className="grid gap-6">
        {children}
      </main>
    </div>
  )
}
