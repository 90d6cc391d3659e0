/** Where a dialogue came from, whatever that was: a dialogue, an idea or a table that somebody offered. */
@NullMarked
package nl.buurtdialoog.origin;

import org.jspecify.annotations.NullMarked;
