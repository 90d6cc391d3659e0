/** Serves the single-page app: its files, its pages, what a shared link of a dialogue shows, and the agenda for other sites. On top of all else. */
@NullMarked
package nl.buurtdialoog.page;

import org.jspecify.annotations.NullMarked;
