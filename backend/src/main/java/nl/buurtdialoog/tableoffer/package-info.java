/** Residents who begin: somebody offers a table, and a coordinator talks with them until it stands in the agenda. */
@NullMarked
package nl.buurtdialoog.tableoffer;

import org.jspecify.annotations.NullMarked;
