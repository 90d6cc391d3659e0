/** What a group agrees to do, and that it is on the table again next time. */
@NullMarked
package nl.buurtdialoog.action;

import org.jspecify.annotations.NullMarked;
