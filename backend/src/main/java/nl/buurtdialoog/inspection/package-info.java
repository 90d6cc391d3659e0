/** Who saw or changed whose data, for who administers an organisation. */
@NullMarked
package nl.buurtdialoog.inspection;

import org.jspecify.annotations.NullMarked;
