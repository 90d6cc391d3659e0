import { m } from '../../paraglide/messages'
import { quoted } from '../../shared/pageRules'
import type { Article } from './toolkit'

/** The name of the printed pages of an article. */
export const pageName = (index: number) => `artikel-${index + 1}`

/**
 * What stands under every printed page: title and version on one side, the number on the other. Nothing else of this site. Each article has pages of
 * a name of its own, for paper knows no running heads yet.
 */
export const pageRules = (articles: readonly Pick<Article, 'title' | 'number'>[]) =>
  articles
    .map(
      ({ title, number }, index) => `@page ${pageName(index)} {
  size: A4;
  margin: 20mm 20mm 24mm;
  @bottom-left {
    content: ${quoted(`${title} · ${m.toolkit_version_short({ number })}`)};
    font: 12pt sans-serif;
  }
  @bottom-right {
    content: counter(page) " / " counter(pages);
    font: 12pt sans-serif;
  }
}`,
    )
    .concat('@media print { footer { display: none } }')
    .join('\n')
