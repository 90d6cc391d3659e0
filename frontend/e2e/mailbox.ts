import { expect } from '@playwright/test'
import { mailUrl } from './product'

interface Mail {
  id: string
  subject: string
  text: string
  html: string
}

/** The newest mail to an address with these words in its subject, once it has arrived. */
export async function mailTo(address: string, subject: RegExp): Promise<Mail> {
  let found: Mail | undefined
  await expect
    .poll(
      async () => {
        const answer = await fetch(`${mailUrl}/messages?to=${encodeURIComponent(address)}`)
        const { items } = (await answer.json()) as { items: Mail[] }
        found = items.find((mail) => subject.test(mail.subject))
        return found !== undefined
      },
      { message: `a mail to ${address}`, timeout: 20_000 },
    )
    .toBe(true)
  const answer = await fetch(`${mailUrl}/messages/${found?.id}`)
  return (await answer.json()) as Mail
}

/** The personal link in a mail. */
export function linkIn(mail: Mail): string {
  const link = /https?:\/\/\S+#[\w-]+/.exec(mail.text)?.[0]
  if (!link) throw new Error(`No personal link in the mail "${mail.subject}"`)
  return link
}
