/** What neighbourhoods learned: articles under a theme, each version kept, found by whatever words people use. */
@NullMarked
package nl.buurtdialoog.toolkit;

import org.jspecify.annotations.NullMarked;
