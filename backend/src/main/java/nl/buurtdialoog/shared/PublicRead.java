package nl.buurtdialoog.shared;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A read whose answer is the same for everybody, so that browsers and proxies may keep it for some seconds. */
@Target(METHOD)
@Retention(RUNTIME)
public @interface PublicRead {

    /** How long an answer may be kept, in seconds. */
    int seconds() default 5;

    /** Whether it may hang on our own board for as long as that too, and not for a second only. */
    boolean hangsAsLong() default false;

    /** Whether the thing in its address ({@code id}) is watched, so that it hangs until that changes. */
    boolean watched() default false;
}
