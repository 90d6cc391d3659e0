package nl.buurtdialoog.toolkit;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Markdown whose pictures are the toolkit's own, each with words for who does not see it. */
@Target({FIELD, PARAMETER})
@Retention(RUNTIME)
@Constraint(validatedBy = PicturesTold.Reader.class)
public @interface PicturesTold {

    String message() default "picture-needs-words";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Finds each picture, in whatever way it is written. */
    final class Reader implements ConstraintValidator<PicturesTold, String> {

        private static final Pattern ANY = Pattern.compile("!\\[");
        private static final Pattern TOLD =
                Pattern.compile("!\\[[^\\]]*[\\p{L}\\p{N}][^\\]]*]\\(/api/v1/toolkit/pictures/[0-9a-f-]{36}\\)");

        @Override
        public boolean isValid(@Nullable String markdown, ConstraintValidatorContext context) {
            return markdown == null
                    || ANY.matcher(markdown).results().count()
                            == TOLD.matcher(markdown).results().count();
        }
    }
}
