/** Looking along with an organisation to help it: asked, granted for an hour, and written down. */
@NullMarked
package nl.buurtdialoog.support;

import org.jspecify.annotations.NullMarked;
