import type { ComponentProps } from 'react'
import { type ButtonLook, buttonLook } from './buttonLook'

type Props = ComponentProps<'button'> & { look?: ButtonLook; busy?: boolean }

/** Does not submit unless told to. A busy button stays in reach of the keyboard, and is not pressed twice. */
export function Button({ look, busy, type = 'button', className = '', ...rest }: Props) {
  return (
    <button
      {...rest}
      type={type}
      disabled={rest.disabled ?? busy}
      aria-busy={busy || undefined}
      className={`${buttonLook(look)} ${className}`}
    />
  )
}
