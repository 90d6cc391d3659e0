/** Serves the single-page app: its files, its pages, and what a shared link of a dialogue shows. On top of all else. */
@NullMarked
package nl.buurtdialoog.page;

import org.jspecify.annotations.NullMarked;
