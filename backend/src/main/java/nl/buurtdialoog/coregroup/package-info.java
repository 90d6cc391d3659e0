/** Who carries a cycle: its core group, the tasks they share by fair turns, and the evening one of them leads. */
@NullMarked
package nl.buurtdialoog.coregroup;

import org.jspecify.annotations.NullMarked;
