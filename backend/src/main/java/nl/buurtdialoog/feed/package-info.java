/** What partners show of our dialogues on their own sites: what is coming, near and far, and what changed. */
@NullMarked
package nl.buurtdialoog.feed;

import org.jspecify.annotations.NullMarked;
