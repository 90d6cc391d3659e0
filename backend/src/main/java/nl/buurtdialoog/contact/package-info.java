/** How somebody can be reached: by mail, by telephone, by post, through somebody else, or not at all. */
@NullMarked
package nl.buurtdialoog.contact;

import org.jspecify.annotations.NullMarked;
