/** Who read or changed whose data, for what and when. Lines are added and never changed. */
@NullMarked
package nl.buurtdialoog.audit;

import org.jspecify.annotations.NullMarked;
