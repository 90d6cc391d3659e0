/** People who take part, and what each of them agreed to. */
@NullMarked
package nl.buurtdialoog.participant;

import org.jspecify.annotations.NullMarked;
