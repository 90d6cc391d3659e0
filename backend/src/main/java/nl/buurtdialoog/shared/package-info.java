/** What every feature may use: problems, paging, time, tenancy. Knows no feature. */
@NullMarked
package nl.buurtdialoog.shared;

import org.jspecify.annotations.NullMarked;
