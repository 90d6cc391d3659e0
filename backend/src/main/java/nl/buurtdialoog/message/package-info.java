/** What is told to whom: an outbox that leaves within the transaction that causes it, and says what did not arrive. */
@NullMarked
package nl.buurtdialoog.message;

import org.jspecify.annotations.NullMarked;
