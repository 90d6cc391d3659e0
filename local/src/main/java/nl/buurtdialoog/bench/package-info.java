/** What the product costs, measured beside PostgreSQL alone: bin/bench. */
@NullMarked
package nl.buurtdialoog.bench;

import org.jspecify.annotations.NullMarked;
