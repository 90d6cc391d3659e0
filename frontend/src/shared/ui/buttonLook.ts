const base =
  'inline-flex min-h-11 items-center justify-center gap-2 rounded-full py-2 text-center font-semibold no-underline transition-colors disabled:cursor-progress disabled:opacity-60'

const looks = {
  primary: 'px-6 bg-primary text-white hover:bg-primary-strong',
  secondary: 'px-6 border-2 border-primary bg-card text-primary hover:bg-primary-soft',
  quiet: 'px-3 text-primary underline hover:bg-primary-soft',
  danger: 'px-6 bg-danger text-white hover:brightness-90',
}

export type ButtonLook = keyof typeof looks

/** For a link that looks like a button: an action is a `Button`, a place to go stays a link. */
export const buttonLook = (look: ButtonLook = 'primary') => `${base} ${looks[look]}`
