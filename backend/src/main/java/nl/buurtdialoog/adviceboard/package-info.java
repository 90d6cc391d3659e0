/** The places of an advice programme on one board, what came of them in figures, and the report for who pays for it. */
@NullMarked
package nl.buurtdialoog.adviceboard;

import org.jspecify.annotations.NullMarked;
