/** Calls for help of groups, and what others offer. */
@NullMarked
package nl.buurtdialoog.help;

import org.jspecify.annotations.NullMarked;
