package nl.buurtdialoog.organisation;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** An operation for members with one of these roles in the organisation that the request names. */
@Target(METHOD)
@Retention(RUNTIME)
public @interface ForRoles {
    Role[] value();
}
