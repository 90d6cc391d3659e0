/** The example that a new installation begins with: two organisations, their people, a programme and who is coming. */
@NullMarked
package nl.buurtdialoog.demonstration;

import org.jspecify.annotations.NullMarked;
