/**
 * What who runs the application can see of it without seeing anybody: how many seats, messages and jobs, never whose. Read
 * by Prometheus at the management port, which is not public.
 */
@NullMarked
package nl.buurtdialoog.metrics;

import org.jspecify.annotations.NullMarked;
