/** How one initiative is advised: application, conversation, written advice, a call some weeks later, what was learned. */
@NullMarked
package nl.buurtdialoog.trajectory;

import org.jspecify.annotations.NullMarked;
