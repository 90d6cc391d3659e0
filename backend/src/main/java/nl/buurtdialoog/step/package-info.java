/** What one person wants to do: a kind, a date and a state, and no words. */
@NullMarked
package nl.buurtdialoog.step;

import org.jspecify.annotations.NullMarked;
