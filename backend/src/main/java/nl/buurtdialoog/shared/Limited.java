package nl.buurtdialoog.shared;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** An operation that one address may do only so often; how often is said by {@code buurtdialoog.limits.<name>}. */
@Target(METHOD)
@Retention(RUNTIME)
public @interface Limited {
    String value();
}
