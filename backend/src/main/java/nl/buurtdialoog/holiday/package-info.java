/** Days on which fewer people come: public holidays, school holidays and feasts. */
@NullMarked
package nl.buurtdialoog.holiday;

import org.jspecify.annotations.NullMarked;
