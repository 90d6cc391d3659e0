/** The telephone desk: who calls, and what they signed up for before. */
@NullMarked
package nl.buurtdialoog.desk;

import org.jspecify.annotations.NullMarked;
