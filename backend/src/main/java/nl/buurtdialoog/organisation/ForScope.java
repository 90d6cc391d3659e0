package nl.buurtdialoog.organisation;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** An operation for a partner's client that was given this scope, and asked for it in its token. */
@Target(METHOD)
@Retention(RUNTIME)
public @interface ForScope {
    String value();
}
