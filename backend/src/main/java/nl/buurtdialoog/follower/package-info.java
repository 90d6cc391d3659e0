/** Who wants to hear what becomes of an action. */
@NullMarked
package nl.buurtdialoog.follower;

import org.jspecify.annotations.NullMarked;
