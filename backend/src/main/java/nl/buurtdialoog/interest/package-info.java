/** Who wants to hear of the next dialogue in a neighbourhood. */
@NullMarked
package nl.buurtdialoog.interest;

import org.jspecify.annotations.NullMarked;
