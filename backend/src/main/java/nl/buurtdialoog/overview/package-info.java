/** What a coordinator sees first: what is coming, what needs attention, and what came of it. */
@NullMarked
package nl.buurtdialoog.overview;

import org.jspecify.annotations.NullMarked;
