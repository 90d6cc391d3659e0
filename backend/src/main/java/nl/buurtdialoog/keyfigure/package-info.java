/** Who invites neighbours personally, by a link or a slip of their own, and how many came by it. */
@NullMarked
package nl.buurtdialoog.keyfigure;

import org.jspecify.annotations.NullMarked;
