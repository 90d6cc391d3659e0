/** Where dialogues are: neighbourhoods, and venues with their rooms and how one gets in. */
@NullMarked
package nl.buurtdialoog.place;

import org.jspecify.annotations.NullMarked;
