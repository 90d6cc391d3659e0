package nl.buurtdialoog.paper;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** Markdown that {@link PaperPress} takes: it is refused when it is written, and not when somebody wants to read it. */
@Target({FIELD, PARAMETER})
@Retention(RUNTIME)
@Constraint(validatedBy = Printable.Reader.class)
public @interface Printable {

    String message() default "not-printable";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Sets the words as they would be printed. */
    final class Reader implements ConstraintValidator<Printable, String> {

        @Override
        public boolean isValid(@Nullable String markdown, ConstraintValidatorContext context) {
            return markdown == null || MarkdownWords.canBePrinted(markdown);
        }
    }
}
