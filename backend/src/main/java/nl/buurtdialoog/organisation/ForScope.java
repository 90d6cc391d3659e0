package nl.buurtdialoog.organisation;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * An operation that a partner's client may do with this scope. Beside {@link OpenToAll} it means: whoever shows a token
 * needs the scope, whoever shows none is the public.
 */
@Target(METHOD)
@Retention(RUNTIME)
public @interface ForScope {
    String value();
}
