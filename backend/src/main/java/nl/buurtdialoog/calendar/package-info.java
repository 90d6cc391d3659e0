/** What stands in somebody's own calendar: a file of events that every calendar program reads (RFC 5545). */
@NullMarked
package nl.buurtdialoog.calendar;

import org.jspecify.annotations.NullMarked;
