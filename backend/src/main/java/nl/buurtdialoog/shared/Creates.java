package nl.buurtdialoog.shared;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** An operation that makes something: it answers 201 with where that stands ({@link Versioned#created}). */
@Target(METHOD)
@Retention(RUNTIME)
public @interface Creates {}
