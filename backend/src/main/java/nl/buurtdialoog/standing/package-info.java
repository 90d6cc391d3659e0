/** Who always comes to a cycle: a seat in each new edition, until they skip one or stop. */
@NullMarked
package nl.buurtdialoog.standing;

import org.jspecify.annotations.NullMarked;
