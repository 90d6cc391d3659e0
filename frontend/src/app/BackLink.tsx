import { Link, type LinkProps } from '@tanstack/react-router'

/** One step up, said in words. */
export function BackLink({ children, ...link }: LinkProps & { children: string }) {
  return (
    <p className="print:hidden">
      <Link
        {...link}
        className="inline-flex min-h-11 items-center gap-2 font-semibold text-primary"
      >
        <span aria-hidden="true" className="rtl:-scale-x-100">
          ←
        </span>
        {children}
      </Link>
    </p>
  )
}
