/** What a next dialogue could be about: the board of ideas, the dots behind them, and the choice with its reason. */
@NullMarked
package nl.buurtdialoog.idea;

import org.jspecify.annotations.NullMarked;
