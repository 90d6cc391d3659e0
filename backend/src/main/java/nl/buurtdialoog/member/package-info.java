/** Who works with an organisation: invited, given roles, removed. */
@NullMarked
package nl.buurtdialoog.member;

import org.jspecify.annotations.NullMarked;
