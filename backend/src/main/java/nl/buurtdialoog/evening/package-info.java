/** An evening without a coordinator: everything who leads it needs, by one link that opens on that evening only. */
@NullMarked
package nl.buurtdialoog.evening;

import org.jspecify.annotations.NullMarked;
