/** Forty initiatives and how they were advised in the past year, as an example: all of it made through the API. */
@NullMarked
package nl.buurtdialoog.example;

import org.jspecify.annotations.NullMarked;
